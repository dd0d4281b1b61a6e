import type { ImportColumn, ImportField, ImportMapping } from '@tweespraak/contract/people-import'
import { useState } from 'react'

/**
 * By its place: what a column was chosen to mean since the file was read, one after the other; the last counts.
 * null: nothing, it is left out.
 */
export type Choices = ReadonlyMap<number, readonly (ImportField | null)[]>

/** What a column means once the file is read again. */
const meaningOf = ({ index, field }: ImportColumn, choices: Choices): ImportField | null => {
  const last = choices.get(index)?.at(-1)
  return last === undefined ? field : last
}

/** Does what was chosen differ from what was read? */
export const isChanged = (columns: readonly ImportColumn[], choices: Choices): boolean =>
  columns.some((column) => meaningOf(column, choices) !== column.field)

export const mappingOf = (columns: readonly ImportColumn[], choices: Choices): ImportMapping =>
  Object.fromEntries(
    columns.flatMap((column) => {
      const field = meaningOf(column, choices)
      return field === null ? [] : [[String(column.index), field]]
    }),
  )

/** Columns that mean the same, of which one can be read. */
export interface Rivals {
  readonly field: ImportField
  readonly columns: readonly ImportColumn[]
  /** Those that are read: one, or more where that is still to be chosen. */
  readonly used: readonly ImportColumn[]
}

/** A column is chosen to mean something else. */
export const chosen = (choices: Choices, index: number, field: ImportField | null): Choices =>
  new Map([...choices, [index, [...(choices.get(index) ?? []), field]]])

/** Which columns mean the same: by what was chosen, now or before, or by their headings. */
export const rivalsOf = (columns: readonly ImportColumn[], choices: Choices): Rivals[] => {
  const fields = new Set(columns.flatMap((column) => meaningOf(column, choices) ?? []))
  return [...fields].flatMap((field): Rivals[] => {
    const same = columns.filter((column) => {
      const meaning = meaningOf(column, choices)
      if (meaning === field || choices.get(column.index)?.includes(field) === true) return true
      return meaning === null && (column.couldBe ?? column.field) === field
    })
    return same.length < 2
      ? []
      : [{ field, columns: same, used: same.filter((column) => meaningOf(column, choices) === field) }]
  })
}

/** Of columns that mean the same the one at this place is read; each other means what it was read as, or nothing. */
export const settled = (choices: Choices, { field, columns }: Rivals, index: number): Choices =>
  columns.reduce((made, column) => {
    if (column.index === index) return chosen(made, index, field)
    if (meaningOf(column, made) !== field) return made
    return chosen(made, column.index, column.field === field ? null : column.field)
  }, choices)

/** What was chosen about the columns of a file since it was read. */
export const useColumnChoice = (columns: readonly ImportColumn[]) => {
  const [choices, setChoices] = useState<Choices>(new Map())
  const rivals = rivalsOf(columns, choices)
  return {
    columns,
    meaning: (column: ImportColumn) => meaningOf(column, choices),
    choose: (index: number, field: ImportField | null) =>
      setChoices((before) => chosen(before, index, field)),
    settle: (same: Rivals, index: number) => setChoices((before) => settled(before, same, index)),
    mapping: () => mappingOf(columns, choices),
    changed: isChanged(columns, choices),
    rivals,
    /** Something means the same twice: that cannot be read. */
    twice: rivals.some(({ used }) => used.length > 1),
  }
}

export type ColumnChoice = ReturnType<typeof useColumnChoice>
