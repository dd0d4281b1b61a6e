import type {
  ImportColumn,
  ImportCounts,
  ImportEffect,
  ImportField,
  ImportMapping,
  ImportProblem,
  ImportUnits,
  ImportUnitText,
} from '@tweespraak/contract/people-import'
import { samplesOf } from '../../platform/spreadsheet/samples.ts'
import { draftOf, givenNameFields, managerFields, nameInRow } from './import-draft.ts'
import { effectOf, missingRow } from './import-effect.ts'
import { withFirstDay } from './import-first-day.ts'
import {
  headingsKey,
  mappingFault,
  type MappingFault,
  mappingToRemember,
  recognise,
  type RememberedMapping,
  type Recognised,
} from './import-heading.ts'
import { withHrStaying } from './import-last-hr.ts'
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
  Report,
} from './import-table.ts'
import { settledOn } from './import-table.ts'
import { reportSlips } from './import-slips.ts'
import { reportLeaders, TeamsAfter } from './import-teams.ts'
import { unitsToRemember } from './import-unit-text.ts'
import { outside, UnitTree } from './import-units.ts'
import { displayName } from './name.ts'

const namedUnits = 20

const isNotice = ({ severity }: ImportProblem): boolean => severity === 'notice'

/**
 * Somebody who works here on that day. Who is still to begin then does not leave by not being in a file: their last day
 * would lie before their first.
 */
const isPresent = ({ employment }: KnownPerson, day: string): boolean =>
  employment !== null &&
  employment.startsOn <= day &&
  (employment.endsOn === null || employment.endsOn >= day)

export type PlanAnswer = { readonly fault: MappingFault } | { readonly fault: null; readonly planned: number }

/**
 * A file of people on a desk. Asked in this order: `columns` (again with a mapping corrected by hand), `know` as
 * often as there are people to tell of, `plan`, `rows` until all that was planned is given, then the rest. It lives
 * in a thread of its own (see platform/spreadsheet), so every question and answer is plain data.
 */
export const open = (table: ImportTable, newId: () => string) => {
  let recognised: readonly Recognised[] = []
  const people: KnownPerson[] = []
  let units: readonly KnownUnit[] = []
  /** Each is made when it is asked for, and forgotten: there are many. */
  let planned: Iterator<PlannedRow, undefined> = [].values()
  let rowsRead = 0
  const effects: Record<ImportEffect, number> = { new: 0, changed: 0, unchanged: 0, missing: 0 }
  let withoutAddress = 0
  let newManagers = 0
  let made: readonly PlannedUnit[] = []
  let unitTexts: readonly ImportUnitText[] = []
  let heldFrom: string | null = null
  const problems: ImportProblem[] = []
  const report: Report = (problem) => void problems.push({ name: null, ...problem })
  /** Whom each line is about, for who reads what is wrong with it. */
  const namesByLine = new Map<number, string>()

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
    for (const { line, name } of read) namesByLine.set(line, displayName(name))
    for (const row of table.rows)
      if (!namesByLine.has(row.line)) namesByLine.set(row.line, displayName(nameInRow(row, columns)))
    // Nothing asks for the cells any more: so many of them are not kept beside what was made of them.
    table.rows.length = 0
    return read
  }

  return {
    /** By what a mapping for this file is remembered. */
    key: (): string => headingsKey(table.headings),

    columns: (remembered: RememberedMapping | null, byHand: ImportMapping | null): ImportColumn[] => {
      recognised = recognise(table.headings, remembered, byHand)
      return recognised.map((column) => ({
        ...column,
        samples: column.how === 'refused' ? [] : samplesOf(table.rows, column.index),
      }))
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
      rowsRead = table.rows.length
      heldFrom = facts.from
      const keys = { number: headingOf('number'), email: headingOf('email') }
      const begun = withFirstDay(match(drafts(facts.today), people, keys, newId, report), facts, report)
      const matched = withHrStaying(begun, people, facts, { column: headingOf('ends-on'), report })
      const unitHeadings = { unit: headingOf('unit'), code: headingOf('unit-code') }
      const placed = new Map<Matched, ReturnType<UnitTree['place']>>(
        matched.map((row) => [row, tree.place(row.draft, row.known, unitHeadings, report)]),
      )
      const unitOf = (row: Matched): string | null | undefined => {
        const unitId = placed.get(row)
        return unitId === outside ? undefined : unitId
      }
      const rows = matched.filter((row) => placed.get(row) !== outside)
      const firstOf = (fields: readonly ImportField[]) =>
        fields.map(headingOf).find((heading) => heading !== null) ?? null
      const slipColumns = {
        email: keys.email,
        manager: firstOf(managerFields),
        givenName: firstOf(givenNameFields),
        familyName: firstOf(['family-name', 'full-name']),
        startsOn: headingOf('starts-on'),
        endsOn: headingOf('ends-on'),
      }
      reportSlips(rows, { facts, columns: slipColumns, report })
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
        probationColumn: headingOf('probation-ends-on'),
      }
      const missing = others.filter(
        (person) => person.mine && isPresent(person, settledOn(facts)) && !mentions(person),
      )
      const leads = reportLeaders({
        missing,
        rows,
        teams: new TeamsAfter(rows, others, managers),
        facts,
        column: headingOf('ends-on'),
        report,
      })
      const plan = function* (): Generator<PlannedRow, undefined> {
        for (const row of rows)
          yield effectOf(row, { unitId: unitOf(row), managerId: managers.get(row.personId) }, tools)
        for (const person of missing) yield missingRow(person, leads.get(person.personId) ?? 0, tools)
      }
      planned = plan()
      made = tree.made
      unitTexts = tree.texts()
      return { fault: null, planned: rows.length + missing.length }
    },

    /** The next planned rows, as the text of a JSON array. */
    rows: (count: number): string => {
      const next = Array.from({ length: count }, () => planned.next().value).filter(
        (row) => row !== undefined,
      )
      for (const { effect, email, changes } of next) {
        effects[effect] += 1
        const led = changes.find(({ field }) => field === 'manager')
        if (effect === 'changed' && led !== undefined && led.old !== null && led.new !== null)
          newManagers += 1
        if (effect !== 'missing' && email === null) withoutAddress += 1
      }
      return JSON.stringify(next)
    },
    counts: (): ImportCounts => ({
      rows: rowsRead,
      from: heldFrom,
      ...effects,
      kept: 0,
      unmanaged: 0,
      newManagers,
      newUnits: made.length,
      newUnitNames: made.slice(0, namedUnits).map(({ name }) => name),
      unitTexts: [...unitTexts],
      withoutAddress,
      badRows: problems.filter(({ severity }) => severity === 'row').length,
      badValues: problems.filter(({ severity }) => severity === 'value').length,
      notices: problems.filter(isNotice).length,
    }),
    /** What is wrong, in the order of the file; after that what is taken and should be looked at. */
    problems: (from: number, count: number): ImportProblem[] => {
      if (from === 0)
        problems.sort(
          (one, other) => Number(isNotice(one)) - Number(isNotice(other)) || one.line - other.line,
        )
      return problems.slice(from, from + count).map((problem) => ({
        ...problem,
        name: problem.name ?? (namesByLine.get(problem.line)?.trim() || null),
      }))
    },
    units: (): readonly PlannedUnit[] => made,
    mapping: (): RememberedMapping => mappingToRemember(recognised),
    /** @param before what was remembered of the texts of other files with these headings */
    unitsToRemember: (before: ImportUnits): ImportUnits => unitsToRemember(unitTexts, before),
  }
}

export type ImportDesk = ReturnType<typeof open>
