import { accessRoutes as routes } from '@tweespraak/contract/access'
import { homeRoutes } from '@tweespraak/contract/home'
import { peopleRoutes } from '@tweespraak/contract/people'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Asker, testApp, type TestApp } from '../../../test/app.ts'
import { briefReport, exchangeReport, postfixReport } from '../../../test/bounces.ts'
import { aCircle, type Circle } from '../../../test/factories/conversations.ts'
import { aPerson, aUnit, grantRole } from '../../../test/factories/people.ts'
import { type Mailbox, openMailbox } from '../../../test/mailbox.ts'

const secret = 'wie dit weet mag mail inleveren!!!'

let app: TestApp
let mailbox: Mailbox
let circle: Circle
let personId: string
let unitHr: Asker
let otherUnitHr: Asker
const email = () => `${personId}@voorbeeld.nl`

beforeAll(async () => {
  mailbox = await openMailbox()
  app = await testApp({
    settings: {
      SMTP_URL: mailbox.url,
      INBOUND_ADDRESS: 'antwoord@voorbeeld.nl',
      INBOUND_SECRET: secret,
    },
  })
  circle = await aCircle(app)
})
afterAll(async () => {
  await app.close()
  await mailbox.close()
})

const hrOf = async (unitId: string): Promise<Asker> => {
  const { organizationId } = circle
  const person = await aPerson(app.services.db, { organizationId, employed: false })
  await grantRole(app.services.db, { organizationId, personId: person.personId, role: 'hr', unitId })
  return app.signIn({ organizationId, personId: person.personId })
}

beforeEach(async () => {
  const { organizationId } = circle
  const { db } = app.services
  await db.owner.deleteFrom('mail_bounces').execute()
  const unitId = await aUnit(db, { organizationId })
  personId = (await aPerson(db, { organizationId, unitId, givenName: 'Wim', familyName: 'Weg' })).personId
  await db.owner.updateTable('people').set({ email: email() }).where('person_id', '=', personId).execute()
  unitHr = await hrOf(unitId)
  otherUnitHr = await hrOf(await aUnit(db, { organizationId }))
})

/** Something is mailed to them; answers its id. */
const mailThem = async (): Promise<string> => {
  app.clock.advance({ seconds: 1 })
  await app.call(routes.invite, circle.hr.asker, { body: { personIds: [personId] } })
  await app.services.jobs.drain()
  const mail = await app.services.db.owner
    .selectFrom('mails')
    .select('mail_id')
    .where('person_id', '=', personId)
    .orderBy('mail_id', 'desc')
    .executeTakeFirstOrThrow()
  return mail.mail_id
}

const mailNow = (id: string) =>
  app.services.db.owner
    .selectFrom('mails')
    .select(['state', 'bounce', 'attempts'])
    .where('mail_id', '=', id)
    .executeTakeFirstOrThrow()

const handIn = (payload: string | Buffer) =>
  app.http.inject({
    method: 'POST',
    url: '/hooks/mail',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'message/rfc822' },
    payload,
  })

const unreachable = async (asker: Asker = circle.hr.asker) =>
  (await app.call(routes.unreachable, asker)).body.items.map(({ person, bounce, can }) => ({
    who: person.name,
    ...bounce,
    ...can,
  }))

const readdress = (address: string) =>
  app.call(peopleRoutes.edit, circle.hr.asker, { params: { personId }, body: { email: address } })

const askedOfHr = async () =>
  (await app.call(homeRoutes.home, circle.hr.asker)).body.now.filter(({ task }) => task.startsWith('mend-'))

