import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestApp, testApp } from '../../../../test/app.ts'
import { foundOrganization } from './found-organization.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

const organization = {
  name: 'Zorg aan de Maas',
  language: 'nl',
  timeZone: 'Europe/Amsterdam',
  demo: false,
} as const
const first = { givenName: 'Fatima', infix: 'el', familyName: 'Amrani', email: 'Fatima@Voorbeeld.nl' }

const writtenDown = (organizationId: string) =>
  app.services.db.owner
    .selectFrom('audit_entries')
    .select(['action', 'actor_kind', 'subject_id'])
    .where('organization_id', '=', organizationId)
    .orderBy('action')
    .execute()

it('writes down that an organisation was founded, and what its first person may do in it', async () => {
  const { db, clock } = app.services
  const { organizationId, personId } = await foundOrganization(db.owner, clock, { ...organization, first })
  expect(await writtenDown(organizationId)).toEqual([
    { action: 'organization.founded', actor_kind: 'command-line', subject_id: organizationId },
    { action: 'role.administrator-given', actor_kind: 'command-line', subject_id: personId },
    { action: 'role.hr-given', actor_kind: 'command-line', subject_id: personId },
  ])
})

it('writes down no role where nobody comes with it', async () => {
  const { db, clock } = app.services
  const { organizationId } = await foundOrganization(db.owner, clock, { ...organization, first: null })
  expect(await writtenDown(organizationId)).toEqual([
    { action: 'organization.founded', actor_kind: 'command-line', subject_id: organizationId },
  ])
})
