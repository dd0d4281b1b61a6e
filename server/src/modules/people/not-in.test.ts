import { accessRoutes } from '@tweespraak/contract/access'
import { peopleRoutes as routes } from '@tweespraak/contract/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { importer } from '../../../test/importer.ts'
import { smallOrganization, type SmallOrganization } from '../../../test/small-organization.ts'
import { aPerson } from '../../../test/factories/people.ts'
import { exportPeopleByHand } from './views/export.ts'

let app: TestApp
let small: SmallOrganization

/** Everybody who signs in is in; Noor, Zus and Wim are not, and Zus was invited. */
beforeAll(async () => {
  app = await testApp({ settings: { SMTP_URL: 'smtp://localhost:1' } })
  small = await smallOrganization(app)
  const { organizationId, units, asker } = small
  const outside = async (givenName: string, familyName: string, email: string | null, unitId: string) =>
    (await aPerson(app.services.db, { organizationId, givenName, familyName, email, unitId })).personId
  await outside('Noor', 'Aalbers', 'noor@voorbeeld.nl', units.noord)
  await outside('Wim', 'Zonder', null, units.kantoor)
  const invited = await outside('Zus', 'Bakker', 'zus@voorbeeld.nl', units.noord)
  await app.call(accessRoutes.invite, asker('hr'), { body: { personIds: [invited] } })
})
afterAll(() => app.close())

const notIn = { state: 'not-in' } as const
const names = ['Noor Aalbers', 'Zus Bakker', 'Wim Zonder']
const listed = async (who: string, query: Parameters<typeof small.listed>[1] = {}) =>
  (await app.call(routes.list, small.asker(who), { query: { limit: 100, ...query } })).body
const entries = async (who: string, query = {}) =>
  Object.fromEntries((await listed(who, query)).items.map(({ name, entry }) => [name, entry]))
const lines = async (who: string, query = {}) => {
  const { bytes } = await app.call(routes.export, small.asker(who), { query })
  return bytes.toString('utf8').trim().split('\r\n')
}

describe('who is not in yet', () => {
  test('is listed for HR: who was never invited, and who was and did not come in', async () => {
    expect(await small.listed('hr', notIn)).toEqual(names)
    expect(await small.listed('hr', { ...notIn, search: 'zus' })).toEqual(['Zus Bakker'])
    expect(await small.listed('hr', { ...notIn, unit: small.units.kantoor })).toEqual(['Wim Zonder'])
  })

  test('is listed for HR of some units as far as they are theirs, and for nobody else', async () => {
    expect(await small.listed('unitHr', notIn)).toEqual(['Noor Aalbers', 'Zus Bakker'])
    for (const who of ['anna', 'manager']) {
      expect(await small.listed(who, notIn)).toEqual([])
      expect((await app.call(routes.count, small.asker(who), { query: notIn })).body.found).toBe(0)
    }
  })

  test('is counted, and turned a page at a time', async () => {
    const { body } = await app.call(routes.count, small.asker('hr'), { query: notIn })
    expect(body).toEqual({ found: 3, all: (await small.listed('hr', { limit: 100 })).length })
    const first = await listed('hr', { ...notIn, limit: 2 })
    expect(first.items).toHaveLength(2)
    const rest = await listed('hr', { ...notIn, limit: 2, cursor: first.next })
    expect(rest.items.map(({ name }) => name)).toEqual(['Wim Zonder'])
    expect(rest.next).toBeNull()
  })

  test('is told in the list of everybody, to those who keep them', async () => {
    expect(await entries('hr')).toMatchObject({
      'Anna van der Berg': 'in',
      'Zus Bakker': 'invited',
      'Noor Aalbers': 'not-in',
      'Wim Zonder': 'not-in',
    })
    expect(await entries('hr', { state: 'left' })).toEqual({ 'Oud Collega': null })
    expect(await entries('unitHr')).toMatchObject({ 'Zus Bakker': 'invited', 'Wim Zonder': null })
    for (const who of ['anna', 'manager'])
      expect(new Set(Object.values(await entries(who)))).toEqual(new Set([null]))
  })

  test('stands in the file of the list, and changes nothing when that is brought in again', async () => {
    const [headings, ...rows] = await lines('hr')
    const account = headings?.split(';').indexOf('"Account"') ?? -1
    const said = (name: string) => rows.find((line) => line.includes(`"${name}"`))?.split(';')[account]
    expect(said('Berg')).toBe('"ja"')
    expect(said('Bakker')).toBe('"uitgenodigd"')
    expect(said('Aalbers')).toBe('"nee"')
    expect((await lines('hr', notIn)).slice(1).map((line) => line.split(';')[4])).toEqual([
      '"Aalbers"',
      '"Bakker"',
      '"Zonder"',
    ])
    const { bytes } = await app.call(routes.export, small.asker('hr'), { query: {} })
    const desk = importer(app)
    const { counts, columns } = await desk.preview(small.asker('hr'), bytes)
    expect(counts).toMatchObject({ new: 0, changed: 0, missing: 0 })
    expect(columns?.filter(({ how }) => how === 'ignored').map(({ heading }) => heading)).toEqual(['Account'])
  })

  test('stands in the file that the operator makes, too', async () => {
    const made = await exportPeopleByHand(app.services, small.organizationId)
    const text = made.ok ? (await Array.fromAsync(made.value)).join('') : ''
    expect(text).toMatch(/"Bakker".*"uitgenodigd";""\r\n/)
    expect(text).toMatch(/"Berg".*"ja";""\r\n/)
  })

  test('is who was invited no more, once the invitation has run out', async () => {
    await app.services.db.owner
      .updateTable('invitations')
      .set({ expires_at: app.clock.now().subtract({ hours: 1 }).toString() })
      .where('organization_id', '=', small.organizationId)
      .execute()
    const { body } = await app.call(routes.list, small.asker('hr'), { query: { search: 'zus' } })
    expect(body.items).toMatchObject([{ name: 'Zus Bakker', entry: 'not-in' }])
  })
})
