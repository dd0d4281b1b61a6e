import type { ImportColumn, ImportCounts, ImportState } from '@tweespraak/contract/people-import'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { json } from '../../../platform/db/json.ts'
import { type Remembered, rememberedFrom, type RememberedMapping } from '../import-heading.ts'
import { noticed, type PlannedUnit, type Problem } from '../import-table.ts'

/** Which import, of which organisation. */
export interface ImportKey {
  readonly organizationId: string
  readonly importId: string
}

export const addImport = async (
  tx: Tx,
  key: ImportKey,
  file: { readonly name: string; readonly startedBy: string | null },
  at: Temporal.Instant,
): Promise<void> => {
  const moment = at.toString()
  await tx
    .insertInto('people_imports')
    .values({
      organization_id: key.organizationId,
      import_id: key.importId,
      started_by: file.startedBy,
      file_name: file.name,
      file_size: 0,
      state: 'receiving',
      created_at: moment,
      touched_at: moment,
    })
    .execute()
}

export const addPart = async (tx: Tx, key: ImportKey, part: number, bytes: Uint8Array): Promise<void> => {
  await tx
    .insertInto('import_parts')
    .values({ organization_id: key.organizationId, import_id: key.importId, part, bytes: Buffer.from(bytes) })
    .execute()
}

/** One part of the file; null after the last. */
export const findPart = async (tx: Tx, key: ImportKey, part: number): Promise<Uint8Array | null> => {
  const row = await tx
    .selectFrom('import_parts')
    .select('bytes')
    .where('organization_id', '=', key.organizationId)
    .where('import_id', '=', key.importId)
    .where('part', '=', part)
    .executeTakeFirst()
  return row?.bytes ?? null
}

/** Removes an import with its file and its preview; people stay as they are. */
export const removeImport = async (tx: Tx, key: ImportKey): Promise<void> => {
  await tx
    .deleteFrom('people_imports')
    .where('organization_id', '=', key.organizationId)
    .where('import_id', '=', key.importId)
    .execute()
}

export interface Progress {
  readonly state?: ImportState
  readonly done?: number
  readonly total?: number | null
  readonly columns?: readonly ImportColumn[]
  readonly mapping?: { readonly headingsKey: string; readonly meaning: Remembered }
  readonly counts?: ImportCounts | null
  readonly failure?: { readonly code: string; readonly details: Readonly<Record<string, unknown>> } | null
  readonly peopleAt?: Temporal.Instant
  readonly missing?: 'keep' | 'leave'
  readonly fileSize?: number
}

/** Writes down how far an import is, and that somebody is at it. */
export const noteProgress = async (
  tx: Tx,
  key: ImportKey,
  progress: Progress,
  at: Temporal.Instant,
): Promise<void> => {
  await tx
    .updateTable('people_imports')
    .set({
      touched_at: at.toString(),
      ...(progress.state === undefined ? {} : { state: progress.state }),
      ...(progress.done === undefined ? {} : { done: progress.done }),
      ...(progress.total === undefined ? {} : { total: progress.total }),
      ...(progress.columns === undefined ? {} : { columns: json(progress.columns) }),
      ...(progress.mapping === undefined
        ? {}
        : { mapping: json(progress.mapping.meaning), headings_key: progress.mapping.headingsKey }),
      ...(progress.counts === undefined
        ? {}
        : { counts: progress.counts === null ? null : json(progress.counts) }),
      ...(progress.failure === undefined
        ? {}
        : {
            failure: progress.failure?.code ?? null,
            failure_details: progress.failure === null ? null : json(progress.failure.details),
          }),
      ...(progress.peopleAt === undefined ? {} : { people_at: progress.peopleAt.toString() }),
      ...(progress.missing === undefined ? {} : { missing: progress.missing }),
      ...(progress.fileSize === undefined ? {} : { file_size: progress.fileSize }),
    })
    .where('organization_id', '=', key.organizationId)
    .where('import_id', '=', key.importId)
    .execute()
}

/** The import, locked until the end of the transaction; null when it is not there, or somebody else's. */
export const lockImport = async (tx: Tx, key: ImportKey) => {
  const row = await tx
    .selectFrom('people_imports')
    .select(['state', 'touched_at', 'people_at', 'counts'])
    .where('organization_id', '=', key.organizationId)
    .where('import_id', '=', key.importId)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined
    ? null
    : {
        state: row.state as ImportState,
        touchedAt: Temporal.Instant.from(row.touched_at),
        peopleAt: row.people_at,
        /** From which day it holds, once it was read. */
        from: (row.counts as ImportCounts | null)?.from ?? null,
      }
}

export const findMapping = async (
  tx: Tx,
  organizationId: string,
  headingsKey: string,
): Promise<Remembered | null> => {
  const row = await tx
    .selectFrom('import_mappings')
    .select('mapping')
    .where('organization_id', '=', organizationId)
    .where('headings_key', '=', headingsKey)
    .executeTakeFirst()
  return row === undefined ? null : rememberedFrom(row.mapping as RememberedMapping | Remembered)
}

/** Clears the preview of an earlier reading. */
export const clearStaged = async (tx: Tx, key: ImportKey): Promise<void> => {
  for (const table of ['import_rows', 'import_units', 'import_problems'] as const) {
    await tx
      .deleteFrom(table)
      .where('organization_id', '=', key.organizationId)
      .where('import_id', '=', key.importId)
      .execute()
  }
}

/**
 * One parameter however many rows: both drivers are slow with tens of thousands.
 * @param rows planned rows as a JSON array
 */
