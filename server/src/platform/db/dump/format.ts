import { createHash } from 'node:crypto'
import { z } from 'zod'

/** Raised when the lines are written in another way, so that an older product refuses what it cannot read. */
export const formatVersion = 1

/** A file that cannot be restored, or a database that cannot take it; the message is one sentence for the operator. */
export class DumpError extends Error {
  override readonly name = 'DumpError'
}

/**
 * A dump is gzipped lines of JSON: a header; for each table its columns, its rows, and an end with their
 * number and digest; and a last line, without which the file was broken off.
 */
export const header = z.object({
  format: z.literal('tweespraak-dump'),
  version: z.int(),
  product: z.string(),
  at: z.iso.datetime(),
  migrations: z.array(z.object({ name: z.string(), digest: z.string() })),
  /** How many rows follow, for showing how far one is. */
  rows: z.int(),
})
export type Header = z.infer<typeof header>

export const row = z.array(z.string().nullable())
export type Row = z.infer<typeof row>

export const line = z.union([
  row,
  z.object({ table: z.string(), columns: z.array(z.string()) }),
  z.object({ end: z.string(), rows: z.int(), digest: z.string() }),
  z.object({ complete: z.literal(true) }),
])
export type Line = z.infer<typeof line>

/** What a table holds, in one number and one digest: equal on two databases when their rows are. */
export interface TableDigest {
  readonly rows: number
  /** SHA-256 in hex. */
  readonly digest: string
}

/** Adds up the rows of a table as they pass. */
export class RowDigest {
  readonly #hash = createHash('sha256')
  #rows = 0

  add(cells: Row): void {
    this.#hash.update(`${JSON.stringify(cells)}\n`)
    this.#rows += 1
  }

  end(): TableDigest {
    return { rows: this.#rows, digest: this.#hash.digest('hex') }
  }
}
