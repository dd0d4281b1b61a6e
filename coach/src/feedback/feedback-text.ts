import type { Language } from '../finding.ts'
import type { Reading } from '../reading.ts'
import type { Lexicon } from './lexicon.ts'
import type { Match, Patterns } from './pattern.ts'
import type { Rule } from '../rule.ts'
import type { Statement } from './statement.ts'

export type Criterion =
  | 'positive_start'
  | 'i_form'
  | 'concrete_behaviour'
  | 'effect'
  | 'suggestion'
  | 'asks_reaction'
  | 'agreement'

/** One statement with the parts it plays: the words where each was heard, null where it was not. */
export interface Said {
  readonly statement: Statement
  readonly asksReaction: Match | null
  readonly agreement: Match | null
  readonly suggestion: Match | null
  readonly effect: Match | null
  readonly behaviour: Match | null
  readonly positive: Match | null
  readonly ownPerspective: Match | null
}

export type FeedbackRule = Rule<FeedbackText>

/** What the rules of feedback read. */
export interface FeedbackText {
  readonly reading: Reading
  readonly lexicon: Lexicon
  readonly said: readonly Said[]
}

/** What a statement is heard with. */
export interface Ear {
  readonly language: Language
  readonly lexicon: Lexicon
  readonly step: () => void
}

export type PatternsIn = Readonly<Record<Language, Patterns>>
