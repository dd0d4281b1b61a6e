import type { PersonName } from '@tweespraak/contract/people'
import type { ImportColumn, ImportCounts, ImportProblem } from '@tweespraak/contract/people-import'
import { todayIn } from '../../../platform/clock.ts'
import { newId } from '../../../platform/id.ts'
import { emit } from '../../../platform/outbox/emit.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import { isDayFar } from '../import-day.ts'
import { byHand, findOrganization, type KnownOrganization, recordByHand } from '../store/by-hand.ts'
import { peopleImported } from '../store/event.ts'
import {
  addImport,
  findProblems,
  finishImport,
  type ImportKey,
  lockImport,
  removeImport,
} from '../store/import.ts'
import { applyStaged, countPeople, isStale } from '../store/import-apply.ts'
import { keepMissing, lastHrOf } from '../store/import-missing.ts'
import { type Keeper, type OnProgress, readFile, type ReadRefusal } from '../store/import-reading.ts'
import { holdHrForAll } from '../store/role.ts'

export interface ImportOptions {
  /** Only say what it would do. */
  readonly dryRun: boolean
  /** Who is not in the file: kept as they are, or written down as having left. */
  readonly missing: 'keep' | 'leave'
  /** ISO date: from which day what changes holds, where the file does not say; today when it is left out. */
  readonly from?: string | undefined
  /** Twice from the beginning: reading, then applying. `total` null while it is not known. */
  readonly onProgress?: (phase: 'reading' | 'applying', ...far: Parameters<OnProgress>) => void
}

/** All it needs of the server, so that it can be measured without one. */
type Parts = Pick<Services, 'db' | 'clock'>

export interface ImportResult {
  readonly importId: string
  readonly columns: readonly ImportColumn[]
  readonly counts: ImportCounts
  readonly applied: boolean
  /** Who is not in the file, and cannot leave as the last who are HR for everybody. */
  readonly lastHr: readonly PersonName[]
  /** At most a thousand, by line. */
  readonly problems: readonly ImportProblem[]
}

/** The operator at the command line: no viewer, but the same tables, told which organisation it is. */
const keeperOf = (services: Parts, organization: KnownOrganization, from: string | undefined): Keeper => {
  const today = todayIn(services.clock, organization.timeZone).toString()
  return {
    organizationId: organization.organizationId,
    personId: null,
    language: organization.language,
    today,
    from: from ?? today,
    keepsAll: true,
    importsAsHr: true,
    transaction: (work) => byHand(services.db, organization.organizationId, work),
  }
}

const apply = async (
  services: Parts,
  keeper: Keeper,
  key: ImportKey,
  { missing, onProgress }: ImportOptions,
): Promise<Outcome<undefined, 'import-outdated'>> => {
  const at = services.clock.now()
  return keeper.transaction(async (tx) => {
    const standing = await lockImport(tx, key)
    if (await isStale(tx, key.organizationId, standing?.peopleAt ?? null)) return refuse('import-outdated')
    await holdHrForAll(tx)
    const lastHr = await lastHrOf(tx, key, keeper)
    if (lastHr.noneLeft) return refuse('import-outdated')
    const staying = lastHr.staying.map(({ personId }) => personId)
    if (missing === 'leave') await keepMissing(tx, key, { except: staying })
    await applyStaged(tx, { ...key, today: keeper.today, from: keeper.from, missing, at }, (done, total) =>
      onProgress?.('applying', done, total),
    )
    await finishImport(tx, key, { missing, by: null }, at)
    const entry = { action: 'people.imported', subjectType: 'import', subjectId: key.importId }
    await recordByHand(tx, key.organizationId, entry, at)
    await emit(
      tx,
      { purpose: 'outbox', organizationId: key.organizationId },
      peopleImported,
      { importId: key.importId },
      at,
    )
    return accept(undefined)
  })
}

/** Imports a file of people by hand of the operator, into this organisation. The bytes are used up. */
export const importPeople = async (
  services: Parts,
  organizationId: string,
  file: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> },
  options: ImportOptions,
): Promise<
  Outcome<ImportResult, ReadRefusal | 'organization-unknown' | 'import-outdated' | 'import-day-far'>
> => {
  const organization = await findOrganization(services.db, organizationId)
  if (organization === null) return refuse('organization-unknown')
  const keeper = keeperOf(services, organization, options.from)
  if (isDayFar(keeper.from, keeper.today)) return refuse('import-day-far')
  const key: ImportKey = { organizationId, importId: newId(services.clock) }
  const forget = () => keeper.transaction((tx) => removeImport(tx, key))
  await keeper.transaction((tx) =>
    addImport(tx, key, { name: file.name, startedBy: null }, services.clock.now()),
  )
  try {
    const read = await readFile(
      keeper,
      services.clock,
      key,
      { bytes: file.bytes, byHand: { mapping: null, units: null } },
      (done, total) => options.onProgress?.('reading', done, total),
    )
    if (!read.ok) {
      await forget()
      return read
    }
    const problems = await keeper.transaction((tx) => findProblems(tx, key, null, 1000))
    const { staying } = await keeper.transaction((tx) => lastHrOf(tx, key, keeper))
    const { rows, badRows } = read.value.counts
    // A file of which nothing can be read says of nobody that they left.
    const applied = options.dryRun || badRows >= rows ? null : await apply(services, keeper, key, options)
    if (applied?.ok !== true) await forget()
    if (applied?.ok === false) return applied
    if (applied !== null)
      await keeper.transaction(countPeople).catch(() => {
        // They are in all the same; the database counts by itself later.
      })
    return accept({
      importId: key.importId,
      ...read.value,
      applied: applied !== null,
      lastHr: staying,
      problems: problems.map(({ problem }) => problem),
    })
  } catch (error) {
    await forget()
    throw error
  }
}
