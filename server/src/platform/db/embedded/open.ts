import { PGlite } from '@electric-sql/pglite'
import { Kysely } from 'kysely'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database } from '../database.ts'
import { identified } from '../identity.ts'
import { refuseInside } from '../inside.ts'
import { authGuise } from '../role.ts'
import type { AuthTables, Tables } from '../tables.ts'
import { type DataFile, FilledMemory } from './data-files.ts'
import { embeddedDialect } from './dialect.ts'
import { type Engine, single, statementOf } from './engine.ts'
import { engineInThread } from './in-thread.ts'
import { openEngineInWorker } from './in-worker.ts'
import { lockDirectory } from './lock.ts'
import { maintain } from './maintenance.ts'
import { Turns } from './turns.ts'

/** Migrations, vacuum and dumps may take their time. */
const ownersLimit = 15 * 60_000
const usualLimit = 60_000

/** A database on an engine of PGlite. `limit`: milliseconds after which a statement of the application is given up. */
export const databaseOn = (engine: Engine, limit = usualLimit): Database => {
  const turns = new Turns()
  const shared = { engine, turns }
  const owner = new Kysely<Tables>({ dialect: embeddedDialect({ ...shared, limit: ownersLimit }) })
  const application = new Kysely<Tables>({ dialect: embeddedDialect({ ...shared, limit }) })
  const auth = new Kysely<AuthTables>({ dialect: embeddedDialect({ ...shared, limit, guise: authGuise }) })
  return {
    kind: 'pglite',
    owner,
    auth,
    ...identified(application),
    raw: async (text, values = []) => {
      refuseInside()
      const endTurn = await turns.take()
      const session = engine.session(ownersLimit)
      try {
        return (await session.run([statementOf(text, values)])).rows
      } catch (error) {
        // A script may have stopped within its transaction, and this is the only session there is.
        await session.run([single('rollback')]).catch(() => undefined)
        throw error
      } finally {
        endTurn()
      }
    },
    listen: (channel, callback) => engine.listen(channel, callback),
    close: async () => {
      const endTurn = await turns.take()
      try {
        await engine.close()
      } finally {
        endTurn()
      }
    },
  }
}

/** PGlite in memory and in this thread. It begins with these files, or without any as a new one. */
export const openInMemory = async (files: readonly DataFile[] | undefined): Promise<Database> => {
  const pglite = await PGlite.create(files === undefined ? {} : { fs: new FilledMemory(files) })
  return databaseOn(await engineInThread(pglite))
}

export interface EmbeddedOptions {
  /** The data directory; made when absent. */
  readonly directory: string
  /** The command that opens it and the moment, told to a second process that wants it. */
  readonly command: string
  readonly now: Temporal.Instant
  /** Milliseconds after which a statement of the application is given up; a minute when left out. */
  readonly statementLimit?: number
  /** Told when the database had to be started again, and when its maintenance failed. */
  readonly onTrouble: (reason: unknown) => void
}

/** PGlite on disk, for this process alone: in a worker thread, synced, looked after. */
export const openEmbedded = async (options: EmbeddedOptions): Promise<Database> => {
  const { directory, command, now, onTrouble } = options
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const unlock = lockDirectory(directory, command, now.toString({ smallestUnit: 'second' }))
  try {
    const engine = await openEngineInWorker({ directory: join(directory, 'database'), onRestart: onTrouble })
    const database = databaseOn(engine, options.statementLimit)
    const stopMaintenance = maintain(database.owner, onTrouble)
    const close = async (): Promise<void> => {
      try {
        await stopMaintenance()
        await database.close()
      } finally {
        unlock()
      }
    }
    return { ...database, close }
  } catch (error) {
    unlock()
    throw error
  }
}
