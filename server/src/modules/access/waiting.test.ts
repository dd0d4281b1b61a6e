import { accessRoutes as routes } from '@tweespraak/contract/access'
import { peopleRoutes } from '@tweespraak/contract/people'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Asker, testApp, type TestApp } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aPerson, aUnit, grantRole } from '../../../test/factories/people.ts'

let app: TestApp
let organizationId: string
let hr: Asker
let north: string
let unitHr: Asker
let colleague: Asker
let people: Record<'north' | 'south' | 'without' | 'administrator', string>

const everybody = { body: { everybody: true as const } }
const countFor = async (asker: Asker, query: { search?: string; unit?: string } = {}) =>
  (await app.call(routes.countWaiting, asker, { query })).body
const listFor = async (
  asker: Asker,
  query: { search?: string; unit?: string; limit?: number; cursor?: string } = {},
) => (await app.call(routes.waiting, asker, { query })).body
const namesFor = async (...asked: Parameters<typeof listFor>) =>
  (await listFor(...asked)).items.map(({ name }) => name)
const standingFor = async (asker: Asker, personId: string) =>
  app.call(routes.standing, asker, { params: { personId } })

beforeAll(async () => {
  app = await testApp({ settings: { SMTP_URL: 'smtp://localhost:1' } })
  const { db } = app.services
  organizationId = await anOrganization(db)
  north = await aUnit(db, { organizationId, name: 'Noord' })
  const south = await aUnit(db, { organizationId, name: 'Zuid' })
  const make = async (given: object = {}) => (await aPerson(db, { organizationId, ...given })).personId
  const [hrId, unitHrId, colleagueId] = [await make(), await make({ unitId: north }), await make()]
  await grantRole(db, { organizationId, personId: hrId, role: 'hr' })
  await grantRole(db, { organizationId, personId: unitHrId, role: 'hr', unitId: north })
  people = {
    north: await make({
      unitId: north,
      givenName: 'Noor',
      familyName: 'Aalbers',
      email: 'noor@voorbeeld.nl',
    }),
    south: await make({ unitId: south, givenName: 'Zus', familyName: 'Bakker', email: 'zus@voorbeeld.nl' }),
    without: await make({ unitId: north, givenName: 'Wim', familyName: 'Zonder', email: null }),
    administrator: await make({
      unitId: north,
      givenName: 'Bea',
      familyName: 'Heer',
      email: 'beheer@voorbeeld.nl',
    }),
  }
  await grantRole(db, { organizationId, personId: people.administrator, role: 'administrator' })
  await make({ unitId: north, email: 'weg@voorbeeld.nl', endsOn: '2021-01-01' })
  const elsewhere = await anOrganization(db)
  await aPerson(db, { organizationId: elsewhere })
  hr = await app.signIn({ organizationId, personId: hrId })
  unitHr = await app.signIn({ organizationId, personId: unitHrId })
  colleague = await app.signIn({ organizationId, personId: colleagueId })
})
afterAll(() => app.close())

describe('who is not in yet', () => {
  it('is counted for HR; who left is not counted', async () => {
    expect(await countFor(hr)).toMatchObject({ invitable: 3, later: 0, invited: 0, withoutAddress: 1 })
    expect(await countFor(hr, { unit: north })).toMatchObject({
      invitable: 2,
      later: 0,
      invited: 0,
      withoutAddress: 1,
    })
    expect(await countFor(hr, { search: 'zon' })).toMatchObject({
      invitable: 0,
      later: 0,
      invited: 0,
      withoutAddress: 1,
    })
  })

  it('is listed by family name, with the unit and what is missing', async () => {
    expect((await listFor(hr)).items).toEqual([
      {
        personId: people.north,
        name: 'Noor Aalbers',
        number: expect.any(String),
        beginsOn: null,
        unit: { unitId: north, name: 'Noord' },
        state: 'not-invited',
        invitedAt: null,
      },
      expect.objectContaining({ name: 'Zus Bakker' }),
      expect.objectContaining({ name: 'Bea Heer' }),
      expect.objectContaining({ name: 'Wim Zonder', state: 'no-address' }),
    ])
  })

  it('is found by the beginning of a name and by unit, and comes in pages', async () => {
    expect(await namesFor(hr, { search: 'no' })).toEqual(['Noor Aalbers'])
    expect(await namesFor(hr, { search: 'voorbeeld' })).toEqual([])
    expect(await namesFor(hr, { unit: north })).toEqual(['Noor Aalbers', 'Bea Heer', 'Wim Zonder'])
    const first = await listFor(hr, { limit: 3 })
    expect(first.items).toHaveLength(3)
    expect(await namesFor(hr, { limit: 3, cursor: first.next ?? '' })).toEqual(['Wim Zonder'])
  })

  it('is for HR of a unit who works in that unit, without those whose role they may not give', async () => {
    expect(await countFor(unitHr)).toMatchObject({ invitable: 1, withoutAddress: 1 })
    expect(await namesFor(unitHr)).toEqual(['Noor Aalbers', 'Wim Zonder'])
  })

  it('is not told to a colleague or a stranger, nor are they told that they may invite', async () => {
    for (const route of [routes.waiting, routes.countWaiting]) {
      expect((await app.call(route, colleague, { query: {} })).refusal?.code).toBe('not-allowed')
      expect((await app.call(route, null, { query: {} })).status).toBe(401)
      expect((await app.call(route, hr, { query: { unit: 'noord' } })).status).toBe(400)
    }
    expect((await app.call(routes.invite, colleague, everybody)).refusal?.code).toBe('not-allowed')
    expect((await app.call(routes.invite, null, everybody)).status).toBe(401)
    const may = async (asker: Asker) =>
      (await app.call(peopleRoutes.list, asker, { query: {} })).body.can.invite
    expect([await may(hr), await may(unitHr), await may(colleague)]).toEqual([true, true, false])
  })
})

