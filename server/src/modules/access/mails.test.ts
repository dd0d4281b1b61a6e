import { accessRoutes as routes } from '@tweespraak/contract/access'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { afterEach, expect, test } from 'vitest'
import { type Asker, testApp, type TestApp } from '../../../test/app.ts'
import { aCircle, type Circle } from '../../../test/factories/conversations.ts'
import { aPerson, grantRole } from '../../../test/factories/people.ts'
import { type Mailbox, openMailbox } from '../../../test/mailbox.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

interface World {
  readonly app: TestApp
  readonly circle: Circle
  readonly administrator: Asker
}

/** Somebody who is administrator and HR for all reads the mails. */
const world = async (settings: Readonly<Record<string, string>> = {}): Promise<World> => {
  const app = await testApp({ settings })
  closing.push(() => app.close())
  const circle = await aCircle(app)
  const { organizationId } = circle
  const { personId } = await aPerson(app.services.db, {
    organizationId,
    givenName: 'Noor',
    familyName: 'Vis',
  })
  for (const role of ['administrator', 'hr'] as const)
    await grantRole(app.services.db, { organizationId, personId, role })
  return { app, circle, administrator: await app.signIn({ organizationId, personId }) }
}

const mailbox = async (): Promise<Mailbox> => {
  const box = await openMailbox()
  closing.push(() => box.close())
  return box
}

const plan = async ({ app, circle }: World, kind: string, hours = 24 * 30): Promise<string> => {
  const startsAt = app.clock.now().add({ hours })
  const body = {
    kindId: await circle.kindId(kind),
    employeeId: circle.employee.personId,
    leaderId: circle.manager.personId,
    startsAt: startsAt.toString(),
    endsAt: startsAt.add({ hours: 1 }).toString(),
    place: null,
    videoLink: null,
    purpose: null,
    guests: [],
  }
  const answer = await app.call(conversationsRoutes.plan, circle.manager.asker, { body })
  await app.services.jobs.drain()
  return answer.body.conversationId
}

const listed = async ({ app, administrator }: World) =>
  (await app.call(routes.mails, administrator, { query: {} })).body

const invite = async ({ app, circle, administrator }: World, email: string): Promise<void> => {
  const { personId } = await aPerson(app.services.db, { organizationId: circle.organizationId, email })
  await app.call(routes.invite, administrator, { body: { personIds: [personId] } })
}

const sending = ({ app, administrator }: World, id: string) =>
  app.call(routes.sendMail, administrator, { params: { id } })

/** As after a start with a mail server, of what was asked for before. */
const keptWithoutServer = async ({ app }: World, deed: () => Promise<unknown>): Promise<void> => {
  await deed()
  await app.services.db.owner.updateTable('mails').set({ state: 'no-server' }).execute()
  await app.services.jobs.drain()
}

test('of a kind whose progress HR may not see, the mails say nothing: not with whom, not when, not that', async () => {
  const here = await world()
  await plan(here, 'check-in')
  await plan(here, 'progress')
  const kept = await here.app.services.db.owner
    .selectFrom('mails')
    .select('kind')
    .where('kind', '=', 'conversation-planned')
    .execute()
  expect(kept).toHaveLength(2)
  const { items } = await listed(here)
  expect(items.map(({ kind }) => kind)).toEqual(['conversation-planned'])
})

test('while the mail server does not answer it says why and when it is tried again; the log names the server alone', async () => {
  const here = await world({ SMTP_URL: 'smtp://me:hidden@127.0.0.1:1' })
  await invite(here, 'nieuw@voorbeeld.nl')
  await here.app.services.jobs.drain()
  const { items, linksBeginWith } = await listed(here)
  expect(items).toMatchObject([{ state: 'waiting', trouble: { why: 'unreachable' }, link: null }])
  expect(Date.parse(items[0]?.trouble?.nextAt ?? '')).toBeGreaterThan(0)
  expect(linksBeginWith).toBe('http://127.0.0.1:3000')
  const line = here.app.logged.find((each) => each.includes('a mail was not taken')) ?? ''
  expect(JSON.parse(line)).toMatchObject({ server: '127.0.0.1:1', attempt: 1 })
  expect(line).not.toMatch(/hidden|voorbeeld/)
})

test('what links begin with is said as long as nobody has set it', async () => {
  const set = await world({ SMTP_URL: 'smtp://127.0.0.1:1', PUBLIC_URL: 'https://gesprek.voorbeeld.nl' })
  const unset = await world({ SMTP_URL: 'smtp://127.0.0.1:1' })
  const without = await world()
  for (const [here, begins] of [
    [set, null],
    [without, null],
    [unset, 'http://127.0.0.1:3000'],
  ] as const) {
    expect((await listed(here)).linksBeginWith).toBe(begins)
    const { body } = await here.app.call(routes.countWaiting, here.administrator, { query: {} })
    expect(body.linksBeginWith).toBe(begins)
  }
})

test('an invitation that was kept while no mail went out is sent afterwards, and its link shown until then', async () => {
  const box = await mailbox()
  const here = await world({ SMTP_URL: box.url })
  await keptWithoutServer(here, () => invite(here, 'nieuw@voorbeeld.nl'))
  const [kept] = (await listed(here)).items
  expect(kept).toMatchObject({ state: 'no-server', can: { send: true } })
  expect(kept?.link).toContain('/invitation#')
  expect((await sending(here, kept?.id ?? '')).status).toBe(204)
  await here.app.services.jobs.drain()
  expect(box.to('nieuw@voorbeeld.nl')?.text).toContain(kept?.link ?? 'no link')
  expect((await listed(here)).items).toMatchObject([{ state: 'sent', link: null, can: { send: false } }])
  expect((await sending(here, kept?.id ?? '')).refusal?.code).toBe('mail-holds-no-longer')
  expect(box.mails).toHaveLength(1)
})

