import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'

/** The directory is in use by another process. */
export class DirectoryInUse extends Error {
  override readonly name = 'DirectoryInUse'
}

interface Holder {
  readonly pid: number
  readonly since: string
  readonly command: string
}

const isHolder = (value: unknown): value is Holder =>
  typeof value === 'object' && value !== null && 'pid' in value && 'since' in value && 'command' in value

const whoHolds = (file: string): string => {
  try {
    const holder: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (isHolder(holder)) return `process ${holder.pid} ("${holder.command}", since ${holder.since})`
  } catch {
    // The holder may not have written it yet.
  }
  return 'another process'
}

/** SQLite's lock is the operating system's, which takes it back however the process ends. */
const take = (file: string): DatabaseSync | undefined => {
  const sqlite = new DatabaseSync(file)
  try {
    sqlite.exec('begin exclusive')
    return sqlite
  } catch (error) {
    sqlite.close()
    if (error instanceof Error && Reflect.get(error, 'errcode') === 5) return undefined
    throw error
  }
}

/**
 * Takes the data directory for this process alone, since two would destroy the database. Answers how to
 * give it back; refuses with `DirectoryInUse`, which says who has it.
 */
export const lockDirectory = (directory: string, command: string, since: string): (() => void) => {
  const lock = `${directory}/in-use.lock`
  const note = `${directory}/in-use.json`
  const sqlite = take(lock)
  if (sqlite === undefined) {
    throw new DirectoryInUse(
      `The data in ${directory} is in use by ${whoHolds(note)}; stop that first, or choose another directory with TWEESPRAAK_DATA`,
    )
  }
  writeFileSync(note, JSON.stringify({ pid: process.pid, since, command } satisfies Holder), { mode: 0o600 })
  return () => {
    rmSync(note, { force: true })
    sqlite.close()
  }
}
