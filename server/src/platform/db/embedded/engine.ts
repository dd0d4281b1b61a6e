/** One statement on its way to the embedded database. */
export interface Single {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

/** What has no parameters may be several statements at once. */
export type Statement = Single | { readonly script: string }

export const single = (sql: string): Single => ({ sql, parameters: [] })

export const statementOf = (sql: string, parameters: readonly unknown[]): Statement =>
  parameters.length === 0 ? { script: sql } : { sql, parameters }

export interface Answer {
  readonly rows: Record<string, unknown>[]
  /** Rows written; absent for a statement that writes none. */
  readonly written?: number
  /** The first word of the command tag: `SELECT`, `COMMIT`, `ROLLBACK`, … */
  readonly command: string
}

/** What one caller holds for a while. When the engine had to start again meanwhile, every further run throws. */
export interface Session {
  /** Runs the statements in one go, stops at the first error, answers for the last; a script answers with the rows of all its statements. */
  run(statements: readonly Statement[]): Promise<Answer>
}

/**
 * The embedded database as its callers see it, in this thread or behind a worker. There is one session
 * in truth: whoever wants one takes turns (see dialect.ts).
 */
export interface Engine {
  /** `limit`: after so many milliseconds a statement is given up. Only an engine in a worker can keep it. */
  session(limit: number): Session
  /** Calls back for every notification on the channel, until the returned function is called. */
  listen(channel: string, callback: (payload: string) => void): Promise<() => Promise<void>>
  close(): Promise<void>
}