test('an invitation says who invites', async () => {
  const box = await mailbox()
  const here = await world({ SMTP_URL: box.url })
  await invite(here, 'nieuw@voorbeeld.nl')
  await here.app.services.jobs.drain()
  expect(box.to('nieuw@voorbeeld.nl')?.text).toContain('Noor Vis nodigt je uit.')
})

test('one that was used, replaced or ran out, or went to a former address, is not sent any more', async () => {
  const here = await world({ SMTP_URL: 'smtp://127.0.0.1:1' })
  const { db } = here.app.services
  await keptWithoutServer(here, () => invite(here, 'nieuw@voorbeeld.nl'))
  const [kept] = (await listed(here)).items
  await db.owner
    .updateTable('people')
    .set({ email: 'ander@voorbeeld.nl' })
    .where('email', '=', 'nieuw@voorbeeld.nl')
    .execute()
  expect((await sending(here, kept?.id ?? '')).refusal?.code).toBe('mail-holds-no-longer')
  await db.owner
    .updateTable('people')
    .set({ email: 'nieuw@voorbeeld.nl' })
    .where('email', '=', 'ander@voorbeeld.nl')
    .execute()
  expect((await listed(here)).items[0]?.can.send).toBe(true)
  const past = here.app.clock.now().subtract({ hours: 1 }).toString()
  await db.owner.updateTable('invitations').set({ expires_at: past }).execute()
  expect((await sending(here, kept?.id ?? '')).refusal?.code).toBe('mail-holds-no-longer')
})

test('what waits for somebody stands first; of an invitation that is over it says what became of it', async () => {
  const here = await world()
  const { app, administrator } = here
  const { body: me } = await app.call(routes.me, administrator)
  const invited = async (email: string) => {
    const { personId } = await aPerson(app.services.db, { organizationId: me.organization.id, email })
    return async () => {
      app.clock.advance({ seconds: 1 })
      await app.call(routes.invite, administrator, { body: { personIds: [personId] } })
    }
  }
  const again = await invited('twee@voorbeeld.nl')
  await again()
  await (
    await invited('in@voorbeeld.nl')
  )()
  await again()
  const linkOf = async (email: string) =>
    (await listed(here)).items.find(({ recipient }) => recipient === email)?.link ?? ''
  const token = (await linkOf('in@voorbeeld.nl')).split('#')[1] ?? ''
  await (
    await invited('wacht@voorbeeld.nl')
  )()
  await app.call(routes.acceptInvitation, null, { body: { token, password: 'drie blauwe fietsen hier' } })
  await plan(here, 'progress')
  const shown = (await listed(here)).items.map(({ recipient, became, link, kind }) =>
    kind === 'invitation' ? [recipient, became, link !== null] : kind,
  )
  expect(shown).toEqual([
    ['wacht@voorbeeld.nl', null, true],
    ['twee@voorbeeld.nl', null, true],
    'conversation-planned',
    ['in@voorbeeld.nl', 'came-in', false],
    ['twee@voorbeeld.nl', 'replaced', false],
  ])
  const past = app.clock.now().subtract({ hours: 1 }).toString()
  await app.services.db.owner.updateTable('invitations').set({ expires_at: past }).execute()
  const later = (await listed(here)).items.find(({ recipient }) => recipient === 'wacht@voorbeeld.nl')
  expect(later).toMatchObject({ became: 'expired', link: null })
})

test('with many, one goes on through what waits to the rest, each once', async () => {
  const here = await world()
  const { app, circle, administrator } = here
  const personIds = await Promise.all(
    Array.from({ length: 60 }, async (_, index) => {
      const email = `p${index}@voorbeeld.nl`
      return (await aPerson(app.services.db, { organizationId: circle.organizationId, email })).personId
    }),
  )
  for (const _ of [1, 2]) {
    await app.call(routes.invite, administrator, { body: { personIds } })
    app.clock.advance({ minutes: 1 })
  }
  const seen: { readonly id: string; readonly link: string | null }[] = []
  let after: string | undefined
  do {
    const { body } = await app.call(routes.mails, administrator, { query: { after } })
    seen.push(...body.items)
    after = body.next ?? undefined
  } while (after !== undefined)
  expect(new Set(seen.map(({ id }) => id)).size).toBe(120)
  expect(seen.map(({ link }) => link !== null)).toEqual([...Array(60).fill(true), ...Array(60).fill(false)])
})

test('what was kept about a talk is sent while that is still to come, and nothing was written about it since', async () => {
  const box = await mailbox()
  const here = await world({ SMTP_URL: box.url })
  const { app, circle } = here
  await plan(here, 'progress')
  await keptWithoutServer(here, async () => undefined)
  const mailed = box.mails.length
  const [kept] = (await listed(here)).items
  expect(kept?.can.send).toBe(true)
  expect((await sending(here, kept?.id ?? '')).status).toBe(204)
  await app.services.jobs.drain()
  expect(box.mails).toHaveLength(mailed + 1)

  app.clock.advance({ minutes: 1 })
  const conversationId = await plan(here, 'progress', 24 * 40)
  await keptWithoutServer(here, async () => undefined)
  const [called] = (await listed(here)).items
  expect(called?.can.send).toBe(true)
  app.clock.advance({ minutes: 1 })
  await app.call(conversationsRoutes.cancel, circle.employee.asker, {
    params: { conversationId },
    body: { reason: 'no-time', text: null },
  })
  await app.services.jobs.drain()
  const later = (await listed(here)).items.find(({ id }) => id === called?.id)
  expect(later).toMatchObject({ state: 'withdrawn', can: { send: false } })
})
