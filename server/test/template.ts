import { PGlite } from '@electric-sql/pglite'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
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

const makeTemplate = async (): Promise<Blob> => {
  const pglite = await PGlite.create()
  // Nobody makes another database in here: without these two a copy is made in half the time.
  await pglite.exec('update pg_database set datistemplate = false')
  for (const unused of ['template0', 'template1']) await pglite.exec(`drop database ${unused}`)
  const database = databaseOn(await engineInThread(pglite))
  await migrate(database.owner)
  await installQueues(database)
  await pglite.exec('vacuum analyze')
  const dump = await pglite.dumpDataDir('none')
  await database.close()
  return dump
}

/** The data directory of a freshly migrated PGlite, made once for each set of migrations. */
export const template = async (): Promise<Blob> => {
  const name = `lean-template-${await migrationsDigest()}.tar`
  const file = join(cache, name)
  try {
    return new Blob([await readFile(file)])
  } catch {
    await mkdir(cache, { recursive: true })
    const dump = await makeTemplate()
    // Another run may be making the same: a rename puts a whole file in place or none.
    const draft = `${file}.${process.pid}`
    await writeFile(draft, dump.stream())
    await rename(draft, file)
    for (const old of await readdir(cache)) {
      if (/^(?:queued-|lean-)?template-[0-9a-f]+\.tar$/.test(old) && old !== name)
        await rm(join(cache, old), { force: true })
    }
    return dump
  }
}
