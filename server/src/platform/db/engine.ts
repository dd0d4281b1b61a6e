/** One statement on its way to the embedded database. Without parameters it may be a whole script. */
export interface Statement {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

export interface Answer {
  readonly rows: Record<string, unknown>[]
  /** Rows written; absent for a statement that writes none. */
  readonly written?: number
  /** The first word of the command tag: `SELECT`, `COMMIT`, `ROLLBACK`, … */
  readonly command: string
}

/**
 * The embedded database as its callers see it, in this thread or behind a worker. It has one session:
 * whoever uses it takes turns (see embedded-dialect.ts).
 */
export interface Engine {
  /** Runs the statements in one go, stops at the first error, answers for the last. */
  run(statements: readonly Statement[]): Promise<Answer>
  /** Calls back for every notification on the channel, until the returned function is called. */
  listen(channel: string, callback: () => void): Promise<() => Promise<void>>
  close(): Promise<void>
}
