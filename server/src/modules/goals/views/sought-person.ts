import { type GoalColumn, type GoalField, goalPersonFields } from '@tweespraak/contract/goal-import'
import type { ImportField } from '@tweespraak/contract/people-import'
import { meantCell } from '../../../platform/spreadsheet/csv-text.ts'
import { displayName, nameInRow, parseFullName, type Recognised } from '../../people/public.ts'
import type { FileRow } from '../file-line.ts'
import type { Sought } from './named-recipients.ts'

const shownOfValue = 120

const isPersonal = (field: GoalField | null): field is GoalField & ImportField =>
  goalPersonFields.some((known) => known === field)

/**
 * Whom each row is for, by the same headings and the same ways to write a name as in a file of people. What stands in a
 * column counts for more than its heading: "medewerker" may hold numbers, addresses or names.
 */
export const seekerOf = (
  columns: readonly GoalColumn[],
  recognised: readonly Recognised[],
): ((row: FileRow) => Sought) => {
  const places = new Map<ImportField, Recognised>()
  for (const column of recognised) {
    const field = columns[column.index]?.field ?? null
    if (isPersonal(field)) places.set(field, { ...column, field })
  }
  const cell = (row: FileRow, field: ImportField): string =>
    meantCell(row.cells[places.get(field)?.index ?? -1] ?? '')
  return (row) => {
    const said = [cell(row, 'number'), cell(row, 'email'), cell(row, 'full-name')]
    const email = said.find((text) => text.includes('@'))?.toLowerCase() ?? null
    const number = said.find((text) => /\d/.test(text) && !text.includes('@')) ?? null
    const named = nameInRow(row, places)
    const name = displayName(named) === '' && number === null ? parseFullName(said[0] ?? '') : named
    const isNamed = displayName(name) !== '' && !/[\d@]/.test(displayName(name))
    return { number, email, name: isNamed ? name : null }
  }
}

/** The first column that tells whom a line is for, and all that it says of that, in the words of the file. */
export const whoInRow = (
  cells: readonly string[],
  columns: readonly GoalColumn[],
): { readonly column: string | null; readonly value: string } => {
  const places = columns.flatMap(({ field }, index) => (isPersonal(field) ? [index] : []))
  const said = places.map((index) => meantCell(cells[index] ?? '')).filter((text) => text !== '')
  const [first] = places
  return {
    column: first === undefined ? null : (columns[first]?.heading ?? null),
    value: said.join(' ').slice(0, shownOfValue),
  }
}
