import type {
  ImportColumn,
  ImportCounts,
  ImportEffect,
  ImportField,
  ImportMapping,
  ImportProblem,
} from '@tweespraak/contract/people-import'
import { draftOf } from './import-draft.ts'
import { effectOf, missingRow } from './import-effect.ts'
import {
  headingsKey,
  mappingFault,
  recognise,
  type RememberedMapping,
  type Recognised,
} from './import-heading.ts'
import { resolveManagers } from './import-managers.ts'
import { match, type Matched } from './import-match.ts'
import type {
  Draft,
  ImportTable,
  KnownPerson,
  KnownUnit,
  PlanFacts,
  PlannedRow,
  PlannedUnit,
} from './import-table.ts'
import { outside, UnitTree } from './import-units.ts'
import { displayName, normalise } from './name.ts'

const sampled = 3
const sampleLength = 60

const samplesOf = (table: ImportTable, { index, how }: Recognised): string[] => {
  if (how === 'refused') return []
  const samples: string[] = []
  for (const { cells } of table.rows) {
    const cell = (cells[index] ?? '').slice(0, sampleLength)
    if (cell !== '' && !samples.includes(cell)) samples.push(cell)
    if (samples.length === sampled) break
  }
  return samples
}

/** Somebody whose work here is not over. */
const isPresent = ({ employment }: KnownPerson, today: string): boolean =>
  employment !== null && (employment.endsOn === null || employment.endsOn >= today)

export type PlanAnswer =
  | { readonly fault: 'import-columns-missing' | 'import-columns-twice' }
  | {
      readonly fault: null
      readonly counts: ImportCounts
      readonly planned: number
      readonly problems: number
    }

/**
 * A file of people on a desk. Asked in this order: `columns` (again with a mapping corrected by hand), `know` as
 * often as there are people to tell of, `plan`, and then for what came out of it piece by piece. It lives in a
 * thread of its own (see platform/spreadsheet), so every question and answer is plain data.
 */
export const open = (table: ImportTable, newId: () => string) => {
  let recognised: readonly Recognised[] = []
  const people: KnownPerson[] = []
  let units: readonly KnownUnit[] = []
  /** Each as JSON, on its way to the database: a third of the memory of the objects, of which there are many. */
  let planned: readonly string[] = []
  let made: readonly PlannedUnit[] = []
  const problems: ImportProblem[] = []
  const report = (problem: ImportProblem): void => void problems.push(problem)

  const columnsByField = (): ReadonlyMap<ImportField, Recognised> =>
    new Map(recognised.flatMap((column) => (column.field === null ? [] : [[column.field, column] as const])))

  const headingOf = (field: ImportField): string | null => columnsByField().get(field)?.heading ?? null

  /** Is somebody named in the file by number or address, if only in a row that cannot be taken? Then they did not leave. */
  const mentioned = (): ((person: KnownPerson) => boolean) => {
    const columns = (['number', 'email'] as const).flatMap((field) => columnsByField().get(field) ?? [])
    const keys = new Set(
      table.rows.flatMap(({ cells }) => columns.map(({ index }) => (cells[index] ?? '').toLowerCase())),
    )
    return ({ number, email }) =>
      (number !== null && keys.has(number.toLowerCase())) || (email !== null && keys.has(email))
  }

  const drafts = (today: string): Draft[] => {
    const columns = columnsByField()
    const read = table.rows.flatMap((row) => draftOf(row, columns, today, report) ?? [])
    // Nothing asks for the cells any more: so many of them are not kept beside what was made of them.
    table.rows.length = 0
    return read
  }

  return {
    /** By what a mapping for this file is remembered. */
    key: (): string => headingsKey(table.headings),

    columns: (remembered: RememberedMapping | null, byHand: ImportMapping | null): ImportColumn[] => {
      recognised = recognise(table.headings, remembered, byHand)
      return recognised.map((column) => ({ ...column, samples: samplesOf(table, column) }))
    },

    knowUnits: (known: readonly KnownUnit[]): void => {
      units = known
    },

    know: (known: readonly KnownPerson[]): void => {
      for (const person of known) people.push(person)
    },

    plan: (facts: PlanFacts): PlanAnswer => {
      const fault = mappingFault(recognised)
      if (fault !== null) return { fault }
      const tree = new UnitTree(units, facts, newId)
      const mentions = mentioned()
      const count = table.rows.length
      const matched = match(
        drafts(facts.today),
        people,
        { number: headingOf('number'), email: headingOf('email') },
        newId,
        report,
      )
      const unitHeadings = { unit: headingOf('unit'), code: headingOf('unit-code') }
      const placed = new Map<Matched, ReturnType<UnitTree['place']>>(
        matched.map((row) => [row, tree.place(row.draft, row.known, unitHeadings, report)]),
      )
      const unitOf = (row: Matched): string | null | undefined => {
        const unitId = placed.get(row)
        return unitId === outside ? undefined : unitId
      }
      const rows = matched.filter((row) => placed.get(row) !== outside)
      const inFile = new Set(rows.map(({ personId }) => personId))
      const others = people.filter(({ personId }) => !inFile.has(personId))
      const managers = resolveManagers(rows, others, facts, report)
      const names = new Map(people.map((person) => [person.personId, displayName(person)]))
      for (const { personId, draft } of rows) names.set(personId, displayName(draft.name))
      const tools = {
        facts,
        newId,
        report,
        unitName: (unitId: string | null) => tree.nameOf(unitId),
        personName: (personId: string | null) => (personId === null ? null : (names.get(personId) ?? null)),
      }
      const effects: Record<ImportEffect, number> = { new: 0, changed: 0, unchanged: 0, missing: 0 }
      const plan = (row: PlannedRow): string => {
        effects[row.effect] += 1
        return JSON.stringify(row)
      }
      const inOrder = rows.map((row) =>
        plan(effectOf(row, { unitId: unitOf(row), managerId: managers.get(row.personId) }, tools)),
      )
      const missing = others
        .filter((person) => person.mine && isPresent(person, facts.today) && !mentions(person))
        .map((person) => plan(missingRow(person, tools)))
      planned = [...inOrder, ...missing]
      made = tree.made
      problems.sort((one, other) => one.line - other.line)
      const counts = {
        rows: count,
        ...effects,
        newUnits: made.length,
        badRows: problems.filter(({ severity }) => severity === 'row').length,
        badValues: problems.filter(({ severity }) => severity === 'value').length,
      }
      return { fault: null, counts, planned: planned.length, problems: problems.length }
    },

    /** Planned rows as the text of a JSON array. */
    rows: (from: number, count: number): string => `[${planned.slice(from, from + count).join(',')}]`,
    problems: (from: number, count: number): ImportProblem[] => problems.slice(from, from + count),
    units: (): readonly PlannedUnit[] => made,
    /** What is worth remembering for the next file with these headings. */
    mapping: (): RememberedMapping =>
      Object.fromEntries(
        recognised.flatMap(({ heading, field }) => (field === null ? [] : [[normalise(heading), field]])),
      ),
  }
}

export type ImportDesk = ReturnType<typeof open>
