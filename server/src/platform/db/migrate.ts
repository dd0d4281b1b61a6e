import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { StartError } from '../start-error.ts'

const directory = join(import.meta.dirname, '../../migrations')
interface MigrationFile {
  readonly name: string
  readonly text: string
  readonly digest: string
}

/** The migrations of this version of the product, in order. */
export const readMigrations = async (from = directory): Promise<MigrationFile[]> => {
  const names = (await readdir(from)).filter((name) => name.endsWith('.sql')).toSorted()
  return Promise.all(
    names.map(async (file) => {
      const text = await readFile(join(from, file), 'utf8')
      return {
        name: file.slice(0, -'.sql'.length),
        text,
        digest: createHash('sha256').update(text).digest('hex'),
      }
    }),
  )
}

const asMigration = (file: MigrationFile): Migration => ({
  up: async (db) => {
    await sql.raw(file.text).execute(db)
    await sql`insert into migrations.digests (name, digest) values (${file.name}, ${file.digest})`.execute(db)
  },
})

/** Where it is written down which files were applied. Locked, since "if not exists" is not enough for two at once. */
const ensureRecord = async <Schema>(owner: Kysely<Schema>): Promise<void> => {
  await sql`do $$ begin
    perform pg_advisory_xact_lock(7207511922);
    create schema if not exists migrations;
    create table if not exists migrations.digests (name text primary key, digest text not null);
  end $$`.execute(owner)
}

/** Refuses a database that was made by other files than these. */
const checkDigests = async <Schema>(
  owner: Kysely<Schema>,
  files: readonly MigrationFile[],
): Promise<void> => {
  const applied = await sql<{
    name: string
    digest: string
  }>`select name, digest from migrations.digests order by name`.execute(owner)
  for (const { name, digest } of applied.rows) {
    const file = files.find((candidate) => candidate.name === name)
    if (file === undefined) {
      throw new StartError(
        `The database was made by a newer version: it has migration ${name}, which this version does not know`,
      )
    }
    if (file.digest !== digest) {
      throw new StartError(
        `Migration ${name} was changed after it was applied to this database; write a new migration instead`,
      )
    }
  }
}

export interface MigrateOptions {
  /** Where the files are; the product's own when left out. */
  readonly from?: string
  /** The last migration to apply; all when left out. */
  readonly upTo?: string
}

/**
 * Brings the database up to this version: all outstanding migrations in one transaction, under an
 * advisory lock, so that servers that start together do not both migrate. Answers the names applied now.
 */
export const migrate = async <Schema>(
  owner: Kysely<Schema>,
  options: MigrateOptions = {},
): Promise<string[]> => {
  const files = await readMigrations(options.from)
  await ensureRecord(owner)
  await checkDigests(owner, files)
  const applied = await appliedMigrations(owner)
  // The usual start: Kysely's migrator would first look through the whole catalogue.
  if (applied.length === files.length) return []
  const migrator = new Migrator({
    db: owner,
    provider: {
      getMigrations: async () => Object.fromEntries(files.map((file) => [file.name, asMigration(file)])),
    },
    migrationTableSchema: 'migrations',
    migrationTableName: 'applied',
    migrationLockTableName: 'lock',
  })
  const { upTo } = options
  const { error, results } = await (upTo === undefined
    ? migrator.migrateToLatest()
    : migrator.migrateTo(upTo))
  if (error instanceof Error) throw error
  if (error !== undefined) throw new Error('The database could not be migrated', { cause: error })
  return (results ?? []).map((result) => result.migrationName)
}

export interface AppliedMigration {
  readonly name: string
  readonly digest: string
}

/** The migrations that this database has, in order, with the digest of each; none when it was never migrated. */
export const appliedFiles = async <Schema>(owner: Kysely<Schema>): Promise<readonly AppliedMigration[]> => {
  const { rows } = await sql<{ found: boolean }>`
    select to_regclass('migrations.digests') is not null as found`.execute(owner)
  if (rows[0]?.found !== true) return []
  const applied =
    await sql<AppliedMigration>`select name, digest from migrations.digests order by name`.execute(owner)
  return applied.rows
}

/** The names of the migrations that this database has, in order. */
export const appliedMigrations = async <Schema>(owner: Kysely<Schema>): Promise<string[]> =>
  (await appliedFiles(owner)).map((file) => file.name)
