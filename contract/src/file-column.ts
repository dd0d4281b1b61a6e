import { z } from 'zod'

/** Why a column is never read: it holds what an employer may not keep here. */
export const refusedColumn = z.enum(['health', 'religion', 'bsn', 'nationality', 'special'])
export type RefusedColumn = z.infer<typeof refusedColumn>

const column = z.object({
  /** Its place, from 0. */
  index: z.number().int(),
  heading: z.string(),
  /** The first few values, so that one sees what it is. Never of a refused column. */
  samples: z.array(z.string()),
  /** `assumed`: taken for want of a better one, such as a name at birth for the family name. */
  how: z.enum(['recognised', 'assumed', 'remembered', 'by-hand', 'ignored', 'refused']),
  refused: refusedColumn.nullable(),
})

/** A column of a file, and which of these fields it was taken for. */
export const fileColumn = <Field extends z.ZodType<string>>(field: Field) =>
  column.extend({
    /** Null: it is not read. */
    field: field.nullable(),
    /** Of an ignored column: what its heading says, where another column was taken for that. */
    couldBe: field.nullable().default(null),
  })

export type FileColumn<Field extends string> = z.infer<typeof column> & {
  readonly field: Field | null
  readonly couldBe: Field | null
}
