import { accessRoutes as routes } from '@tweespraak/contract/access'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aPerson, grantRole } from '../../../test/factories/people.ts'
import { countAttempt, fromAddress } from '../../platform/accounts/attempts.ts'
import { linkAccount } from './store.ts'

const password = 'vier losse woorden samen'

let app: TestApp
let organizationId: string
let anna: { organizationId: string; personId: string; email: string }

beforeAll(async () => {
  app = await testApp()
  organizationId = await anOrganization(app.services.db)
  const person = await aPerson(app.services.db, {
    organizationId,
    email: 'anna@voorbeeld.nl',
    givenName: 'Anna',
    familyName: 'Vos',
  })
  anna = { organizationId, personId: person.personId, email: 'anna@voorbeeld.nl' }
  const userId = await app.services.accounts.create({ email: anna.email, name: 'Anna', password })
  await app.services.db.transaction({ purpose: 'auth', organizationId }, (tx) =>
    linkAccount(tx, { organizationId, personId: anna.personId, userId }, app.clock.now()),
  )
})

afterAll(() => app.close())

const cookieOf = (headers: Readonly<Record<string, unknown>>): string => {
  const [first] = [headers['set-cookie']].flat()
  return String(first).split(';')[0] ?? ''
}

const signIn = async (body: { email: string; password: string }) => app.call(routes.signIn, null, { body })

describe('signing in to what one still belongs to', () => {
  it('comes in at the other organisation once one has left the one used last', async () => {
    const elsewhere = await anOrganization(app.services.db, { name: 'De andere baan' })
    const stays = await aPerson(app.services.db, { organizationId, email: 'twee@voorbeeld.nl' })
    const leaves = await aPerson(app.services.db, {
      organizationId: elsewhere,
      email: 'twee@voorbeeld.nl',
      endsOn: '2022-01-31',
    })
    const userId = await app.services.accounts.create({ email: 'twee@voorbeeld.nl', name: 'Twee', password })
    const link = (where: string, personId: string, at: string) =>
      app.services.db.transaction({ purpose: 'auth', organizationId: where }, (tx) =>
        linkAccount(tx, { organizationId: where, personId, userId }, Temporal.Instant.from(at)),
      )
    await link(organizationId, stays.personId, '2021-01-01T00:00:00Z')
    await link(elsewhere, leaves.personId, '2021-06-01T00:00:00Z')
    const answer = await signIn({ email: 'twee@voorbeeld.nl', password })
    expect(answer.status).toBe(200)
    expect(answer.body.organization.id).toBe(organizationId)
    const me = await app.call(routes.me, { cookie: cookieOf(answer.headers) })
    expect(me.body.person.id).toBe(stays.personId)
  })
})

