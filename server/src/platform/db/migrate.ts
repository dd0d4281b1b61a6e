import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'

const directory = join(import.meta.dirname, '../../migrations')
const schema = 'migrations'

interface MigrationFile {
  readonly name: string
  readonly text: string
  readonly digest: string
}

/** The migrations of this version of the product, in order. */
export const readMigrations = async (from = directory): Promise<MigrationFile[]> => {
  const names = (await readdir(from)).filter((name) => name.endsWith('.sql')).sort()
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
      throw new Error(
        `The database was made by a newer version: it has migration ${name}, which this version does not know`,
      )
    }
    if (file.digest !== digest) {
      throw new Error(
        `Migration ${name} was changed after it was applied to this database; write a new migration instead`,
      )
    }
  }
}

/**
 * Brings the database up to this version: all outstanding migrations in one transaction, under an
 * advisory lock, so that servers that start together do not both migrate. Answers the names applied now.
 */
export const migrate = async <Schema>(owner: Kysely<Schema>, from = directory): Promise<string[]> => {
  const files = await readMigrations(from)
  await sql`create schema if not exists migrations`.execute(owner)
  await sql`create table if not exists migrations.digests (name text primary key, digest text not null)`.execute(
    owner,
  )
  await checkDigests(owner, files)
  const migrator = new Migrator({
    db: owner,
    provider: {
      getMigrations: async () => Object.fromEntries(files.map((file) => [file.name, asMigration(file)])),
    },
    migrationTableSchema: schema,
    migrationTableName: 'applied',
    migrationLockTableName: 'lock',
  })
  const { error, results } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
  return (results ?? []).map((result) => result.migrationName)
}

/** The migrations that this database has, for `/health`. */
export const appliedMigrations = async <Schema>(owner: Kysely<Schema>): Promise<string[]> => {
  const applied = await sql<{ name: string }>`select name from migrations.digests order by name`.execute(
    owner,
  )
  return applied.rows.map((row) => row.name)
}
