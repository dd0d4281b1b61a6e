import { PGlite } from '@electric-sql/pglite'
import { type Dirent, existsSync } from 'node:fs'
import { chmod, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DurableFiles, syncDirectory, type SyncWatch } from './durable-files.ts'

/** PGlite's own, without `-F`, which turns syncs off, and with the one method of syncing that reaches the disk. */
const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
]

const atOnce = 32

const syncFile = async (path: string): Promise<void> => {
  const file = await open(path, 'r')
  await file.sync()
  await file.close()
}

const syncTree = async (directory: string): Promise<void> => {
  const entries = await readdir(directory, { withFileTypes: true, recursive: true })
  const pathsOf = (wanted: (entry: Dirent) => boolean): string[] =>
    entries.filter(wanted).map((entry) => join(entry.parentPath, entry.name))
  const files = pathsOf((entry) => entry.isFile())
  while (files.length > 0) await Promise.all(files.splice(0, atOnce).map(syncFile))
  for (const path of pathsOf((entry) => entry.isDirectory())) syncDirectory(path)
  syncDirectory(directory)
}

/** Made beside its place and moved there when it is whole on disk: what was broken off is never taken for a database. */
const create = async (directory: string, watch: SyncWatch): Promise<void> => {
  const draft = `${directory}.new`
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { mode: 0o700 })
  const pglite = await PGlite.create({ fs: new DurableFiles(draft, watch), startParams })
  await pglite.close()
  await syncTree(draft)
  await rename(draft, directory)
  syncDirectory(dirname(directory))
}

/** Opens the database in this directory, and makes it first when there is none. Its caller holds the lock. */
export const openFiles = async (directory: string, watch: SyncWatch): Promise<PGlite> => {
  if (!existsSync(directory)) await create(directory, watch)
  await chmod(directory, 0o700)
  return PGlite.create({ fs: new DurableFiles(directory, watch), startParams })
}
