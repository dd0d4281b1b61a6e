import { constants } from 'node:fs'
import { access, mkdir, mkdtemp, rm, rmdir, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Config } from './config.ts'
import { DirectoryInUse } from './db/embedded/lock.ts'
import { StartError } from './start-error.ts'

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined

/** What stands there, or null. What lies below a file is not there either. */
const standing = async (path: string): Promise<'directory' | 'file' | null> => {
  try {
    return (await stat(path)).isDirectory() ? 'directory' : 'file'
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null
    throw error
  }
}

/** Level by level: Node's own recursion never ends where the system makes no directories, as below /proc. */
const make = async (path: string): Promise<void> => {
  const found = await standing(path)
  if (found === 'directory') return
  if (found === 'file')
    throw new StartError(
      `TWEESPRAAK_DATA takes a directory, and ${path} is a file: choose another place for the data.`,
    )
  await make(dirname(path))
  try {
    await mkdir(path, { mode: 0o700 })
  } catch (error) {
    // Somebody else was first.
    if (codeOf(error) !== 'EEXIST') throw error
  }
}

/** Permission is not all: below /proc whoever may do everything can make nothing. */
const tryOut = async (path: string): Promise<void> => rmdir(await mkdtemp(join(path, '.tried-')))

/** The highest of the directories that would have to be made; null where it stands already. */
const firstAbsent = async (path: string): Promise<string | null> => {
  if ((await standing(path)) !== null) return null
  return (await firstAbsent(dirname(path))) ?? path
}

const isInUse = (error: unknown): boolean =>
  error instanceof DirectoryInUse || (error instanceof Error && error.cause instanceof DirectoryInUse)

/**
 * Does what may make the directory of the data, and leaves nothing half made behind when it fails: what was not
 * there before goes. `work` has let go of it by then. Where another process was first it is theirs.
 */
export const orNothingLeft = async <Value>(directory: string, work: () => Promise<Value>): Promise<Value> => {
  const absent = await firstAbsent(resolve(directory))
  try {
    return await work()
  } catch (error) {
    // What cannot be removed is not what went wrong.
    if (absent !== null && !isInUse(error))
      await rm(absent, { recursive: true, force: true }).catch(() => undefined)
    throw error
  }
}

/**
 * Makes the directory of the data when it is absent, for its owner alone.
 * @throws StartError where it cannot be made, or may not be written to.
 */
export const makeDataDirectory = async (directory: string): Promise<void> => {
  const path = resolve(directory)
  try {
    await make(path)
    await access(path, constants.R_OK | constants.W_OK | constants.X_OK)
    await tryOut(path)
  } catch (error) {
    if (error instanceof StartError) throw error
    throw new StartError(
      `The directory ${path} for the data cannot be made or used by this user: choose another with TWEESPRAAK_DATA.`,
    )
  }
}

/**
 * Refuses settings under which nothing is kept: a new, empty database would answer like one that has lost
 * everything. What PostgreSQL keeps is not in the directory.
 * @throws StartError when the directory has no embedded database.
 */
export const demandData = async ({ databaseUrl, dataDirectory }: Config): Promise<void> => {
  if (databaseUrl !== null) return
  const path = resolve(dataDirectory)
  const found = await stat(join(path, 'database', 'PG_VERSION')).catch(() => null)
  if (found !== null) return
  throw new StartError(
    `There is no data of Tweespraak in ${path}. Set TWEESPRAAK_DATA to the folder that the server uses.`,
  )
}
