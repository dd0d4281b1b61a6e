import { criteriaContent, type CriteriaContent, type CriteriaPeriod } from '@tweespraak/contract/criteria'
import { type Bilingual, bilingual } from '@tweespraak/contract/id'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { json } from '../../../platform/db/json.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'
import type { CriteriaSet } from '../criteria.ts'

const sets = (tx: Tx) =>
  tx
    .selectFrom('criteria_sets')
    .selectAll('criteria_sets')
    .where('criteria_sets.organization_id', '=', thisOrganization)

type SetRow = Awaited<ReturnType<ReturnType<typeof sets>['execute']>>[number]

const contentOf = (row: SetRow): CriteriaContent =>
  criteriaContent.parse({
    name: row.name,
    firstDay: row.first_day,
    lastDay: row.last_day,
    unitId: row.unit_id,
    jobTitles: row.job_titles,
    steps: row.steps,
    criteria: row.criteria,
  })

const setOf = (row: SetRow): CriteriaSet => ({
  setId: row.set_id,
  content: contentOf(row),
  revision: row.revision,
  savedAt: row.saved_at,
  publishedAt: row.published_at,
})

/** A set as its reader finds it. */
export interface FoundSet extends CriteriaSet {
  readonly unitName: string | null
  readonly mine: boolean
  readonly read: boolean
}

/** What was published, and for HR the drafts too: the newest period first. */
export const loadCriteria = async (tx: Tx, viewer: Viewer): Promise<FoundSet[]> => {
  const rows = await sets(tx)
    .leftJoin('units', (join) =>
      join
        .onRef('units.organization_id', '=', 'criteria_sets.organization_id')
        .onRef('units.unit_id', '=', 'criteria_sets.unit_id'),
    )
    .select([
      'units.name as unit_name',
      sql<boolean>`app_criteria_hold(criteria_sets.set_id, ${viewer.personId}::uuid)`.as('mine'),
      sql<boolean>`exists (select from criteria_readings r where r.organization_id = criteria_sets.organization_id
        and r.set_id = criteria_sets.set_id and r.person_id = ${viewer.personId}::uuid)`.as('read'),
    ])
    .orderBy('first_day', 'desc')
    .orderBy('set_id', 'desc')
    .execute()
  return rows.map((row) => ({ ...setOf(row), unitName: row.unit_name, mine: row.mine, read: row.read }))
}

/** One set that the asker may read; null when there is none. */
export const loadCriteriaSet = async (tx: Tx, setId: string): Promise<CriteriaSet | null> => {
  const row = await sets(tx).where('set_id', '=', setId).executeTakeFirst()
  return row === undefined ? null : setOf(row)
}

/** Takes hold of a draft; what is published, or may only be read, is not held but given. */
export const holdCriteria = async (tx: Tx, setId: string): Promise<CriteriaSet | null> => {
  const row = await sets(tx).where('set_id', '=', setId).forUpdate().executeTakeFirst()
  return row === undefined ? loadCriteriaSet(tx, setId) : setOf(row)
}

const columnsOf = ({ content, revision, savedAt, publishedAt }: CriteriaSet) => ({
  name: json(content.name),
  first_day: content.firstDay,
  last_day: content.lastDay,
  unit_id: content.unitId,
  job_titles: [...content.jobTitles],
  steps: json(content.steps),
  criteria: json(content.criteria),
  revision,
  saved_at: savedAt,
  published_at: publishedAt,
})

export const insertCriteria = async (tx: Tx, viewer: Viewer, set: CriteriaSet): Promise<void> => {
  await tx
    .insertInto('criteria_sets')
    .values({ organization_id: viewer.organizationId, set_id: set.setId, ...columnsOf(set) })
    .execute()
}

export const updateCriteria = async (tx: Tx, set: CriteriaSet): Promise<void> => {
  await tx
    .updateTable('criteria_sets')
    .set(columnsOf(set))
    .where('organization_id', '=', thisOrganization)
    .where('set_id', '=', set.setId)
    .execute()
}

export const deleteCriteria = async (tx: Tx, setId: string): Promise<void> => {
  await tx
    .deleteFrom('criteria_sets')
    .where('organization_id', '=', thisOrganization)
    .where('set_id', '=', setId)
    .execute()
}

/** Whether the organisation has this unit, in use. */
export const isUnit = async (tx: Tx, unitId: string): Promise<boolean> => {
  const row = await tx
    .selectFrom('units')
    .select('unit_id')
    .where('organization_id', '=', thisOrganization)
    .where('unit_id', '=', unitId)
    .where('archived_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** That somebody read a set; the first time counts. */
export const writeReading = async (tx: Tx, viewer: Viewer, setId: string, at: string): Promise<void> => {
  await tx
    .insertInto('criteria_readings')
    .values({
      organization_id: viewer.organizationId,
      set_id: setId,
      person_id: viewer.personId,
      read_at: at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The published sets that hold for somebody, by the period that they are about. */
export const periodsOf = async (tx: Tx, personId: string): Promise<CriteriaPeriod[]> => {
  const rows = await sets(tx)
    .where('published_at', 'is not', null)
    .where(sql<boolean>`app_criteria_hold(set_id, ${personId}::uuid)`)
    .orderBy('first_day', 'desc')
    .orderBy('set_id')
    .execute()
  return rows.map((row) => ({
    setId: row.set_id,
    name: bilingual.parse(row.name),
    firstDay: row.first_day,
    lastDay: row.last_day,
    ofUnit: row.unit_id !== null,
    ofJob: row.job_titles.length > 0,
  }))
}

/** What Home says once of criteria that were published for the asker and are still to hold, or hold. */
export const criteriaNewsQuery = sql<{
  readonly set_id: string
  readonly name: unknown
  readonly first_day: string
}>`
  select s.set_id, s.name, s.first_day from criteria_sets s
  where s.organization_id = ${thisOrganization} and s.published_at is not null and s.last_day >= app_today()
    and app_criteria_hold(s.set_id, (select app_person()))
    and not exists (select from criteria_readings r where r.organization_id = s.organization_id
      and r.set_id = s.set_id and r.person_id = (select app_person()))`

type NewsRow = NonNullable<(typeof criteriaNewsQuery)['expressionType']>

/** ISO date on which the period begins. */
export const criteriaNewsOf = (
  row: NewsRow,
): { readonly setId: string; readonly name: Bilingual; readonly firstDay: string } => ({
  setId: row.set_id,
  name: bilingual.parse(row.name),
  firstDay: row.first_day,
})
