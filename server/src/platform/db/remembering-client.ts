import type { PostgresCursor, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import type pg from 'pg'

/** So many statements one session remembers at most: what it remembers, it keeps. */
const most = 500

/** A table changed its columns since the statement was worked out. */
const isOutdated = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '0A000'

/**
 * A session that lets PostgreSQL remember how a statement is carried out: with row-level security, working
 * that out takes longer than doing it.
 */
class RememberingClient implements PostgresPoolClient {
  readonly #client: pg.PoolClient
  #names = new Map<string, string>()
  #named = 0

  constructor(client: pg.PoolClient) {
    this.#client = client
  }

  query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  query<R>(
    text: string | PostgresCursor<R>,
    values: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<R>> | PostgresCursor<R> {
    if (typeof text !== 'string') throw new Error('Rows are read by statements, not by a cursor')
    return this.#ask<R>(text, values)
  }

  async #ask<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    const name = values.length === 0 ? undefined : this.#nameOf(text)
    try {
      const result = await this.#client.query({
        text,
        values: [...values],
        ...(name !== undefined && { name }),
      })
      return result as PostgresQueryResult<R>
    } catch (error) {
      // Under other names everything is worked out anew; the transaction is tried again.
      if (isOutdated(error)) this.#names = new Map()
      throw error
    }
  }

  release(destroy?: boolean): void {
    this.#client.release(destroy)
  }

  #nameOf(text: string): string | undefined {
    const known = this.#names.get(text)
    if (known !== undefined || this.#names.size >= most) return known
    this.#named += 1
    const name = `s${this.#named}`
    this.#names.set(text, name)
    return name
  }
}

/** Gives each session of a pool its memory, the same one every time. */
export const remembering = (): ((client: pg.PoolClient) => PostgresPoolClient) => {
  const known = new WeakMap<pg.PoolClient, RememberingClient>()
  return (client) => {
    const before = known.get(client)
    if (before !== undefined) return before
    const made = new RememberingClient(client)
    known.set(client, made)
    return made
  }
}
