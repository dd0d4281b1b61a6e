import type { ImportField } from '@tweespraak/contract/people-import'
import { meantCell } from '../../platform/spreadsheet/csv-text.ts'
import type { Recognised } from './import-heading.ts'
import { parseFullName, splitFamilyName } from './import-name.ts'
import type { Draft, ManagerReference, Report, TableRow } from './import-table.ts'
import { isNoEnd, isWrittenAsDate, parseDate, parseEmail, parseHours, parseLanguage } from './import-value.ts'
import type { NameParts } from './name.ts'

const longest: Readonly<Partial<Record<ImportField, number>>> = {
  number: 60,
  'job-title': 200,
  unit: 1000,
  'unit-code': 60,
  'given-name': 100,
  'call-name': 100,
  initials: 100,
  'family-name': 100,
  infix: 40,
  'full-name': 240,
}

/** What stands in a row by the meaning of its columns, and a way to say what is wrong with it. */
class RowReader {
  readonly #row: TableRow
  readonly #columns: ReadonlyMap<ImportField, Recognised>
  readonly #report: Report

  constructor(row: TableRow, columns: ReadonlyMap<ImportField, Recognised>, report: Report) {
    this.#row = row
    this.#columns = columns
    this.#report = report
  }

  has(field: ImportField): boolean {
    return this.#columns.has(field)
  }

  heading(field: ImportField): string {
    return this.#columns.get(field)?.heading ?? ''
  }

  /** The cell, '' when it is blank or too long to be what it should be (which is reported). */
  text(field: ImportField): string {
    const column = this.#columns.get(field)
    const value =
      column === undefined ? '' : meantCell((this.#row.cells[column.index] ?? '').replaceAll(/\s+/g, ' '))
    const most = longest[field]
    if (most === undefined || value.length <= most) return value
    this.refuseValue(field, 'too-long', { most })
    return ''
  }

  refuseValue(field: ImportField, reason: string, details: Record<string, string | number> = {}): void {
    this.#say(field, reason, details, 'value')
  }

  refuseRow(field: ImportField | null, reason: string): void {
    this.#say(field, reason, {}, 'row')
  }

  #say(
    field: ImportField | null,
    reason: string,
    details: Record<string, string | number>,
    severity: 'row' | 'value',
  ): void {
    const column = field === null ? undefined : this.#columns.get(field)
    this.#report({
      line: this.#row.line,
      column: column?.heading ?? null,
      value: column === undefined ? null : (this.#row.cells[column.index] ?? '').slice(0, 120),
      reason,
      details,
      severity,
    })
  }
}

/** A blank cell is null; one that cannot be read is reported and leaves what is there as it is. */
const read = <Value>(
  row: RowReader,
  field: ImportField,
  reason: string,
  parse: (text: string) => Value | null,
): Value | null | undefined => {
  if (!row.has(field)) return undefined
  const text = row.text(field)
  if (text === '') return null
  const value = parse(text)
  if (value !== null) return value
  row.refuseValue(field, reason)
  return undefined
}

/** The columns that say what somebody is called, the surest first. */
export const givenNameFields = ['call-name', 'given-name', 'initials', 'full-name'] as const

const nameOf = (row: RowReader): NameParts => {
  const given = row.text('call-name') || row.text('given-name') || row.text('initials')
  const family = row.text('family-name')
  if (family !== '') {
    const own = splitFamilyName(family)
    const infix = row.text('infix')
    return {
      givenName: given,
      infix: infix === '' ? own.infix : infix,
      familyName: infix === '' ? own.familyName : family,
    }
  }
  const whole = row.text('full-name')
  if (whole === '') return { givenName: given, infix: null, familyName: '' }
  const parsed = parseFullName(whole)
  return given === '' ? parsed : { ...parsed, givenName: given }
}