describe('signing in', () => {
  it('with the right password gives a session and says who one is', async () => {
    const answer = await signIn({ email: 'Anna@voorbeeld.nl', password })
    expect(answer.status).toBe(200)
    expect(answer.body.person.name).toBe('Anna Vos')
    expect(String(answer.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Lax/)
    const me = await app.call(routes.me, { cookie: cookieOf(answer.headers) })
    expect(me.body.places).toEqual(['home', 'conversations', 'goals', 'agreements', 'my-file'])
  })

  it('answers the same for a wrong password and an unknown address', async () => {
    const wrong = await signIn({ email: anna.email, password: 'iets anders dan dit' })
    const unknown = await signIn({ email: 'niemand@voorbeeld.nl', password })
    expect([wrong.status, wrong.refusal]).toEqual([unknown.status, unknown.refusal])
    expect(wrong.refusal?.code).toBe('sign-in-wrong')
  })

  it('is tried on one account so often and no more, from however many addresses of the network', async () => {
    const signInFrom = async (remoteAddress: string, email: string, given: string) => {
      const payload = { email, password: given }
      const answer = await app.http.inject({ method: 'POST', url: '/api/v1/sign-in', payload, remoteAddress })
      return answer.statusCode
    }
    const guess = (email: string, count: number) =>
      Promise.all(
        Array.from({ length: count }, (_, at) =>
          signInFrom(`198.51.100.${at}`, email, `poging nummer ${at}`),
        ),
      )
    expect(new Set(await guess(anna.email, 15))).toEqual(new Set([401]))
    expect(await signInFrom('203.0.113.1', anna.email, password)).toBe(200)
    expect(new Set(await guess(anna.email, 20))).toEqual(new Set([401]))
    expect(await signInFrom('203.0.113.2', anna.email, password)).toBe(429)
    const locked = await signIn({ email: anna.email, password })
    expect(locked.refusal).toMatchObject({
      code: 'passwords-tried',
      details: { minutes: expect.any(Number) },
    })
    expect(locked.refusal?.message).toMatch(/Wacht 1[45] min\./)
    expect(await signInFrom('203.0.113.3', 'niemand@voorbeeld.nl', 'een eerste poging')).toBe(401)
    await app.services.db.auth.deleteFrom('rateLimit').execute()
  })

  it('says what is wrong with a field, in the language of the caller', async () => {
    const answer = await signIn({ email: 'geen adres', password })
    expect(answer.status).toBe(400)
    expect(answer.refusal?.details).toEqual({
      fields: [{ field: 'email', message: 'Dit is geen e-mailadres. Schrijf het als naam@organisatie.nl.' }],
    })
  })

  it('is refused to somebody who no longer works here', async () => {
    await app.services.db.owner
      .updateTable('people')
      .set({ left_on: '2020-12-31' })
      .where('person_id', '=', anna.personId)
      .execute()
    const answer = await signIn({ email: anna.email, password })
    await app.services.db.owner
      .updateTable('people')
      .set({ left_on: null })
      .where('person_id', '=', anna.personId)
      .execute()
    expect(answer.refusal?.code).toBe('no-access')
  })
})

describe('a session', () => {
  it('is needed for everything that is somebody’s', async () => {
    expect((await app.call(routes.me, null)).refusal?.code).toBe('not-signed-in')
  })

  it('cannot be forged', async () => {
    const { cookie } = await app.signIn({ ...(await newPerson()) })
    expect((await app.call(routes.me, { cookie: `${cookie.slice(0, -6)}AAAAAA` })).status).toBe(401)
  })

  it('that is ended elsewhere is over for the very next request', async () => {
    const person = await newPerson()
    const [here, there] = [await app.signIn(person), await another(person)]
    const { body } = await app.call(routes.sessions, here)
    expect(body.items).toHaveLength(2)
    const other = body.items.find((session) => !session.current)
    expect((await app.call(routes.me, there)).status).toBe(200)
    expect((await app.call(routes.endSession, here, { params: { id: other?.id ?? '' } })).status).toBe(204)
    expect((await app.call(routes.me, there)).status).toBe(401)
    expect((await app.call(routes.me, here)).status).toBe(200)
  })

  it('of another person cannot be ended', async () => {
    const [mine, theirs] = [await app.signIn(await newPerson()), await app.signIn(await newPerson())]
    const [session] = (await app.call(routes.sessions, theirs)).body.items
    const answer = await app.call(routes.endSession, mine, { params: { id: session?.id ?? '' } })
    expect(answer.refusal?.code).toBe('not-found')
    expect((await app.call(routes.me, theirs)).status).toBe(200)
  })

  it('ends at signing out', async () => {
    const mine = await app.signIn(await newPerson())
    expect((await app.call(routes.signOut, mine)).status).toBe(204)
    expect((await app.call(routes.me, mine)).status).toBe(401)
  })

  it('knows at once that a role was given or ended', async () => {
    const person = await newPerson()
    const session = await app.signIn(person)
    expect((await app.call(routes.me, session)).body.roles.hr).toBe('none')
    const grantId = await grantRole(app.services.db, { ...person, role: 'hr' })
    expect((await app.call(routes.me, session)).body.roles.hr).toBe('all')
    await app.services.db.owner
      .updateTable('role_grants')
      .set({ ended_at: app.clock.now().toString() })
      .where('grant_id', '=', grantId)
      .execute()
    expect((await app.call(routes.me, session)).body.roles.hr).toBe('none')
  })
})

describe('a request from a page of another site', () => {
  const post = (headers: Record<string, string>) =>
    app.http.inject({
      method: 'POST',
      url: '/api/v1/sign-out',
      headers: { host: 'tweespraak.example.nl', ...headers },
    })

  it.each([
    ['told by the browser', { 'sec-fetch-site': 'cross-site' }],
    ['of a neighbouring subdomain', { 'sec-fetch-site': 'same-site' }],
    ['told by its origin', { origin: 'https://elsewhere.example' }],
    ['without a readable origin', { origin: 'null' }],
  ])('is refused: %s', async (_, headers) => {
    const answer = await post(headers)
    expect(answer.json()).toMatchObject({ code: 'cross-site' })
  })

  it('is told apart from one of our own pages', async () => {
    expect((await post({ origin: 'http://tweespraak.example.nl' })).json()).toMatchObject({
      code: 'not-signed-in',
    })
  })
})

describe('guessing passwords', () => {
  const tryFrom = async (remoteAddress: string, given: string) => {
    const payload = { email: anna.email, password: given }
    return (await app.http.inject({ method: 'POST', url: '/api/v1/sign-in', payload, remoteAddress }))
      .statusCode
  }
  /** As often as that a password was wrong from there, on as many accounts. */
  const wrongFrom = async (address: string, times: number) => {
    await app.services.db.auth.deleteFrom('rateLimit').execute()
    for (let time = 0; time < times; time += 1) await countAttempt(app.services.db, fromAddress(address))
  }
  const triesKept = () =>
    app.services.db.auth.selectFrom('rateLimit').select('count').orderBy('count').execute()

  it('is stopped after twenty wrong ones from one address, the right one then too, and locks nobody out elsewhere', async () => {
    await wrongFrom('198.51.100.7', 19)
    expect(await tryFrom('198.51.100.7', 'zomaar een poging')).toBe(401)
    expect(await tryFrom('198.51.100.7', password)).toBe(429)
    // Who is refused for their address is not counted at an account.
    for (let time = 0; time < 25; time += 1) await tryFrom('198.51.100.7', 'zomaar een poging')
    expect(await tryFrom('198.51.100.8', password)).toBe(200)
  })

  it('is all that counts for an address: a whole shift comes in behind one', async () => {
    await wrongFrom('203.0.113.9', 19)
    for (let time = 0; time < 3; time += 1) expect(await tryFrom('203.0.113.9', password)).toBe(200)
    expect(await tryFrom('203.0.113.9', 'zomaar een poging')).toBe(401)
    expect(await tryFrom('203.0.113.9', password)).toBe(429)
  })

  it('counts an address of the long kind with all that one house has', async () => {
    await wrongFrom('203.0.113.9', 0)
    await tryFrom('2001:db8:1:2::1', 'zomaar een poging')
    await tryFrom('2001:db8:1:2:ffff::1', 'zomaar een poging')
    await tryFrom('2001:db8:1:3::1', 'zomaar een poging')
    expect((await triesKept()).map(({ count }) => count)).toEqual([1, 2, 3])
  })

  it('begins anew with the next round', async () => {
    await wrongFrom('198.51.100.7', 20)
    await app.services.db.auth
      .updateTable('rateLimit')
      .set({ lastRequest: sql<number>`"lastRequest" - 60000` })
      .execute()
    expect(await tryFrom('198.51.100.7', password)).toBe(200)
    await wrongFrom('198.51.100.7', 0)
  })
})

describe('the language', () => {
  it('is the person’s own choice from then on', async () => {
    const session = await app.signIn(await newPerson())
    expect((await app.call(routes.setLanguage, session, { body: { language: 'en' } })).status).toBe(204)
    expect((await app.call(routes.me, session)).body.language).toBe('en')
    const refused = await app.call(routes.endSession, session, { params: { id: 'unknown' } })
    expect(refused.refusal?.message).toMatch(/^This does not exist/)
  })
})

const newPerson = async () => ({
  organizationId,
  personId: (await aPerson(app.services.db, { organizationId })).personId,
})

/** A second session of the same account. */
const another = async ({ personId }: { personId: string }) => {
  const userId = (await app.services.accounts.find(`${personId}@test.invalid`)) ?? ''
  const visitor = {
    ip: '127.0.0.1',
    cookie: undefined,
    userAgent: 'Mozilla/5.0 (Windows) Firefox/140',
    language: 'nl',
  } as const
  const { cookies } = await app.services.accounts.startSession(userId, visitor)
  return { cookie: cookies[0]?.split(';')[0] ?? '' }
}