export const stageRows = async (tx: Tx, key: ImportKey, rows: string): Promise<void> => {
  await sql`
    insert into import_rows (organization_id, import_id, line, effect, changes, person_id, person_changed, employment, employment_id,
      work, assignment_id, next_assignment_id, number, email, given_name, infix, family_name, name_key, search_tokens, language,
      unit_id, job_title, manager_id, hours_per_week, starts_on, start_assumed, ends_on, probation_ends_on)
    select ${key.organizationId}::uuid, ${key.importId}::uuid, line, effect, changes, person_id, person_changed, employment, employment_id,
      work, assignment_id, next_assignment_id, number, email, given_name, infix, family_name, name_key, search_tokens, language,
      unit_id, job_title, manager_id, hours_per_week, starts_on, start_assumed, ends_on, probation_ends_on
    from jsonb_to_recordset(${rows}::jsonb) as staged (
      line int, effect text, changes jsonb, person_id uuid, person_changed boolean, employment text, employment_id uuid,
      work text, assignment_id uuid, next_assignment_id uuid, number text, email text, given_name text, infix text, family_name text,
      name_key text, search_tokens text[], language text, unit_id uuid, job_title text, manager_id uuid, hours_per_week numeric,
      starts_on date, start_assumed boolean, ends_on date, probation_ends_on date)`.execute(tx)
}

export const stageUnits = async (tx: Tx, key: ImportKey, units: readonly PlannedUnit[]): Promise<void> => {
  await sql`
    insert into import_units (organization_id, import_id, unit_id, parent_id, depth, name, code)
    select ${key.organizationId}::uuid, ${key.importId}::uuid, "unitId", "parentId", depth, name, code
    from jsonb_to_recordset(${JSON.stringify(units)}::jsonb) as staged ("unitId" uuid, "parentId" uuid, depth int, name text, code text)`.execute(
    tx,
  )
}

/** @param from the place of the first of them among all problems of the file */
export const stageProblems = async (
  tx: Tx,
  key: ImportKey,
  from: number,
  problems: readonly Problem[],
): Promise<void> => {
  const placed = problems.map((problem, index) => ({
    ...problem,
    // Kept with the details; a notice is told by its reason.
    details: { ...problem.details, name: problem.name ?? '' },
    severity: problem.severity === 'row' ? 'row' : 'value',
    position: from + index,
  }))
  await sql`
    insert into import_problems (organization_id, import_id, position, line, column_name, value, reason, details, severity)
    select ${key.organizationId}::uuid, ${key.importId}::uuid, position, line, "column", value, reason, details, severity
    from jsonb_to_recordset(${JSON.stringify(placed)}::jsonb) as staged (
      position int, line int, "column" text, value text, reason text, details jsonb, severity text)`.execute(
    tx,
  )
}

/** Lets the database count what was staged, so that it plans for as much as there is when that is applied. */
export const countStaged = async (tx: Tx): Promise<void> => {
  await sql`select count_staged_people()`.execute(tx)
}

/** It is done: the file goes, what it did stays to be looked at, and its mapping is remembered. */
export const finishImport = async (
  tx: Tx,
  key: ImportKey,
  { missing, by }: { readonly missing: 'keep' | 'leave'; readonly by: string | null },
  at: Temporal.Instant,
): Promise<void> => {
  await tx
    .deleteFrom('import_parts')
    .where('organization_id', '=', key.organizationId)
    .where('import_id', '=', key.importId)
    .execute()
  await sql`
    insert into import_mappings (organization_id, headings_key, mapping, saved_by, saved_at)
    select organization_id, headings_key, mapping, ${by}::uuid, ${at.toString()}::timestamptz from people_imports
    where organization_id = ${key.organizationId}::uuid and import_id = ${key.importId}::uuid and headings_key is not null
    on conflict (organization_id, headings_key) do update set mapping = excluded.mapping, saved_by = excluded.saved_by, saved_at = excluded.saved_at`.execute(
    tx,
  )
  await noteProgress(tx, key, { state: 'applied', missing }, at)
}

const namedDetails = ({ name, ...details }: Problem['details']): Pick<Problem, 'name' | 'details'> => ({
  name: typeof name === 'string' && name !== '' ? name : null,
  details,
})

/** What is wrong in the file, by line, after a place among all of it; with who is here of those it is about. */
export const findProblems = async (
  tx: Tx,
  key: ImportKey,
  after: number | null,
  count: number,
): Promise<{ readonly position: number; readonly personId: string | null; readonly problem: Problem }[]> => {
  const rows = await tx
    .selectFrom('import_problems as found')
    .leftJoin('import_rows as taken', (join) =>
      join
        .onRef('taken.organization_id', '=', 'found.organization_id')
        .onRef('taken.import_id', '=', 'found.import_id')
        .onRef('taken.line', '=', 'found.line')
        // Who is not in the file is on no line of it.
        .on('taken.line', '>', 0),
    )
    .leftJoin('people', (join) =>
      join
        .onRef('people.organization_id', '=', 'taken.organization_id')
        .onRef('people.person_id', '=', 'taken.person_id'),
    )
    .select(['found.position', 'found.line', 'found.column_name', 'found.value', 'found.reason'])
    .select(['found.details', 'found.severity', 'people.person_id'])
    .where('found.organization_id', '=', key.organizationId)
    .where('found.import_id', '=', key.importId)
    .where('found.position', '>', after ?? -1)
    .orderBy('found.position')
    .limit(count)
    .execute()
  return rows.map((row) => ({
    position: row.position,
    personId: row.person_id,
    problem: {
      ...namedDetails(row.details as Problem['details']),
      line: row.line,
      column: row.column_name,
      value: row.value,
      reason: row.reason,
      severity: row.severity === 'row' ? 'row' : noticed.has(row.reason) ? 'notice' : 'value',
    },
  }))
}