describe('an address that the mail server refuses while a mail is handed in', () => {
  beforeEach(() => mailbox.turnAway(email(), `5.1.1 <${email()}>: hier werkt Wim niet meer`))

  it('is not tried again; HR of theirs and administrators see whom it is about, nobody else', async () => {
    const id = await mailThem()
    expect(await mailNow(id)).toEqual({ state: 'bounced', bounce: '5.1.1', attempts: 1 })
    app.clock.advance({ hours: 5 })
    await app.services.jobs.drain()
    expect(await mailNow(id)).toMatchObject({ attempts: 1 })

    const wim = { who: 'Wim Weg', why: 'unknown', lasting: true }
    expect(await unreachable()).toEqual([{ ...wim, readdress: true }])
    expect(await unreachable(unitHr)).toEqual([{ ...wim, readdress: true }])
    expect(await unreachable(circle.administrator.asker)).toMatchObject([wim])
    expect(await unreachable(otherUnitHr)).toEqual([])
    expect(await unreachable(circle.stranger.asker)).toEqual([])
    const refused = await app.call(routes.unreachable, circle.manager.asker)
    expect(refused.refusal?.code).toBe('not-allowed')
    const { body } = await app.call(routes.mails, circle.administrator.asker, { query: {} })
    expect(body.items[0]).toMatchObject({
      state: 'bounced',
      bounce: { why: 'unknown', lasting: true },
      trouble: null,
      can: { send: false },
    })
  })

  it('is asked of HR on Home, by name as long as it is one, and over once the address is another', async () => {
    await mailThem()
    expect(await askedOfHr()).toMatchObject([
      { task: 'mend-address', subjectId: personId, person: { name: 'Wim Weg' } },
    ])
    expect((await app.call(homeRoutes.home, circle.manager.asker)).body.now).toEqual([])
    const { organizationId } = circle
    await app.services.db.owner
      .insertInto('mail_bounces')
      .values({
        organization_id: organizationId,
        person_id: circle.colleague.personId,
        status: '4.2.2',
        reported: true,
        since: app.clock.now().toString(),
      })
      .execute()
    expect(await askedOfHr()).toMatchObject([{ task: 'mend-addresses', subjectId: null, person: null }])
    expect((await readdress(`nieuw.${email()}`)).refusal).toBeNull()
    expect(await unreachable()).toMatchObject([{ why: 'full', lasting: false }])
  })

  it('is over at once when a later mail is taken', async () => {
    await mailThem()
    mailbox.turnAway(email(), null)
    await mailThem()
    expect(await unreachable()).toEqual([])
  })

  it('stays known to nobody by the words of the server', async () => {
    await mailThem()
    const { db } = app.services
    const kept = [
      await db.owner.selectFrom('mails').selectAll().where('person_id', '=', personId).execute(),
      await db.owner.selectFrom('mail_bounces').selectAll().execute(),
      app.logged,
    ]
    expect(JSON.stringify(kept)).not.toMatch(/hier werkt/)
    expect(app.logged.join('')).not.toContain(email())
    expect(app.logged.find((line) => line.includes('5.1.1'))).toContain('a mail was not taken')
  })

  it('is not what a relay refuses that does not let us through: that is tried again', async () => {
    mailbox.turnAway(email(), '5.7.1 Relay access denied')
    const id = await mailThem()
    expect(await mailNow(id)).toMatchObject({ state: 'waiting', bounce: null })
    expect(await unreachable()).toEqual([])
  })
})

describe('what a mail server tells afterwards', () => {
  it.each([
    ['Postfix', postfixReport, 'unknown', true],
    ['Exchange', exchangeReport, 'unknown', true],
    ['one that sends nothing back', briefReport, 'full', false],
  ] as const)(
    'as %s writes it, says whom mail does not reach, and no word of it is kept',
    async (...given) => {
      const [, report, why, lasting] = given
      const mailId = await mailThem()
      expect(mailbox.envelopeIds.at(-1)).toBe(mailId)
      expect((await handIn(report({ mailId, words: 'een geheim woord' }))).statusCode).toBe(204)
      expect(await mailNow(mailId)).toMatchObject({ state: 'bounced' })
      expect(await unreachable()).toMatchObject([{ who: 'Wim Weg', why, lasting }])
      const { db } = app.services
      const kept = [
        await db.owner.selectFrom('mails').selectAll().execute(),
        await db.owner.selectFrom('mail_bounces').selectAll().execute(),
      ]
      expect(`${JSON.stringify(kept)}${app.logged.join('')}`).not.toMatch(/geheim woord/)
    },
  )

  it('is over a day after a later mail of which nothing came back, and not before', async () => {
    const first = await mailThem()
    await handIn(postfixReport({ mailId: first }))
    const since = (await app.call(routes.unreachable, circle.hr.asker)).body.items[0]?.since
    app.clock.advance({ hours: 30 })
    const second = await mailThem()
    expect(await unreachable()).toHaveLength(1)
    await handIn(exchangeReport({ mailId: second }))
    app.clock.advance({ hours: 30 })
    const again = (await app.call(routes.unreachable, circle.hr.asker)).body
    expect(again).toMatchObject({ count: 1, items: [{ since }] })
    await mailThem()
    app.clock.advance({ hours: 23 })
    expect(await unreachable()).toHaveLength(1)
    app.clock.advance({ hours: 2 })
    expect(await unreachable()).toEqual([])
  })

  it('of a mail that is late is said beside that mail alone', async () => {
    const mailId = await mailThem()
    await handIn(postfixReport({ mailId, action: 'delayed', status: '4.4.1' }))
    expect(await mailNow(mailId)).toMatchObject({ state: 'sent', bounce: '4.4.1' })
    expect(await unreachable()).toEqual([])
  })

  it('of an address that they have no more says nothing of the one that they have', async () => {
    const mailId = await mailThem()
    await readdress(`nieuw.${email()}`)
    await handIn(postfixReport({ mailId }))
    expect(await mailNow(mailId)).toMatchObject({ state: 'bounced' })
    expect(await unreachable()).toEqual([])
  })

  it('of a mail that is not ours, and what is no report, is taken without a word', async () => {
    const mailId = await mailThem()
    const bytes = crypto.getRandomValues(new Uint8Array(4096))
    for (const other of [
      postfixReport({ mailId: crypto.randomUUID() }),
      Buffer.from(bytes),
      'Action: failed',
    ])
      expect((await handIn(other)).statusCode).toBe(204)
    expect(await mailNow(mailId)).toMatchObject({ state: 'sent', bounce: null })
    expect(await unreachable()).toEqual([])
  })
})
