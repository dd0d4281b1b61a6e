import { type Kysely, sql } from 'kysely'
import { appliedFiles, type AppliedMigration, migrate, readMigrations } from '../migrate.ts'
import { DumpError, type Header } from './format.ts'
import { dumpedTables, type DumpedTable, selectAny } from './tables.ts'

const refuseData = async <Schema>(tx: Kysely<Schema>, tables: readonly DumpedTable[]): Promise<void> => {
  for (const table of tables) {
    const { rows } = await sql.raw(selectAny(table)).execute(tx)
    if (rows.length > 0) {
      throw new DumpError(
        `This database is not empty: ${table.name} holds data; restore into a new, empty one. Nothing was changed`,
      )
    }
  }
}

/** A dump can come from an earlier version of this product, never from a later one or from another. */
const refuseStrange = async ({ migrations, product }: Header, from: string | undefined): Promise<void> => {
  const own = await readMigrations(from)
  for (const [index, { name, digest }] of migrations.entries()) {
    const mine = own[index]
    if (own.every((candidate) => candidate.name !== name)) {
      throw new DumpError(
        `The dump was made by a newer version of Tweespraak (${product}): it has migration ${name}; restore it with that version`,
      )
    }
    if (mine?.name !== name || mine.digest !== digest) {
      throw new DumpError(
        `The dump was made with another migration ${name} than this version has; it cannot be restored by it`,
      )
    }
  }
}

const same = (one: readonly AppliedMigration[], other: readonly AppliedMigration[]): boolean =>
  one.length === other.length && one.every(({ name }, index) => name === other[index]?.name)

/**
 * Makes the empty database one of the version that the dump was made by. It refuses data before anything
 * is touched, so that what is dropped here is empty tables.
 */
export const prepareFor = async <Schema>(
  tx: Kysely<Schema>,
  header: Header,
  from: string | undefined,
): Promise<readonly DumpedTable[]> => {
  await refuseStrange(header, from)
  await refuseData(tx, await dumpedTables(tx))
  if (!same(await appliedFiles(tx), header.migrations)) {
    for (const schema of ['migrations', 'auth', 'public'])
      await sql.raw(`drop schema if exists ${schema} cascade`).execute(tx)
    await sql`create schema public`.execute(tx)
    const upTo = header.migrations.at(-1)?.name
    if (upTo !== undefined) await migrate(tx, { upTo, ...(from === undefined ? {} : { from }) })
  }
  return dumpedTables(tx)
}
