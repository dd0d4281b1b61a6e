import type { PGlite, Results } from '@electric-sql/pglite'
import { parsers, sessionSettings } from '../values.ts'
import type { Answer, Engine, Session, Statement } from './engine.ts'
import { complaintOf, EmbeddedError } from './error.ts'

const bytea = 17
const writing = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE'])

const options = {
  parsers,
  // PGlite's own way with bytes takes seconds for a megabyte.
  serializers: { [bytea]: (bytes: Uint8Array) => `\\x${bytes.toHex()}` },
}

const answer = (results: Results<Record<string, unknown>> | undefined): Answer => {
  if (results === undefined) return { rows: [], command: '' }
  const { rows, command = '', affectedRows = 0 } = results
  return writing.has(command) ? { rows, command, written: affectedRows } : { rows, command }
}

/** A PGlite in this thread as an engine. */
export const engineInThread = async (pglite: PGlite): Promise<Engine> => {
  await pglite.exec(sessionSettings)

  const runOne = async ({ sql, parameters }: Statement): Promise<Answer> => {
    if (parameters.length === 0) {
      const results: Results<Record<string, unknown>>[] = await pglite.exec(sql, options)
      return { ...answer(results.at(-1)), rows: results.flatMap((result) => result.rows) }
    }
    return answer(await pglite.query<Record<string, unknown>>(sql, [...parameters], options))
  }

  const session: Session = {
    run: async (statements) => {
      try {
        let last: Answer = { rows: [], command: '' }
        for (const statement of statements) last = await runOne(statement)
        return last
      } catch (error) {
        throw new EmbeddedError(complaintOf(error))
      }
    },
  }

  return {
    session: () => session,
    listen: async (channel, callback) => {
      const stop = await pglite.listen(channel, callback)
      return () => stop()
    },
    close: () => pglite.close(),
  }
}
