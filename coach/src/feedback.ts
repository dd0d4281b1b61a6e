import type { Criterion } from './feedback/feedback-text.ts'
import { statementWith } from './feedback/heard.ts'
import { feedbackTextOf } from './feedback/roles.ts'
import { feedbackRules } from './feedback/rules.ts'
import { summaryOf } from './feedback/summary.ts'
import type { Finding, Language, Words } from './finding.ts'
import { languageOf } from './language.ts'
import { read } from './reading.ts'

export interface FeedbackCoaching {
  readonly criteria: Readonly<Record<Criterion, boolean>>
  readonly findings: Finding[]
  /** One sentence: what is there, and what would make it stronger. Empty for an empty text. */
  readonly summary: Words
}

/**
 * Reads feedback to somebody. `language` is that of the screen, for when the text does not tell its own. Findings come
 * in the order of the text; those of a compliment do not ask for advice, a reaction or an agreement.
 */
export const coachFeedback = (text: string, language: Language): FeedbackCoaching => {
  const feedback = feedbackTextOf(read(text, languageOf(text, language)))
  const met = (criterion: Criterion): boolean => statementWith(feedback, criterion) !== null
  return {
    criteria: {
      positive_start: met('positive_start'),
      i_form: met('i_form'),
      concrete_behaviour: met('concrete_behaviour'),
      effect: met('effect'),
      suggestion: met('suggestion'),
      asks_reaction: met('asks_reaction'),
      agreement: met('agreement'),
    },
    findings: feedbackRules
      .flatMap((rule) => rule.find(feedback))
      .toSorted((one, other) => one.start - other.start),
    summary: summaryOf(feedback),
  }
}
