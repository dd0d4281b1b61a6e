import type { FileColumn } from '@tweespraak/contract/file-column'
import { useState } from 'react'

/**
 * By its place: what a column was chosen to mean since the file was read, one after the other; the last counts.
 * null: nothing, it is left out.
 */
export type Choices<Field extends string> = ReadonlyMap<number, readonly (Field | null)[]>

/** What a column means once the file is read again. */
const meaningOf = <Field extends string>(
  { index, field }: FileColumn<Field>,
  choices: Choices<Field>,
): Field | null => {
  const last = choices.get(index)?.at(-1)
  return last === undefined ? field : last
}

/** Does what was chosen differ from what was read? */
export const isChanged = <Field extends string>(
  columns: readonly FileColumn<Field>[],
  choices: Choices<Field>,
): boolean => columns.some((column) => meaningOf(column, choices) !== column.field)

export const mappingOf = <Field extends string>(
  columns: readonly FileColumn<Field>[],
  choices: Choices<Field>,
): Record<string, Field> =>
  Object.fromEntries(
    columns.flatMap((column) => {
      const field = meaningOf(column, choices)
      return field === null ? [] : [[String(column.index), field]]
    }),
  )

/** Columns that mean the same, of which one can be read. */
export interface Rivals<Field extends string> {
  readonly field: Field
  readonly columns: readonly FileColumn<Field>[]
  /** Those that are read: one, or more where that is still to be chosen. */
  readonly used: readonly FileColumn<Field>[]
}

/** A column is chosen to mean something else. */
export const chosen = <Field extends string>(
  choices: Choices<Field>,
  index: number,
  field: Field | null,
): Choices<Field> => new Map([...choices, [index, [...(choices.get(index) ?? []), field]]])

/**
 * Which columns mean the same: by what was chosen, now or before, or by their headings. Of what may stand in `several`
 * columns all are read.
 */
export const rivalsOf = <Field extends string>(
  columns: readonly FileColumn<Field>[],
  choices: Choices<Field>,
  several: readonly Field[] = [],
): Rivals<Field>[] => {
  const fields = new Set(
    columns.flatMap((column): Field[] => {
      const meaning = meaningOf(column, choices)
      return meaning === null || several.includes(meaning) ? [] : [meaning]
    }),
  )
  return [...fields].flatMap((field): Rivals<Field>[] => {
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
export const settled = <Field extends string>(
  choices: Choices<Field>,
  { field, columns }: Rivals<Field>,
  index: number,
): Choices<Field> =>
  columns.reduce((made, column) => {
    if (column.index === index) return chosen(made, index, field)
    if (meaningOf(column, made) !== field) return made
    return chosen(made, column.index, column.field === field ? null : column.field)
  }, choices)

/** What was chosen about the columns of a file since it was read. */
export const useColumnChoice = <Field extends string>(
  columns: readonly FileColumn<Field>[],
  several: readonly Field[] = [],
) => {
  const [choices, setChoices] = useState<Choices<Field>>(new Map())
  const rivals = rivalsOf(columns, choices, several)
  return {
    columns,
    meaning: (column: FileColumn<Field>) => meaningOf(column, choices),
    choose: (index: number, field: Field | null) => setChoices((before) => chosen(before, index, field)),
    settle: (same: Rivals<Field>, index: number) => setChoices((before) => settled(before, same, index)),
    mapping: () => mappingOf(columns, choices),
    changed: isChanged(columns, choices),
    rivals,
    /** Something means the same twice: that cannot be read. */
    twice: rivals.some(({ used }) => used.length > 1),
  }
}

export type ColumnChoice<Field extends string> = ReturnType<typeof useColumnChoice<Field>>
