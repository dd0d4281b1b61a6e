import type { Remembered, Statement } from './batch.ts'

/** So many statements one session remembers at most: what it remembers, it keeps. */
const most = 500

/** A table changed its columns since the statement was worked out. */
const isOutdated = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '0A000'

/** Which statements a session knows, and under which names. */
export class StatementMemory {
  #remembered = new Map<string, Remembered>()
  #named = 0

  statement(text: string, values: readonly unknown[]): Statement {
    const known = this.#remembered.get(text)
    if (known !== undefined) return { text, values, remembered: known }
    if (this.#remembered.size >= most) return { text, values }
    this.#named += 1
    const remembered = { name: `s${this.#named}`, columns: null }
    this.#remembered.set(text, remembered)
    return { text, values, remembered }
  }

  /** After an error it is not known which of the new ones have been read. Under other names they are worked out anew; all, when the error is that a table changed. */
  forget(statements: readonly Statement[], error: unknown): void {
    if (isOutdated(error)) this.#remembered = new Map()
    for (const { text, remembered } of statements)
      if (remembered?.columns === null) this.#remembered.delete(text)
  }
}
