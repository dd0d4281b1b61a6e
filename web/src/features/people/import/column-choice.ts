import type { ImportColumn, ImportField, ImportMapping } from '@tweespraak/contract/people-import'
import { useState } from 'react'

/** By its place: what a column was chosen to mean since the file was read. null: nothing, it is left out. */
export type Choices = ReadonlyMap<number, ImportField | null>

/** What a column means once the file is read again. */
export const meaningOf = ({ index, field }: ImportColumn, choices: Choices): ImportField | null => {
  const chosen = choices.get(index)
  return chosen === undefined ? field : chosen
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

/** Which columns mean the same: by what was chosen, or by their headings. */
export const rivalsOf = (columns: readonly ImportColumn[], choices: Choices): Rivals[] => {
  const fields = new Set(columns.flatMap((column) => meaningOf(column, choices) ?? []))
  return [...fields].flatMap((field): Rivals[] => {
    const same = columns.filter((column) => {
      const meaning = meaningOf(column, choices)
      return meaning === field || (meaning === null && (column.couldBe ?? column.field) === field)
    })
    return same.length < 2
      ? []
      : [{ field, columns: same, used: same.filter((column) => meaningOf(column, choices) === field) }]
  })
}

/** Of columns that mean the same the one at this place is read, and the others are left out. */
export const settled = (choices: Choices, { field, columns }: Rivals, index: number): Choices =>
  new Map([
    ...choices,
    ...columns.map((column) => [column.index, column.index === index ? field : null] as const),
  ])

/** What was chosen about the columns of a file since it was read. */
export const useColumnChoice = (columns: readonly ImportColumn[]) => {
  const [choices, setChoices] = useState<Choices>(new Map())
  const rivals = rivalsOf(columns, choices)
  return {
    columns,
    meaning: (column: ImportColumn) => meaningOf(column, choices),
    choose: (index: number, field: ImportField | null) =>
      setChoices((before) => new Map([...before, [index, field]])),
    settle: (same: Rivals, index: number) => setChoices((before) => settled(before, same, index)),
    mapping: () => mappingOf(columns, choices),
    changed: isChanged(columns, choices),
    rivals,
    /** Something means the same twice: that cannot be read. */
    twice: rivals.some(({ used }) => used.length > 1),
  }
}

export type ColumnChoice = ReturnType<typeof useColumnChoice>
