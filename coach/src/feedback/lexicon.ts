import type { Classes } from './pattern.ts'

/**
 * The closed word classes of a language that several rules use, and how its verbs look. The open classes (nouns,
 * most verbs) are known by their form and their place, never by a list.
 */
export interface Lexicon {
  readonly greetings: ReadonlySet<string>
  readonly closings: ReadonlySet<string>
  /** words that begin a new clause */
  readonly conjunctions: ReadonlySet<string>
  readonly classes: Classes
  /** irregular past forms */
  readonly past: ReadonlySet<string>
  /** words that look like a past form and are none */
  readonly notPast: ReadonlySet<string>
  readonly regularPast: (lower: string) => boolean
  readonly participle: (lower: string) => boolean
  /** forms of verbs that say nothing one could have seen: be, go well, function, develop */
  readonly vague: ReadonlySet<string>
  /** words after which praise turns into something else */
  readonly turns: ReadonlySet<string>
  /** infinitives that stand for a participle: "heeft moeten wachten" */
  readonly doubled: ReadonlySet<string>
  /** says that something is not there */
  readonly lack: ReadonlySet<string>
  /** pieces of work, and how words for them end */
  readonly work: ReadonlySet<string>
  readonly workEndings: RegExp
}
