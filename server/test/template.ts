import { PGlite } from '@electric-sql/pglite'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { type DataFile, dataFilesOf } from '../src/platform/db/embedded/data-files.ts'
import { engineInThread } from '../src/platform/db/embedded/in-thread.ts'
import { databaseOn } from '../src/platform/db/embedded/open.ts'
import { migrate, readMigrations } from '../src/platform/db/migrate.ts'
import { installQueues } from '../src/platform/jobs/boss.ts'

const cache = join(import.meta.dirname, '../../node_modules/.cache/tweespraak')

/** What a migrated database depends on: the text of the migrations. */
export const migrationsDigest = async (): Promise<string> => {
  const hash = createHash('sha256')
  for (const { name, digest } of await readMigrations()) hash.update(`${name} ${digest}\n`)
  return hash.digest('hex').slice(0, 16)
}

const makeTemplate = async (): Promise<readonly DataFile[]> => {
  const pglite = await PGlite.create()
  // Nobody makes another database in here: without these two a copy is made in half the time.
  await pglite.exec('update pg_database set datistemplate = false')
  for (const unused of ['template0', 'template1']) await pglite.exec(`drop database ${unused}`)
  const database = databaseOn(await engineInThread(pglite))
  await migrate(database.owner)
  await installQueues(database)
  await pglite.exec('vacuum analyze')
  const files = await dataFilesOf(pglite)
  await database.close()
  return files
}

const readOrMake = async (): Promise<readonly DataFile[]> => {
  const name = `files-${await migrationsDigest()}`
  const file = join(cache, name)
  try {
    return deserialize(await readFile(file)) as readonly DataFile[]
  } catch {
    await mkdir(cache, { recursive: true })
    const files = await makeTemplate()
    // Another run may be making the same: a rename puts a whole file in place or none.
    const draft = `${file}.${process.pid}`
    await writeFile(draft, serialize(files))
    await rename(draft, file)
    for (const old of await readdir(cache)) {
      if (/^(?:files-|(?:queued-|lean-)?template-)[0-9a-f]+(?:\.tar)?$/.test(old) && old !== name)
        await rm(join(cache, old), { force: true })
    }
    return files
  }
}

let made: Promise<readonly DataFile[]> | undefined

/** The files of a freshly migrated PGlite, made once for each set of migrations and read once for each process. */
export const template = async (): Promise<readonly DataFile[]> => {
  made ??= readOrMake()
  return made
}

/** Puts a freshly migrated database where a process of the product with this directory of data looks for it: making one takes seconds. */
export const putDatabaseIn = async (directory: string): Promise<void> => {
  const database = join(directory, 'database')
  await mkdir(database, { mode: 0o700 })
  for (const { path, contents } of await template()) {
    if (contents === null) await mkdir(join(database, path), { mode: 0o700 })
    else await writeFile(join(database, path), contents)
  }
}
