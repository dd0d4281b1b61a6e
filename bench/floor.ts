import type { Database } from '../server/src/platform/db/database.ts'
import type { Hot } from './hot.ts'

interface Pieces {
  /** The property that held the longest list; empty when there was none. */
  readonly key: string
  readonly around: unknown
  readonly items: readonly unknown[]
}

/** An answer as rows: its longest list, and what stands around it. */
const piecesOf = (answer: unknown): Pieces => {
  const lists = Object.entries(answer ?? {}).filter((entry): entry is [string, unknown[]] =>
    Array.isArray(entry[1]),
  )
  const [longest] = lists.toSorted(([, one], [, other]) => other.length - one.length)
  if (longest === undefined) return { key: '', around: answer, items: [] }
  const [key, items] = longest
  return { key, around: { ...(answer as object), [key]: [] }, items }
}

/** Puts the answer to each reading where the floor finds it, row by row. What is written is answered shortly. */
export const layFloor = async (db: Database, address: string, hot: readonly Hot[]): Promise<void> => {
  await db.raw(`create schema if not exists floor;
    drop table if exists floor.answers, floor.writes;
    create table floor.answers (path text, position int, key text not null, value jsonb not null, primary key (path, position));
    create table floor.writes (id bigint generated always as identity primary key, path text not null, body jsonb not null)`)
  for (const { requests, writes } of hot) {
    for (const { path, cookie } of await requests()) {
      const answer: unknown =
        writes === undefined
          ? await (await fetch(`${address}${path}`, { headers: { cookie } })).json()
          : { revision: 1, savedAt: '2026-01-01T00:00:00.000Z' }
      const { key, around, items } = piecesOf(answer)
      const rows = [around, ...items].map((value) => JSON.stringify(value))
      await db.raw(
        `insert into floor.answers select $1, n, $2, v::jsonb from unnest($3::text[]) with ordinality as given (v, n)
         on conflict do nothing`,
        [path, key, rows],
      )
    }
  }
  await db.raw('analyze floor.answers')
}
