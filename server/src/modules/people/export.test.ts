import { peopleRoutes as routes } from '@tweespraak/contract/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asker, testApp, type TestApp } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aPerson, aUnit, grantRole } from '../../../test/factories/people.ts'

let app: TestApp
let hr: NonNullable<Asker>
let unitHr: NonNullable<Asker>
let colleague: NonNullable<Asker>

beforeAll(async () => {
  app = await testApp()
  const { db } = app.services
  const organizationId = await anOrganization(db)
  const zorg = await aUnit(db, { organizationId, name: 'Zorg' })
  const noord = await aUnit(db, { organizationId, name: 'Noord', parentId: zorg })
  const enter = async (familyName: string, role: 'hr' | null, unitId: string | null) => {
    const { personId } = await aPerson(db, { organizationId, familyName })
    if (role !== null) await grantRole(db, { organizationId, personId, role, unitId })
    return app.signIn({ organizationId, personId })
  }
  hr = await enter('Roos', 'hr', null)
  unitHr = await enter('Haar', 'hr', zorg)
  colleague = await enter('Collega', null, null)
  const anna = { givenName: 'Anna', infix: 'van der', familyName: 'Berg', number: 'A1', email: 'anna@v.nl' }
  await aPerson(db, { organizationId, ...anna, unitId: noord, jobTitle: 'Verpleegkundige' })
  await aPerson(db, { organizationId, familyName: 'Jansen', number: '=1+1', unitId: noord })
  await aPerson(db, { organizationId, givenName: 'Oud', familyName: 'Weg', endsOn: '2022-01-31' })
})
afterAll(() => app.close())

describe('the export', () => {
  test('is for who keeps people, and holds no formula and nobody who left', async () => {
    expect((await app.call(routes.export, null)).status).toBe(401)
    expect((await app.call(routes.export, colleague)).refusal?.code).toBe('not-allowed')
    const file = await app.call(routes.export, hr)
    const text = file.bytes.toString('utf8')
    expect(file.headers['content-type']).toContain('text/csv')
    expect(text).toContain('"A1";"anna@v.nl";"Anna";"van der";"Berg";"Verpleegkundige";"Zorg > Noord"')
    expect(text).toContain(`"'=1+1"`)
    expect(text).not.toContain('Oud')
  })

  test('holds only their own people for HR of a unit', async () => {
    const text = (await app.call(routes.export, unitHr)).bytes.toString('utf8')
    expect(text).toContain('Anna')
    expect(text).not.toContain('Roos')
  })
})
