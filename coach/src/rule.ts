import type { Finding, Language, Words } from './finding.ts'

/** A sentence by which a rule is tested. */
export interface Sample {
  readonly language: Language
  readonly text: string
}

/** One rule of a coach, with why it is there. `fires` and `silent` are tested for every rule. */
export interface Rule<Input> {
  /** `<coach>/<rule>`. */
  readonly name: string
  readonly reason: Words
  /** The law, the book or the page that it follows. */
  readonly source: string
  readonly fires: readonly Sample[]
  readonly silent: readonly Sample[]
  readonly find: (input: Input) => Finding[]
}
