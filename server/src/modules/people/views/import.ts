import type {
  ImportColumn,
  ImportCounts,
  ImportState,
  PeopleImport,
  peopleImportRoutes,
} from '@tweespraak/contract/people-import'
import type { RefusalCode } from '@tweespraak/contract/refusal'
import type { Answer, Request } from '@tweespraak/contract/route'
import { sql } from 'kysely'
import { todayIn } from '../../../platform/clock.ts'
import { sentenceFor } from '../../../platform/http/sentences.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { keepsPeople } from '../policy.ts'
import { isAbandoned, mayApply, mayCancel, mayRead } from '../import-state.ts'
import { displayName, normalise } from '../name.ts'
import { findProblems } from '../store/import.ts'
import { lastHrOf } from '../store/import-missing.ts'
import type { Tx } from '../../../platform/db/database.ts'

type Rows = typeof peopleImportRoutes.importRows
type Problems = typeof peopleImportRoutes.importProblems

const find = (tx: Tx, viewer: Viewer, importId: string) =>
  tx
    .selectFrom('people_imports')
    .selectAll()
    .where('organization_id', '=', viewer.organizationId)
    .where('import_id', '=', importId)
    .executeTakeFirst()

const fromOf = ({ counts }: { readonly counts: unknown }): string | null =>
  (counts as ImportCounts | null)?.from ?? null

/** How far an import is. Only who started it sees it. */
export const showImport = async (
  services: Services,
  viewer: Viewer,
  importId: string,
): Promise<Outcome<PeopleImport, 'not-found'>> => {
  const now = services.clock.now()
  const today = todayIn(services.clock, viewer.timeZone).toString()
  const key = { organizationId: viewer.organizationId, importId }
  const { row, lastHr } = await services.db.transaction(viewer, async (tx) => {
    const found = await find(tx, viewer, importId)
    return {
      row: found,
      lastHr:
        found?.state === 'ready' ? (await lastHrOf(tx, key, { today, from: fromOf(found) })).staying : [],
    }
  })
  if (row === undefined) return refuse('not-found')
  const standing = { state: row.state as ImportState, touchedAt: Temporal.Instant.from(row.touched_at) }
  const abandoned = isAbandoned(standing, now)
  const code = abandoned ? 'import-interrupted' : (row.failure as RefusalCode | null)
  const details = abandoned ? {} : ((row.failure_details ?? {}) as Record<string, unknown>)
  return accept({
    importId,
    fileName: row.file_name,
    state: abandoned ? 'failed' : standing.state,
    done: row.done,
    total: row.total,
    failure: code === null ? null : { code, message: sentenceFor(code, viewer.language, details), details },
    columns: row.columns as ImportColumn[] | null,
    counts: row.counts as ImportCounts | null,
    missing: row.missing as 'keep' | 'leave' | null,
    lastHr: [...lastHr],
    createdAt: row.created_at,
    can: {
      correct: mayRead(standing, now),
      apply: mayApply(standing) && row.counts !== null,
      cancel: mayCancel(standing, now),
    },
  })
}

type Unfinished = typeof peopleImportRoutes.unfinishedImport

/**
 * The import that the viewer let read last and left so, unless it changes nothing and misses nobody. Nobody else's:
 * row-level security sees to that too.
 */
export const findUnfinishedImport = async (
  { db }: Services,
  viewer: Viewer,
): Promise<Outcome<Answer<Unfinished>, 'not-allowed'>> => {
  if (!keepsPeople(viewer)) return refuse('not-allowed')
  const row = await db.read(viewer, (tx) =>
    tx
      .selectFrom('people_imports')
      .select(['import_id', 'file_name', 'touched_at', 'counts'])
      .where('organization_id', '=', viewer.organizationId)
      .where('started_by', '=', viewer.personId)
      .where('state', '=', 'ready')
      .where('counts', 'is not', null)
      .orderBy('created_at', 'desc')
      .limit(1)
      .executeTakeFirst(),
  )
  if (row === undefined) return accept({ unfinished: null })
  const counts = row.counts as ImportCounts
  const changes = counts.new + counts.changed
  if (changes + counts.missing === 0) return accept({ unfinished: null })
  const { import_id: importId, file_name: fileName, touched_at: readAt } = row
  return accept({ unfinished: { importId, fileName, readAt, rows: counts.rows, changes } })
}

