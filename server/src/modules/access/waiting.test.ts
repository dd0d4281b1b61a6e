import { accessRoutes as routes } from '@tweespraak/contract/access'
import { peopleRoutes } from '@tweespraak/contract/people'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Asker, testApp, type TestApp } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aPerson, aUnit, grantRole } from '../../../test/factories/people.ts'

let app: TestApp
let organizationId: string
let hr: Asker
let unitHr: Asker
let colleague: Asker
let people: Record<'north' | 'south' | 'without' | 'administrator', string>

const everybody = { body: { everybody: true as const } }
const waitingFor = async (asker: Asker) => (await app.call(routes.waiting, asker)).body
const standingFor = async (asker: Asker, personId: string) =>
  app.call(routes.standing, asker, { params: { personId } })

beforeAll(async () => {
  app = await testApp({ settings: { SMTP_URL: 'smtp://localhost:1' } })
  const { db } = app.services
  organizationId = await anOrganization(db)
  const north = await aUnit(db, { organizationId, name: 'Noord' })
  const south = await aUnit(db, { organizationId, name: 'Zuid' })
  const make = async (given: object = {}) => (await aPerson(db, { organizationId, ...given })).personId
  const [hrId, unitHrId, colleagueId] = [await make(), await make({ unitId: north }), await make()]
  await grantRole(db, { organizationId, personId: hrId, role: 'hr' })
  await grantRole(db, { organizationId, personId: unitHrId, role: 'hr', unitId: north })
  people = {
    north: await make({ unitId: north, email: 'noor@voorbeeld.nl' }),
    south: await make({ unitId: south, email: 'zus@voorbeeld.nl' }),
    without: await make({ unitId: north, givenName: 'Wim', familyName: 'Zonder', email: null }),
    administrator: await make({ unitId: north, email: 'beheer@voorbeeld.nl' }),
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
  it('is counted for HR, and named where an address is missing; who left is not counted', async () => {
    expect(await waitingFor(hr)).toEqual({
      invitable: 3,
      invited: 0,
      withoutAddress: 1,
      names: [{ personId: people.without, name: 'Wim Zonder' }],
    })
  })

  it('is for HR of a unit who works in that unit, without those whose role they may not give', async () => {
    expect(await waitingFor(unitHr)).toMatchObject({ invitable: 1, withoutAddress: 1 })
  })

  it('is not told to a colleague or a stranger, nor are they told that they may invite', async () => {
    expect((await app.call(routes.waiting, colleague)).refusal?.code).toBe('not-allowed')
    expect((await app.call(routes.waiting, null)).status).toBe(401)
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
    expect(body).toEqual({ invited: 1, withoutAddress: 1, alreadyIn: 0, mailed: true, links: [] })
    expect((await standingFor(hr, people.north)).body).toMatchObject({ state: 'invited', link: null })
    expect((await standingFor(hr, people.south)).body.state).toBe('not-invited')
    expect((await standingFor(hr, people.without)).body.state).toBe('no-address')
  })

  it('leaves those whose invitation still works', async () => {
    expect(await waitingFor(hr)).toMatchObject({ invitable: 2, invited: 1 })
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
    expect(await waitingFor(hr)).toMatchObject({ invitable: 1, invited: 2 })
    expect((await app.call(routes.invite, hr, everybody)).body).toMatchObject({ invited: 1 })
  })

  it('leaves those who came in', async () => {
    await app.signIn({ organizationId, personId: people.south })
    expect((await standingFor(hr, people.south)).body.state).toBe('in')
    expect(await waitingFor(hr)).toMatchObject({ invitable: 0, invited: 2 })
  })
})
