import type { PGlite } from '@electric-sql/pglite'
import { Batch } from '../batch.ts'
import { StatementMemory } from '../statement-memory.ts'
import { parsers, planning, sessionSettings } from '../values.ts'
import type { Answer, Engine, Session, Single, Statement } from './engine.ts'
import { complaintOf, EmbeddedError } from './error.ts'
import { speak } from './speak.ts'

const writing = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE'])

const answer = (rows: Answer['rows'], command: string, count: number): Answer =>
  writing.has(command) ? { rows, command, written: count } : { rows, command }

/** A PGlite in this thread as an engine. */
export const engineInThread = async (pglite: PGlite): Promise<Engine> => {
  Object.assign(pglite.parsers, parsers)
  await pglite.exec(`${sessionSettings}; ${planning}`)
  const memory = new StatementMemory()

  const runScript = async (script: string): Promise<Answer> => {
    const results = await pglite.exec(script)
    const rows = results.flatMap((result) => result.rows)
    const { command = '', affectedRows = 0 } = results.at(-1) ?? {}
    return answer(rows, command, affectedRows)
  }

  const runTogether = async (statements: readonly Single[]): Promise<Answer> => {
    const asked = statements.map(({ sql, parameters }) => memory.statement(sql, parameters))
    const batch = new Batch(asked)
    try {
      await speak(pglite, batch)
      const { rows, command, count } = (await batch.answers).at(-1) ?? { rows: [], command: '', count: 0 }
      return answer(rows, command, count)
    } catch (error) {
      memory.forget(asked, error)
      throw error
    }
  }

  const run = async (statements: readonly Statement[]): Promise<Answer> => {
    let last = answer([], '', 0)
    let together: Single[] = []
    for (const statement of statements) {
      if ('sql' in statement) {
        together.push(statement)
        continue
      }
      if (together.length > 0) await runTogether(together)
      together = []
      last = await runScript(statement.script)
    }
    return together.length > 0 ? runTogether(together) : last
  }

  const session: Session = {
    run: async (statements) => {
      try {
        return await run(statements)
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