/** Who leaves people behind comes first: false is before true. */
const leadsNobody = sql<boolean>`not (changes @> '[{"field": "leads"}]')`

/** Who is not in the file stands on no line of it: who leads people comes first, then all by name. */
const missingAfter = ({ organizationId }: Viewer, importId: string, personId: string) => sql<boolean>`
  (${leadsNobody}, name_key, person_id) > (
    select not (r.changes @> '[{"field": "leads"}]'), r.name_key, r.person_id from import_rows r
    where r.organization_id = ${organizationId}::uuid and r.import_id = ${importId}::uuid
      and r.effect = 'missing' and r.person_id = ${personId}::uuid)`

/** Each of the words begins a word of the name. */
const isCalled = (words: readonly string[]) => sql<boolean>`(
  select bool_and(strpos(' ' || name_key, ' ' || word) > 0) from unnest(${words}::text[]) as word)`

/** What the rows of a file do, a page at a time: in the order of the file; of who is not in it who leads people first. */
export const listImportRows = async (
  { db }: Services,
  viewer: Viewer,
  importId: string,
  { effect, search = '', cursor, limit }: Request<Rows>['query'],
): Promise<Outcome<Answer<Rows>, 'not-found'>> =>
  db.transaction(viewer, async (tx) => {
    if ((await find(tx, viewer, importId)) === undefined) return refuse('not-found')
    const [line, personId] = (cursor ?? '-1:00000000-0000-0000-0000-000000000000').split(':')
    const after = { line: Number(line), personId: personId ?? '' }
    const staged = tx
      .selectFrom('import_rows')
      .select(['line', 'effect', 'person_id', 'given_name', 'infix', 'family_name', 'changes'])
      .where('organization_id', '=', viewer.organizationId)
      .where('import_id', '=', importId)
      .where('effect', '=', effect)
    const words = normalise(search)
      .split(' ')
      .filter((word) => word !== '')
    const ordered =
      effect === 'missing'
        ? staged
            .$if(words.length > 0, (rows) => rows.where(isCalled(words)))
            .$if(cursor !== undefined, (rows) => rows.where(missingAfter(viewer, importId, after.personId)))
            .orderBy(leadsNobody)
            .orderBy('name_key')
        : staged
            .where((is) => is(is.refTuple('line', 'person_id'), '>', is.tuple(after.line, after.personId)))
            .orderBy('line')
    const rows = await ordered
      .orderBy('person_id')
      .limit(limit + 1)
      .execute()
    const last = rows.length > limit ? rows[limit - 1] : undefined
    return accept({
      items: rows.slice(0, limit).map((row) => ({
        line: row.line,
        effect,
        personId: row.person_id,
        name: displayName({
          givenName: row.given_name ?? '',
          infix: row.infix,
          familyName: row.family_name ?? '',
        }),
        changes: (row.changes ?? []) as Answer<Rows>['items'][number]['changes'],
      })),
      next: last === undefined ? null : `${last.line}:${last.person_id}`,
    })
  })

/** What is wrong in a file, a page at a time. */
export const listImportProblems = async (
  { db }: Services,
  viewer: Viewer,
  importId: string,
  { cursor, limit }: Request<Problems>['query'],
): Promise<Outcome<Answer<Problems>, 'not-found'>> =>
  db.transaction(viewer, async (tx) => {
    if ((await find(tx, viewer, importId)) === undefined) return refuse('not-found')
    const found = await findProblems(
      tx,
      { organizationId: viewer.organizationId, importId },
      cursor === undefined ? null : Number(cursor),
      limit + 1,
    )
    const last = found.length > limit ? found[limit - 1] : undefined
    return accept({
      items: found.slice(0, limit).map(({ problem, personId }) => ({ ...problem, personId })),
      next: last === undefined ? null : String(last.position),
    })
  })
