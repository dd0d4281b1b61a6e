import { accessRoutes as routes } from '@tweespraak/contract/access'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aPerson, grantRole } from '../../../test/factories/people.ts'
import { type Mailbox, openMailbox } from '../../../test/mailbox.ts'
import { linkAccount } from './store.ts'

const password = 'vier losse woorden samen'
const subject = 'Er is ingelogd op een nieuw apparaat'

let app: TestApp
let mailbox: Mailbox
let organizationId: string
let account: { readonly personId: string; readonly email: string }
let made = 0

beforeAll(async () => {
  mailbox = await openMailbox()
  app = await testApp({ settings: { SMTP_URL: mailbox.url } })
  organizationId = await anOrganization(app.services.db)
})
afterAll(async () => {
  await app.close()
  await mailbox.close()
})
beforeEach(async () => {
  made += 1
  // All of them come from one address of the network, which may try so often and no more.
  await app.services.db.auth.deleteFrom('rateLimit').execute()
  const email = `anna${made}@voorbeeld.nl`
  const { personId } = await aPerson(app.services.db, { organizationId, email, givenName: 'Anna' })
  const userId = await app.services.accounts.create({ email, name: 'Anna', password })
  await app.services.db.transaction({ purpose: 'auth', organizationId }, (tx) =>
    linkAccount(tx, { organizationId, personId, userId }, app.clock.now()),
  )
  account = { personId, email }
})

/** What a browser keeps after somebody came in with it: all its cookies, as it sends them. */
const comeIn = async (browser: { readonly cookie: string } | null, { email } = account) => {
  const answer = await app.call(routes.signIn, browser, { body: { email, password } })
  expect(answer.status).toBe(200)
  const cookies = [answer.headers['set-cookie']].flat().map((each) => String(each).split(';')[0])
  return { cookie: cookies.join('; ') }
}

const told = async ({ email } = account) => {
  await app.services.jobs.drain()
  return mailbox.mails.filter((mail) => mail.subject === subject && mail.to?.[0]?.address === email)
}

describe('coming in with a browser', () => {
  it('for the first time is news to nobody, nor is coming in with it again', async () => {
    const browser = await comeIn(null)
    await comeIn(browser)
    expect(await told()).toEqual([])
  })

  it('that was not seen before is mailed to its owner, once, with the way to end it', async () => {
    const own = await comeIn(null)
    const other = await comeIn(null)
    await comeIn(other)
    await comeIn(own)
    const mails = await told()
    expect(mails).toHaveLength(1)
    expect(mails[0]?.text).toContain('een apparaat dat we niet herkennen')
    expect(mails[0]?.text).toContain('/sessions')
  })

  it('that somebody else came in with before is as new as any', async () => {
    await comeIn(null)
    const shared = await comeIn(null, await otherAccount())
    await comeIn(shared)
    expect(await told()).toHaveLength(1)
  })

  it('that nobody came in with for longer than it keeps what it is known by, leaves nothing behind', async () => {
    const old = app.clock.now().subtract({ hours: 401 * 24 })
    await comeIn(null)
    await app.services.db.auth.updateTable('knownBrowser').set({ seenAt: old.toString() }).execute()
    await comeIn(null)
    expect(await told()).toEqual([])
  })

  it('keeps of it a digest alone, and says nothing of it in the list of mails', async () => {
    const { cookie } = await comeIn(null)
    await comeIn(null)
    const word = /tweespraak\.browser=([\w-]+)/u.exec(cookie)?.[1] ?? ''
    const kept = await app.services.db.auth.selectFrom('knownBrowser').selectAll().execute()
    expect(word).toHaveLength(32)
    expect(JSON.stringify(kept)).not.toContain(word)
    await app.services.jobs.drain()
    const { personId } = await aPerson(app.services.db, { organizationId })
    await grantRole(app.services.db, { organizationId, personId, role: 'administrator' })
    const administrator = await app.signIn({ organizationId, personId })
    const { body } = await app.call(routes.mails, administrator, { query: {} })
    expect(body.items.map(({ kind }) => kind)).not.toContain('new-browser')
  })

  it('does not take a word of another kind for that of a browser', async () => {
    await comeIn(null)
    const { cookie } = await comeIn({ cookie: 'tweespraak.browser=zelf-bedacht' })
    expect(cookie).not.toContain('zelf-bedacht')
    expect(await told()).toHaveLength(1)
  })
})

/** Another account of the same organisation, which came in with a browser of its own already. */
const otherAccount = async () => {
  const email = `bram${made}@voorbeeld.nl`
  const { personId } = await aPerson(app.services.db, { organizationId, email })
  const userId = await app.services.accounts.create({ email, name: 'Bram', password })
  await app.services.db.transaction({ purpose: 'auth', organizationId }, (tx) =>
    linkAccount(tx, { organizationId, personId, userId }, app.clock.now()),
  )
  return { personId, email }
}

describe('where somebody is signed in', () => {
  it('says when they were there last, to five minutes', async () => {
    const here = await comeIn(null)
    const seenAt = async () =>
      (await app.call(routes.sessions, here)).body.items.find(({ current }) => current)?.seenAt ?? ''
    const first = await seenAt()
    app.clock.advance({ minutes: 4 })
    await app.call(routes.me, here)
    expect(await seenAt()).toBe(first)
    app.clock.advance({ minutes: 20 })
    await app.call(routes.me, here)
    expect(Date.parse(await seenAt()) - Date.parse(first)).toBeGreaterThan(20 * 60_000)
  })

  it('knows it also of who goes on without opening the product anew', async () => {
    const here = await comeIn(null)
    const seenAt = async () =>
      (await app.call(routes.sessions, here)).body.items.find(({ current }) => current)?.seenAt ?? ''
    const first = await seenAt()
    app.clock.advance({ minutes: 6 })
    // What asks for the list is a request like any other.
    await seenAt()
    expect(Date.parse(await seenAt()) - Date.parse(first)).toBeGreaterThanOrEqual(6 * 60_000)
  })
})
