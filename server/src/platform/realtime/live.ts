import { type Beat, beatEvery } from '../clock.ts'
import type { Log } from '../log.ts'
import type { Config } from '../config.ts'
import type { Database } from '../db/database.ts'
import type { Server } from 'node:http'
import type { Door } from './door.ts'
import { LiveDocuments } from './live-documents.ts'
import { listenForUpgrades } from './upgrade.ts'

/** What is typed in by several at the same time. Made once at start; a module opens its door, the server its port. */
export interface Live {
  /** The module whose documents these are. Once, before anything is served. */
  open(door: Door): void
  /** Takes connections on this server, and what the database tells of access. */
  serve(server: Server): Promise<void>
  /**
   * Does something with a document that nobody may type in meanwhile: what was typed until now is kept first, and
   * what is sent waits until it is known whether it may still be.
   */
  still<T>(document: string, work: () => Promise<T>): Promise<T>
  /** Keeps everything, says that the server starts again, and closes all connections. */
  close(): Promise<void>
}

interface Parts {
  readonly db: Database
  readonly log: Log
  readonly config: Config
  /** When access is asked again, for what changes by time alone: a last day, the end of a session. */
  readonly beat?: Beat
}

const halfMinute = beatEvery(30_000)

export const openLive = ({ db, log, config, beat = halfMinute }: Parts): Live => {
  let documents: LiveDocuments | undefined
  const stops: (() => Promise<void> | void)[] = []
  const opened = (): LiveDocuments => {
    if (documents === undefined) throw new Error('No module opened its door to live documents')
    return documents
  }
  return {
    open: (door) => {
      documents = new LiveDocuments(door, log, config.redisUrl)
    },
    serve: async (server) => {
      const served = opened()
      stops.push(await db.listen('access', (told) => served.tell(told)))
      stops.push(
        beat(() => served.tell('')),
        listenForUpgrades(server, served, config),
      )
    },
    still: (document, work) => (documents === undefined ? work() : documents.still(document, work)),
    close: async () => {
      for (const stop of stops.splice(0).toReversed()) await stop()
      await documents?.close()
    },
  }
}
