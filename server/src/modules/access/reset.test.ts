import { accessRoutes as routes } from '@tweespraak/contract/access'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aPerson, grantRole } from '../../../test/factories/people.ts'
import { type Mailbox, openMailbox } from '../../../test/mailbox.ts'
import { linkAccount } from './store.ts'

const email = 'anna@voorbeeld.nl'
const newPassword = 'een heel nieuw geheim'

let app: TestApp
let mailbox: Mailbox
let organizationId: string
let personId: string

beforeAll(async () => {
  mailbox = await openMailbox()
  app = await testApp({ settings: { SMTP_URL: mailbox.url, PUBLIC_URL: 'https://gesprek.voorbeeld.nl' } })
  organizationId = await anOrganization(app.services.db, { name: 'Zorg aan de Maas' })
  personId = (await aPerson(app.services.db, { organizationId, email, givenName: 'Anna' })).personId
  const userId = await app.services.accounts.create({
    email,
    name: 'Anna',
    password: 'het oude geheim van toen',
  })
  await app.services.db.transaction({ purpose: 'auth', organizationId }, (tx) =>
    linkAccount(tx, { organizationId, personId, userId }, app.clock.now()),
  )
})

afterAll(async () => {
  await app.close()
  await mailbox.close()
})

const mailedToken = async (): Promise<string> => {
  // One address of the network may ask so often and no more.
  await app.services.db.auth.deleteFrom('rateLimit').execute()
  await app.call(routes.requestReset, null, { body: { email } })
  await app.services.jobs.drain()
  return /new-password#([\w-]+)/.exec(mailbox.to(email)?.text ?? '')?.[1] ?? ''
}

describe('a forgotten password', () => {
  it('is answered the same for an unknown address, and mails nobody', async () => {
    const answer = await app.call(routes.requestReset, null, { body: { email: 'niemand@voorbeeld.nl' } })
    await app.services.jobs.drain()
    expect(answer.status).toBe(204)
    expect(mailbox.mails).toHaveLength(0)
  })

  it('is mailed as a link, in the reader’s language, in text and HTML', async () => {
    const token = await mailedToken()
    const mail = mailbox.to(email)
    expect(mail?.subject).toBe('Kies een nieuw wachtwoord voor Tweespraak')
    expect(mail?.text).toContain('Beste Anna')
    expect(mail?.html).toContain(`https://gesprek.voorbeeld.nl/new-password#${token}`)
  })

  it('goes to the address of the account, whatever others write in the record of the person', async () => {
    const people = app.services.db.owner.updateTable('people').where('person_id', '=', personId)
    await people.set({ email: 'kaper@voorbeeld.nl' }).execute()
    await mailedToken()
    await people.set({ email }).execute()
    expect(mailbox.to('kaper@voorbeeld.nl')).toBeUndefined()
  })

  it('waits in the database under lock: the link cannot be read there', async () => {
    const token = await mailedToken()
    const rows = await app.services.db.owner.selectFrom('mails').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(rows.map((row) => row.state)).toEqual(rows.map(() => 'sent'))
  })

  it('tells the holder of the link, before it is used, whose password it is for', async () => {
    const answer = await app.call(routes.reset, null, { body: { token: await mailedToken() } })
    expect(answer.body).toEqual({ name: 'Anna', email })
    const none = await app.call(routes.reset, null, { body: { token: 'een link die niet bestaat' } })
    expect(none.refusal?.code).toBe('link-expired')
  })

  it('lets nobody in who works nowhere here any more', async () => {
    const token = await mailedToken()
    const people = app.services.db.owner.updateTable('people').where('person_id', '=', personId)
    await people.set({ left_on: '2020-01-01' }).execute()
    const answer = await app.call(routes.resetPassword, null, {
      body: { token, password: 'nog een ander geheim' },
    })
    await people.set({ left_on: null }).execute()
    expect(answer.refusal?.code).toBe('no-access')
    const back = await app.services.accounts.find(email)
    await app.services.accounts.setPassword(back ?? '', 'het oude geheim van toen')
  })

  it('becomes a new one with the link, once, and ends every session', async () => {
    const session = await app.signIn({
      organizationId,
      personId: (await aPerson(app.services.db, { organizationId })).personId,
    })
    const mine = await app.call(routes.signIn, null, {
      body: { email, password: 'het oude geheim van toen' },
    })
    const cookie = String([mine.headers['set-cookie']].flat()[0]).split(';')[0] ?? ''
    const token = await mailedToken()
    const reset = (password: string) => app.call(routes.resetPassword, null, { body: { token, password } })
    expect((await reset('wachtwoord12')).refusal?.code).toBe('password-common')
    expect((await reset('anna@voorbeeld')).refusal?.code).toBe('password-own-words')
    expect((await reset('zorgaandemaas')).refusal?.code).toBe('password-own-words')
    const came = await reset(newPassword)
    expect(came.body.person.id).toBe(personId)
    const entered = String([came.headers['set-cookie']].flat()[0]).split(';')[0] ?? ''
    expect((await app.call(routes.me, { cookie: entered })).status).toBe(200)
    expect((await app.call(routes.me, { cookie })).status).toBe(401)
    expect((await app.call(routes.me, session)).status).toBe(200)
    const deeds = app.services.db.owner.selectFrom('audit_entries').select('action')
    expect(await deeds.where('actor_id', '=', personId).execute()).toContainEqual({
      action: 'password.reset',
    })
    expect((await reset(newPassword)).refusal?.code).toBe('link-expired')
    expect((await app.call(routes.reset, null, { body: { token } })).refusal?.code).toBe('link-expired')
    expect((await app.call(routes.signIn, null, { body: { email, password: newPassword } })).status).toBe(200)
  })
})

