import type {
  ImportColumn,
  ImportCounts,
  ImportMapping,
  ImportUnits,
} from '@tweespraak/contract/people-import'
import type { Language } from '@tweespraak/contract/id'
import type { Clock } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { SheetReason } from '../../../platform/spreadsheet/sheet-refused.ts'
import { openTable, type TableThread } from '../../../platform/spreadsheet/table-thread.ts'
import type { ImportDesk } from '../import-desk.ts'
import type { MappingFault } from '../import-heading.ts'
import type { KnownPerson, PlanFacts } from '../import-table.ts'
import { unitsByText } from '../import-unit-text.ts'
import {
  clearStaged,
  countStaged,
  findMapping,
  type ImportKey,
  noteProgress,
  stageProblems,
  stageRows,
  stageUnits,
} from './import.ts'
import { hrUnits, knownPeopleAfter, knownUnits } from './import-known.ts'
import { hrForAllOn } from './role.ts'

/** On whose behalf people are imported: somebody who is signed in, or the operator at the command line. */
export interface Keeper {
  readonly organizationId: string
  /** Null for the command line. */
  readonly personId: string | null
  /** Of people whose language the file does not say. */
  readonly language: Language
  /** ISO date in the organisation's time zone. */
  readonly today: string
  /** ISO date: from which day what changes holds, where the file does not say. */
  readonly from: string
  /** false: HR for some units. */
  readonly keepsAll: boolean
  /** May change who leads the people that are here, and until when somebody is on probation. */
  readonly importsAsHr: boolean
  readonly transaction: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
}

/** How far an import is; `total` null while that is not known. */
export type OnProgress = (done: number, total: number | null) => void

export type ReadRefusal = SheetReason | MappingFault['reason']

const peopleAtOnce = 2000
const rowsAtOnce = 1000

/** What a file would do, and what its columns were taken for. */
export interface FileRead {
  readonly counts: ImportCounts
  readonly columns: readonly ImportColumn[]
}

interface Reading {
  readonly keeper: Keeper
  readonly clock: Clock
  readonly key: ImportKey
  readonly desk: TableThread<ImportDesk>
  readonly progress: OnProgress
}

/** Tells the desk, which has no database, who and what is there already. */
const tellKnown = async ({ keeper, desk }: Reading): Promise<Pick<PlanFacts, 'unitIds' | 'hrForAll'>> => {
  let after: string | null = null
  for (;;) {
    const from: string | null = after
    const people: readonly KnownPerson[] = await keeper.transaction((tx) =>
      knownPeopleAfter(tx, keeper.organizationId, from, {
        count: peopleAtOnce,
        from: keeper.from,
        all: keeper.keepsAll,
        byHand: keeper.personId === null,
      }),
    )
    await desk.ask('know', people)
    after = people.at(-1)?.personId ?? null
    if (people.length < peopleAtOnce) break
  }
  const { units, ...facts } = await keeper.transaction(async (tx) => ({
    units: await knownUnits(tx, keeper.organizationId),
    unitIds: keeper.personId === null ? [] : await hrUnits(tx),
    hrForAll: await hrForAllOn(tx, keeper.today),
  }))
  await desk.ask('knowUnits', units)
  return facts
}

/** Puts the plan in the database, so that any server process can show it and carry it out. */
const stage = async (reading: Reading, planned: number): Promise<ImportCounts> => {
  const { keeper, clock, key, desk, progress } = reading
  const units = await desk.ask('units')
  await keeper.transaction(async (tx) => {
    await clearStaged(tx, key)
    await stageUnits(tx, key, units)
  })
  for (let from = 0; from < planned; from += rowsAtOnce) {
    const rows = await desk.ask('rows', rowsAtOnce)
    const done = Math.min(from + rowsAtOnce, planned)
    await keeper.transaction(async (tx) => {
      await stageRows(tx, key, rows)
      await noteProgress(tx, key, { done, total: planned }, clock.now())
    })
    progress(done, planned)
  }
  await keeper.transaction(countStaged)
  const counts = await desk.ask('counts')
  const problems = counts.badRows + counts.badValues + counts.notices
  for (let from = 0; from < problems; from += rowsAtOnce) {
    const found = await desk.ask('problems', from, rowsAtOnce)
    await keeper.transaction((tx) => stageProblems(tx, key, from, found))
  }
  return counts
}

/** What somebody chose for a file; null where they left it to what was chosen the last time, or to the file. */
export interface ByHand {
  readonly mapping: ImportMapping | null
  readonly units: ImportUnits | null
}

const readOnDesk = async (reading: Reading, byHand: ByHand): Promise<Outcome<FileRead, ReadRefusal>> => {
  const { keeper, clock, key, desk } = reading
  const headingsKey = await desk.ask('key')
  const remembered = await keeper.transaction((tx) => findMapping(tx, keeper.organizationId, headingsKey))
  const columns = await desk.ask('columns', remembered?.columns ?? null, byHand.mapping)
  const peopleAt = clock.now()
  await keeper.transaction((tx) => noteProgress(tx, key, { columns, peopleAt }, peopleAt))
  const known = await tellKnown(reading)
  const plan = await desk.ask('plan', {
    today: keeper.today,
    from: keeper.from,
    units: unitsByText(byHand.units ?? remembered?.units ?? {}),
    language: keeper.language,
    keepsAll: keeper.keepsAll,
    importsAsHr: keeper.importsAsHr,
    personId: keeper.personId,
    ...known,
  })
  if (plan.fault !== null) return refuse(plan.fault.reason, plan.fault.details)
  const counts = await stage(reading, plan.planned)
  const meaning = {
    columns: await desk.ask('mapping'),
    units: await desk.ask('unitsToRemember', remembered?.units ?? {}),
  }
  const mapping = { headingsKey, meaning }
  await keeper.transaction((tx) =>
    noteProgress(tx, key, { state: 'ready', counts, mapping, failure: null }, clock.now()),
  )
  return accept({ counts, columns })
}

/** Reads a file and lays out what it would do. The bytes are used up. */
export const readFile = async (
  keeper: Keeper,
  clock: Clock,
  key: ImportKey,
  file: { readonly bytes: Uint8Array<ArrayBuffer>; readonly byHand: ByHand },
  progress: OnProgress = () => {},
): Promise<Outcome<FileRead, ReadRefusal>> => {
  const opened = await openTable<ImportDesk>(file.bytes, new URL('../import-desk.ts', import.meta.url))
  if (!opened.ok) return opened
  const desk = opened.value
  try {
    return await readOnDesk({ keeper, clock, key, desk, progress }, file.byHand)
  } finally {
    await desk.close()
  }
}
