import type { Finding, Language, Words } from './finding.ts'

/** One rule of a coach: what it does, which is all that a browser fetches. */
export interface Rule<Input> {
  /** `<coach>/<rule>`. */
  readonly name: string
  readonly find: (input: Input) => Finding[]
}

/** A sentence by which a rule is tested. */
export interface Sample {
  readonly language: Language
  readonly text: string
}

/**
 * Why a rule is there and what it is tested by. It stands in the file of the rule as an export of its own, for which
 * nothing that reads a text asks.
 */
export interface Grounds {
  readonly reason: Words
  /** The law, the book or the page that it follows. */
  readonly source: string
  readonly fires: readonly Sample[]
  readonly silent: readonly Sample[]
}