describe('how far somebody is', () => {
  it('is not told to a colleague, a stranger or HR of another unit', async () => {
    expect((await standingFor(colleague, people.north)).refusal?.code).toBe('not-allowed')
    expect((await standingFor(null, people.north)).status).toBe(401)
    expect((await standingFor(unitHr, people.south)).refusal?.code).toBe('not-allowed')
    expect((await standingFor(hr, crypto.randomUUID())).refusal?.code).toBe('not-found')
    expect((await standingFor(hr, 'niemand')).status).toBe(400)
  })
})

describe('inviting everybody', () => {
  it('by HR of a unit invites that unit alone', async () => {
    const { body } = await app.call(routes.invite, unitHr, everybody)
    expect(body).toEqual({
      invited: 1,
      withoutAddress: 0,
      alreadyIn: 0,
      mailed: true,
      more: false,
      links: [],
    })
    expect((await standingFor(hr, people.north)).body).toMatchObject({ state: 'invited', link: null })
    expect((await standingFor(hr, people.south)).body.state).toBe('not-invited')
    expect((await standingFor(hr, people.without)).body.state).toBe('no-address')
  })

  it('leaves those whose invitation still works', async () => {
    expect(await countFor(hr)).toMatchObject({ invitable: 2, later: 0, invited: 1 })
    const [noor] = (await listFor(hr)).items
    expect([noor?.state, noor?.invitedAt]).toEqual(['invited', expect.stringMatching(/Z$/)])
    expect((await app.call(routes.invite, hr, everybody)).body).toMatchObject({ invited: 2 })
    expect((await app.call(routes.invite, hr, everybody)).body).toMatchObject({ invited: 0 })
  })

  it('reaches them again when it no longer works', async () => {
    await app.services.db.owner
      .updateTable('invitations')
      .set({ expires_at: app.clock.now().subtract({ seconds: 1 }).toString() })
      .where('person_id', '=', people.north)
      .execute()
    expect((await standingFor(hr, people.north)).body.state).toBe('expired')
    expect((await listFor(hr)).items[0]?.state).toBe('expired')
    expect(await countFor(hr)).toMatchObject({ invitable: 1, later: 0, invited: 2 })
    expect((await app.call(routes.invite, hr, everybody)).body).toMatchObject({ invited: 1 })
  })

  it('leaves those who came in', async () => {
    await app.signIn({ organizationId, personId: people.south })
    expect((await standingFor(hr, people.south)).body.state).toBe('in')
    expect(await countFor(hr)).toMatchObject({ invitable: 0, later: 0, invited: 2 })
    expect(await namesFor(hr)).toEqual(['Noor Aalbers', 'Bea Heer', 'Wim Zonder'])
  })

  it('reaches whom one looks for, but for those whom one leaves out', async () => {
    const { db } = app.services
    const made = async (familyName: string, unitId: string) =>
      (await aPerson(db, { organizationId, familyName, givenName: 'Kim', unitId })).personId
    const out = await made('Uitgezonderd', north)
    const one = await made('Uitgenodigd', north)
    const elsewhere = await made('Uitheems', await aUnit(db, { organizationId, name: 'Ver' }))
    const body = { everybody: true as const, search: 'kim', unit: north, except: [out] }
    expect((await app.call(routes.invite, hr, { body })).body.invited).toBe(1)
    const states = await Promise.all(
      [out, one, elsewhere].map(async (personId) => (await standingFor(hr, personId)).body.state),
    )
    expect(states).toEqual(['not-invited', 'invited', 'not-invited'])
  })

  it('goes so many at a time, and says when there are more', async () => {
    await sql`
      insert into people (organization_id, person_id, email, given_name, family_name, name_key, language, created_at, changed_at)
      select ${organizationId}::uuid, gen_random_uuid(), 'velen' || n || '@voorbeeld.nl', 'Vele', 'Velen', 'velen' || n, 'nl', now(), now()
      from generate_series(1, 501) n`.execute(app.services.db.owner)
    const before = await countFor(hr)
    const first = await app.call(routes.invite, hr, everybody)
    expect(first.body).toMatchObject({ invited: 500, more: true })
    const second = await app.call(routes.invite, hr, everybody)
    expect(second.body).toMatchObject({ invited: before.invitable - 500, more: false })
    expect(await countFor(hr)).toMatchObject({ invitable: 0 })
  })
})
