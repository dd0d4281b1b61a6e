import type { Database } from './database.ts'
import { identified } from './identity.ts'
import { listenOnPostgres } from './postgres-listen.ts'
import { openPool } from './postgres-pool.ts'
import { authGuise } from './role.ts'
import type { AuthTables, Tables } from './tables.ts'

export interface PostgresOptions {
  /** `postgres://user:password@host:port/database`; the user owns the tables. */
  readonly url: string
  /** How many sessions this process may hold at most, those of sign-in and of listening not counted; 10 when left out. */
  readonly connections?: number
}

/**
 * `pg` takes these modes for `verify-full`, and warns at each start that it will not for ever. What was asked for is
 * named as what is done; with `uselibpqcompat` it is done as asked.
 */
const withModeNamed = (url: string): string =>
  url.includes('uselibpqcompat=true')
    ? url
    : url.replace(/([?&]sslmode=)(?:prefer|require|verify-ca)(?=&|$)/, '$1verify-full')

/** A PostgreSQL server. Sessions are opened when they are needed. */
export const openPostgres = ({ url: given, connections = 10 }: PostgresOptions): Database => {
  const url = withModeNamed(given)
  const listeners = new Map<string, Set<(payload: string) => void>>()
  const onNotification = (channel: string, payload: string): void => {
    for (const callback of listeners.get(channel) ?? []) callback(payload)
  }
  const { kysely: owner, raw } = openPool<Tables>({ url, connections, onNotification })
  const { kysely: auth } = openPool<AuthTables>({
    url,
    connections: Math.max(2, Math.ceil(connections / 4)),
    onConnect: authGuise.enter,
    onNotification,
  })
  return {
    kind: 'postgresql',
    owner,
    auth,
    ...identified(owner),
    raw,
    listen: async (channel, callback) => {
      const own = listeners.get(channel) ?? new Set()
      listeners.set(channel, own.add(callback))
      const stop = await listenOnPostgres(url, channel, callback)
      return async () => {
        own.delete(callback)
        await stop()
      }
    },
    close: async () => {
      await Promise.all([owner.destroy(), auth.destroy()])
    },
  }
}