/** Whom a row is about, also one that cannot be taken. */
export const nameInRow = (source: TableRow, columns: ReadonlyMap<ImportField, Recognised>): NameParts =>
  nameOf(new RowReader(source, columns, () => {}))

/** The columns that say who leads somebody, the surest first. */
export const managerFields = ['manager-number', 'manager-email', 'manager', 'manager-name'] as const

const managerOf = (row: RowReader): ManagerReference | null | undefined => {
  const fields = managerFields.filter((field) => row.has(field))
  if (fields.length === 0) return undefined
  const field = fields.find((candidate) => row.text(candidate) !== '')
  if (field === undefined) return null
  const value = row.text(field)
  const guessed = value.includes('@') ? 'email' : /^[A-Za-z]{0,4}\d[\w.-]*$/.test(value) ? 'number' : 'name'
  const by =
    field === 'manager-number'
      ? 'number'
      : field === 'manager-email'
        ? 'email'
        : field === 'manager-name'
          ? 'name'
          : guessed
  return { by, value, column: row.heading(field) }
}

const unitOf = (row: RowReader): Draft['unit'] => {
  if (!row.has('unit') && !row.has('unit-code')) return undefined
  const name = row.text('unit')
  const code = row.text('unit-code')
  return name === '' && code === '' ? null : { name, code }
}

const blankOrText = (row: RowReader, field: ImportField): string | null | undefined =>
  row.has(field) ? row.text(field) || null : undefined

/** The first working day. What an unreadable one means is only known once it is known who this is. */
const firstDay = (row: RowReader, today: string): Pick<Draft, 'startsOn' | 'unreadableStart'> => {
  const text = row.text('starts-on')
  const startsOn = text === '' ? null : parseDate(text, today)
  const unreadableStart =
    text === '' || startsOn !== null ? null : { column: row.heading('starts-on'), value: text.slice(0, 120) }
  return { startsOn: startsOn ?? undefined, unreadableStart }
}

/** A day after which something is over; what systems write for never is null too. */
const lastDay = (
  row: RowReader,
  field: 'ends-on' | 'probation-ends-on',
  today: string,
): string | null | undefined => {
  const reason = isWrittenAsDate(row.text(field)) ? 'date-impossible' : 'date-unreadable'
  const day = read(row, field, reason, (text) =>
    /^[0.\-/]+$/.test(text) ? '9999-12-31' : parseDate(text, today),
  )
  return day !== undefined && day !== null && isNoEnd(day) ? null : day
}

/** Reads a row cell by cell. Null when it cannot be taken at all; each fault is reported with what it is about. */
export const draftOf = (
  source: TableRow,
  columns: ReadonlyMap<ImportField, Recognised>,
  today: string,
  report: Report,
): Draft | null => {
  const row = new RowReader(source, columns, report)
  const draft: Draft = {
    line: source.line,
    number: blankOrText(row, 'number'),
    email: read(row, 'email', 'email-unreadable', parseEmail),
    name: nameOf(row),
    language: read(row, 'language', 'language-unknown', parseLanguage) ?? undefined,
    jobTitle: blankOrText(row, 'job-title'),
    unit: unitOf(row),
    manager: managerOf(row),
    hoursPerWeek: read(row, 'hours', 'hours-unreadable', parseHours),
    ...firstDay(row, today),
    endsOn: lastDay(row, 'ends-on', today),
    probationEndsOn: lastDay(row, 'probation-ends-on', today),
  }
  if (draft.name.familyName === '') {
    row.refuseRow(row.has('family-name') ? 'family-name' : 'full-name', 'name-missing')
    return null
  }
  if ((draft.number ?? null) === null && (draft.email ?? null) === null) {
    row.refuseRow(row.has('number') ? 'number' : 'email', 'no-key')
    return null
  }
  if (draft.startsOn !== undefined && typeof draft.endsOn === 'string' && draft.endsOn < draft.startsOn) {
    row.refuseRow('ends-on', 'ends-before-start')
    return null
  }
  return draft
}
