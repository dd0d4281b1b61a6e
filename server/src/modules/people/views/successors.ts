import type { PersonDetails } from '@tweespraak/contract/people'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { nameColumns, nameOfRow } from './neighbours.ts'

/**
 * Who leads next whom somebody led when they left: of each of those people, whose work goes on the day after they
 * were led so for the last time.
 * @param lastDay ISO date; whom they led until some day before it was handed over for another reason
 */
export const successorsOf = async (
  tx: Tx,
  personId: string,
  lastDay: string,
): Promise<PersonDetails['successors']> => {
  const rows = await tx
    .selectFrom('assignments as led')
    .innerJoin('assignments as next', (join) =>
      join
        .onRef('next.organization_id', '=', 'led.organization_id')
        .onRef('next.employment_id', '=', 'led.employment_id')
        .on('next.starts_on', '=', sql<string>`led.ends_on + 1`),
    )
    .innerJoin('people', (join) =>
      join
        .onRef('people.organization_id', '=', 'next.organization_id')
        .onRef('people.person_id', '=', 'next.manager_id'),
    )
    .select((is) => ['people.person_id', ...nameColumns, is.fn.countAll<number>().as('people')])
    .where('led.organization_id', '=', sql<string>`(select app_organization())`)
    .where('led.manager_id', '=', personId)
    .where('led.ends_on', '>=', lastDay)
    .where('people.person_id', '<>', personId)
    .groupBy(['people.person_id', 'people.name_key', ...nameColumns])
    .orderBy('people.name_key')
    .execute()
  return rows.map((row) => ({ personId: row.person_id, name: nameOfRow(row), count: row.people }))
}
