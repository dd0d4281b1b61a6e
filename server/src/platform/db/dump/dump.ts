import { open, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../database.ts'
import { appliedFiles } from '../migrate.ts'
import type { Tables } from '../tables.ts'
import { formatVersion, type Header, type Line, RowDigest, type TableDigest } from './format.ts'
import { digestTable, readRows } from './read-rows.ts'
import { dumpedTables, type DumpedTable } from './tables.ts'

export interface DumpOptions {
  /** The version of the product, written into the file. */
  readonly product: string
  readonly now: Temporal.Instant
  readonly onProgress?: (done: number, total: number) => void
}

/** One moment of the database, whatever others write meanwhile. */
const atOneMoment = <T>(owner: Kysely<Tables>, work: (tx: Transaction<Tables>) => Promise<T>): Promise<T> =>
  owner.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work)

const countRows = async (tx: Kysely<Tables>, tables: readonly DumpedTable[]): Promise<number> => {
  let total = 0
  for (const { source } of tables) {
    const { rows } = await sql.raw<{ rows: number }>(`select count(*) as rows from ${source}`).execute(tx)
    total += rows[0]?.rows ?? 0
  }
  return total
}

async function* writeLines(
  tx: Kysely<Tables>,
  { product, now, onProgress }: DumpOptions,
): AsyncGenerator<string> {
  const text = (line: Line | Header): string => `${JSON.stringify(line)}\n`
  const tables = await dumpedTables(tx)
  const total = await countRows(tx, tables)
  const migrations = [...(await appliedFiles(tx))]
  const at = now.toString({ smallestUnit: 'second' })
  yield text({ format: 'tweespraak-dump', version: formatVersion, product, at, migrations, rows: total })
  let done = 0
  for (const table of tables) {
    yield text({ table: table.name, columns: table.columns.map((column) => column.name) })
    const digest = new RowDigest()
    for await (const rows of readRows(tx, table)) {
      for (const row of rows) digest.add(row)
      yield rows.map(text).join('')
      done += rows.length
      onProgress?.(done, total)
    }
    yield text({ end: table.name, ...digest.end() })
  }
  yield text({ complete: true })
}

/**
 * Writes all data of the schemas public and auth to one file (mode 0600), as it is at one moment; what
 * waits in the queues of jobs goes along. The file is there whole or not at all. On the embedded database
 * everybody else waits until it is done.
 */
export const dumpDatabase = async (db: Database, file: string, options: DumpOptions): Promise<void> => {
  const draft = `${file}.part`
  const handle = await open(draft, 'w', 0o600)
  try {
    await atOneMoment(db.owner, (tx) =>
      pipeline(
        Readable.from(writeLines(tx, options)),
        createGzip(),
        handle.createWriteStream({ flush: true }),
      ),
    )
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

/** The digest of every table, by its name: equal for two databases with the same rows. */
export const digestDatabase = (db: Database): Promise<Readonly<Record<string, TableDigest>>> =>
  atOneMoment(db.owner, async (tx) => {
    const digests: Record<string, TableDigest> = {}
    for (const table of await dumpedTables(tx)) digests[table.name] = await digestTable(tx, table)
    return digests
  })
