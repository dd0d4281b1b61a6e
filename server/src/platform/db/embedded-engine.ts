import type { PGlite, Results } from '@electric-sql/pglite'
import type { Answer, Engine, Statement } from './engine.ts'
import { parsers, sessionSettings } from './values.ts'

const bytea = 17
const writing = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE'])

/** Values go out as `pg` would send them; PGlite's own way with bytes is slow. */
const options = {
  parsers,
  serializers: { [bytea]: (bytes: Uint8Array) => `\\x${bytes.toHex()}` },
}

const answer = (results: Results<Record<string, unknown>>): Answer => {
  const command = results.command ?? ''
  const written = writing.has(command) ? results.affectedRows : undefined
  return { rows: results.rows, command, ...(written === undefined ? {} : { written }) }
}

/** A PGlite in this thread as an engine. */
export const embeddedEngine = async (pglite: PGlite): Promise<Engine> => {
  await pglite.exec(sessionSettings)

  const runOne = async ({ sql, parameters }: Statement): Promise<Answer> => {
    if (parameters.length > 0) {
      return answer(await pglite.query<Record<string, unknown>>(sql, [...parameters], options))
    }
    const results = await pglite.exec(sql, options)
    const last = results.at(-1)
    return last === undefined ? { rows: [], command: '' } : answer(last)
  }

  return {
    run: async (statements) => {
      let last: Answer = { rows: [], command: '' }
      for (const statement of statements) last = await runOne(statement)
      return last
    },
    listen: async (channel, callback) => {
      const stop = await pglite.listen(channel, callback)
      return () => stop()
    },
    close: () => pglite.close(),
  }
}
