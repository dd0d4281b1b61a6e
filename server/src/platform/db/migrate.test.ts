import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { appliedMigrations, migrate, readMigrations } from './migrate.ts'

const database = await testDatabase()
const directory = await mkdtemp(join(tmpdir(), 'tweespraak-migrate-'))
afterAll(async () => {
  await database.close()
  await rm(directory, { recursive: true })
})

/** The product's own migrations with these added or put in the place of one. */
const directoryWith = async (extra: Readonly<Record<string, string>>): Promise<string> => {
  const made = await mkdtemp(join(directory, 'case-'))
  for (const { name, text } of await readMigrations()) await writeFile(join(made, `${name}.sql`), text)
  for (const [name, text] of Object.entries(extra)) await writeFile(join(made, `${name}.sql`), text)
  return made
}

test('a migrated database has nothing left to do', async () => {
  expect(await migrate(database.owner)).toEqual([])
  expect(await appliedMigrations(database.owner)).toEqual((await readMigrations()).map((file) => file.name))
})

test('a migration that was changed after it was applied is refused by name', async () => {
  const changed = await directoryWith({ '0001-platform': 'select 1' })
  await expect(migrate(database.owner, { from: changed })).rejects.toThrow(
    'Migration 0001-platform was changed',
  )
})

test('a migration that fails leaves nothing of itself or of those beside it', async () => {
  const failing = await directoryWith({
    '0901-good': 'create table left_over (id int)',
    '0902-bad': 'create table half (id int); select 1 / 0',
  })
  await expect(migrate(database.owner, { from: failing })).rejects.toThrow('division by zero')
  const { rows } = await sql`select from pg_tables where tablename in ('left_over', 'half')`.execute(
    database.owner,
  )
  expect(rows).toEqual([])
})

test('two servers that start together migrate once', async () => {
  const more = await directoryWith({ '0900-more': 'create table more (id int)' })
  const applied = await Promise.all([
    migrate(database.owner, { from: more }),
    migrate(database.owner, { from: more }),
  ])
  expect(applied.flat()).toEqual(['0900-more'])
})

test('a database of a newer version is refused', async () => {
  await expect(migrate(database.owner)).rejects.toThrow('newer version: it has migration 0900-more')
})
