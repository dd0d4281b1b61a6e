import { samplesOf } from '../../platform/spreadsheet/samples.ts'
import type { GoalColumn, GoalRemark, GuardedWords } from '@tweespraak/contract/goal-import'
import type { Reader } from './file-cell.ts'
import { type DraftLine, draftLine, type FileRow } from './file-line.ts'
import type { NamedColumn } from './file-heading.ts'
import { guardedIn, remarksOn } from './file-remarks.ts'

/** A line as it was read, with what the coaches say of it; nothing yet of whom it is for. */
export interface ReadLine extends DraftLine {
  readonly remarks: GoalRemark[]
  readonly guarded: GuardedWords[]
}

/**
 * A file of goals on a desk. It lives in a thread of its own (see platform/spreadsheet), so that the coaches read
 * beside the server and every question and answer is plain data.
 */
export const open = (table: { readonly headings: readonly string[]; readonly rows: readonly FileRow[] }) => ({
  headings: (): string[] => [...table.headings],

  rows: (): FileRow[] => [...table.rows],

  /** The columns with their first values; of what is never read none. */
  sampled: (columns: readonly NamedColumn[]): GoalColumn[] =>
    columns.map((column) => ({
      ...column,
      samples: column.refused === null ? samplesOf(table.rows, column.index) : [],
    })),

  read: (columns: readonly GoalColumn[], reader: Reader): ReadLine[] =>
    table.rows.map((row) => {
      const draft = draftLine(row, columns, reader)
      const { plan } = draft
      return plan === null
        ? { ...draft, remarks: [], guarded: [] }
        : { ...draft, remarks: remarksOn(plan, reader), guarded: guardedIn(plan, reader) }
    }),
})

export type GoalDesk = ReturnType<typeof open>
