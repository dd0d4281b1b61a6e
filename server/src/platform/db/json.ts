import { type ColumnType, type RawBuilder, sql } from 'kysely'

/** What a jsonb column holds. */
export type Json = string | number | boolean | null | { readonly [key: string]: Json } | readonly Json[]

declare const written: unique symbol

/** A value that went through `json`. */
interface Written {
  readonly [written]: true
}

/** A column of type jsonb: reads as the parsed value, is written through `json` alone. */
export type JsonColumn = ColumnType<Json, Written, Written>
export type NullableJsonColumn = ColumnType<Json | null, Written | null | undefined, Written | null>

/** A value for a jsonb column. Passed on as it is, an array would become a PostgreSQL array, and a string would be read as a document. */
export const json = (value: unknown): RawBuilder<Written> => sql<Written>`${JSON.stringify(value)}::jsonb`
