import { peopleRoutes } from '@tweespraak/contract/people'
import type { Asker, TestApp } from './app.ts'
import { anOrganization } from './factories/access.ts'
import { aManager, aPerson, aUnit, grantRole } from './factories/people.ts'

/**
 * A small organisation with everybody whom a rule about people tells apart: colleagues, a manager with a team,
 * HR for everybody and for one unit, somebody who left, and a stranger of another organisation.
 */
export const smallOrganization = async (app: TestApp) => {
  const { db } = app.services
  const organizationId = await anOrganization(db)
  const zorg = await aUnit(db, { organizationId, name: 'Zorg' })
  const noord = await aUnit(db, { organizationId, name: 'Noord', parentId: zorg })
  const kantoor = await aUnit(db, { organizationId, name: 'Kantoor', code: 'K1' })
  const anna = await aPerson(db, {
    organizationId,
    givenName: 'Anna',
    infix: 'van der',
    familyName: 'Berg',
    number: 'A1',
    email: 'anna@voorbeeld.nl',
    unitId: noord,
    jobTitle: 'Verpleegkundige',
    hoursPerWeek: 28,
  })
  const piet = await aPerson(db, {
    organizationId,
    givenName: 'Piet',
    familyName: 'Jansen',
    number: '=1+1',
    unitId: noord,
  })
  const eva = await aPerson(db, { organizationId, givenName: 'Eva', familyName: 'Zwart', unitId: kantoor })
  const gone = await aPerson(db, {
    organizationId,
    givenName: 'Oud',
    familyName: 'Collega',
    unitId: kantoor,
    endsOn: '2022-01-31',
  })
  const manager = await aManager(db, {
    organizationId,
    familyName: 'Ali',
    unitId: zorg,
    team: [anna.personId],
  })
  const hr = await aPerson(db, { organizationId, givenName: 'Hanna', familyName: 'Roos', unitId: kantoor })
  const unitHr = await aPerson(db, { organizationId, givenName: 'Udo', familyName: 'Haar', unitId: kantoor })
  await grantRole(db, { organizationId, personId: hr.personId, role: 'hr' })
  await grantRole(db, { organizationId, personId: unitHr.personId, role: 'hr', unitId: zorg })
  const elsewhere = await anOrganization(db)
  const stranger = await aPerson(db, { organizationId: elsewhere, familyName: 'Elders' })
  const as: Record<string, NonNullable<Asker>> = {}
  for (const [name, person] of Object.entries({ anna, piet, eva, manager, hr, unitHr })) {
    as[name] = await app.signIn({ organizationId, personId: person.personId })
  }
  as['stranger'] = await app.signIn({ organizationId: elsewhere, personId: stranger.personId })

  const asker = (name: string): NonNullable<Asker> => as[name] ?? { cookie: '' }
  const listed = async (name: string, query: Record<string, unknown>) => {
    const { body } = await app.call(peopleRoutes.list, asker(name), { query })
    return body.items.map((person) => person.name)
  }
  return {
    organizationId,
    units: { zorg, noord, kantoor },
    people: { anna, piet, eva, manager, hr, unitHr, gone, stranger },
    asker,
    listed,
  }
}

export type SmallOrganization = Awaited<ReturnType<typeof smallOrganization>>