describe('an invitation', () => {
  it('is mailed with its link, and the administrator sees that it was sent, not the link', async () => {
    const administrator = await aPerson(app.services.db, { organizationId })
    await grantRole(app.services.db, {
      organizationId,
      personId: administrator.personId,
      role: 'administrator',
    })
    const session = await app.signIn({ organizationId, personId: administrator.personId })
    const invited = await aPerson(app.services.db, {
      organizationId,
      email: 'nieuw@voorbeeld.nl',
      language: 'en',
    })
    await app.call(routes.invite, session, { body: { personIds: [invited.personId] } })
    await app.services.jobs.drain()
    const mail = mailbox.to('nieuw@voorbeeld.nl')
    expect(mail?.subject).toBe('Zorg aan de Maas invites you to Tweespraak')
    const token = /invitation#([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
    const weak = await app.call(routes.acceptInvitation, null, { body: { token, password: 'ZorgAanDeMaas' } })
    expect(weak.refusal?.code).toBe('password-own-words')
    expect(
      (await app.call(routes.acceptInvitation, null, { body: { token, password: newPassword } })).status,
    ).toBe(200)
    const { body } = await app.call(routes.mails, session, { query: {} })
    const mine = body.items.find((item) => item.kind === 'invitation')
    expect(mine).toMatchObject({ state: 'sent', link: null, recipient: 'nieuw@voorbeeld.nl' })
    expect(mine?.name).toMatch(/\w/)
  })
})

describe('a mail server that is down for a while', () => {
  it('delays a mail and loses none', async () => {
    const failing = await openMailbox({ refuse: 1 })
    const other = await testApp({ settings: { SMTP_URL: failing.url } })
    const organization = await anOrganization(other.services.db)
    const person = await aPerson(other.services.db, { organizationId: organization })
    await grantRole(other.services.db, {
      organizationId: organization,
      personId: person.personId,
      role: 'hr',
    })
    const session = await other.signIn({ organizationId: organization, personId: person.personId })
    const invited = await aPerson(other.services.db, {
      organizationId: organization,
      email: 'later@voorbeeld.nl',
    })
    await other.call(routes.invite, session, { body: { personIds: [invited.personId] } })
    await other.services.jobs.drain()
    expect(failing.mails).toHaveLength(0)
    const before = await other.services.db.owner
      .selectFrom('mails')
      .select(['state', 'attempts'])
      .executeTakeFirst()
    expect(before).toEqual({ state: 'waiting', attempts: 1 })
    await other.services.db.raw('update pgboss.job set start_after = now()')
    await other.services.jobs.drain()
    const state = await other.services.db.owner
      .selectFrom('mails')
      .select(['state', 'attempts'])
      .executeTakeFirst()
    expect([failing.mails.length, state]).toEqual([1, { state: 'sent', attempts: 2 }])
    await other.close()
    await failing.close()
  })
})
