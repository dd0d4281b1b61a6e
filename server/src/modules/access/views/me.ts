import type { Me } from '@tweespraak/contract/access'
import { sql } from 'kysely'
import { todayIn } from '../../../platform/clock.ts'
import { accept, type Accepted } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { nameColumns, nameOfRow } from '../../people/public.ts'
import { placesFor } from '../places.ts'

/** Who is signed in: their organisation, roles and places. */
export const readMe = async (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  viewer: Viewer,
): Promise<Accepted<Me>> => {
  const hrUnitIds = viewer.hr.scope === 'units' ? viewer.hr.unitIds : []
  const today = todayIn(clock, viewer.timeZone).toString()
  const row = await db.read(viewer, (tx) =>
    tx
      .selectFrom('people')
      .innerJoin('organizations', 'organizations.organization_id', 'people.organization_id')
      .select([
        'people.email',
        ...nameColumns,
        'organizations.name as organization_name',
        'organizations.language as organization_language',
        sql<boolean>`exists (select from assignments a where a.organization_id = people.organization_id
          and a.manager_id = people.person_id and a.starts_on <= ${today}::date
          and (a.ends_on is null or a.ends_on >= ${today}::date))`.as('manager'),
        sql<string[]>`array(select u.name from units u where u.organization_id = people.organization_id
          and u.unit_id = any(${hrUnitIds}::uuid[]) order by u.name)`.as('hr_units'),
      ])
      .where('people.organization_id', '=', viewer.organizationId)
      .where('people.person_id', '=', viewer.personId)
      .executeTakeFirstOrThrow(),
  )
  const roles = {
    hr: viewer.hr.scope,
    administrator: viewer.administrator,
    manager: row.manager,
    coach: viewer.coach,
  }
  return accept({
    person: { id: viewer.personId, name: nameOfRow(row), email: row.email },
    organization: {
      id: viewer.organizationId,
      name: row.organization_name,
      language: row.organization_language === 'en' ? 'en' : 'nl',
      timeZone: viewer.timeZone,
    },
    language: viewer.language,
    roles,
    hrUnits: row.hr_units,
    places: placesFor(roles),
    demo: viewer.demo,
  })
}
