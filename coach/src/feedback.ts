import type { Finding, Language, Words } from './finding.ts'

export interface FeedbackCoaching {
  readonly criteria: {
    readonly positive_start: boolean
    readonly i_form: boolean
    readonly concrete_behaviour: boolean
    readonly effect: boolean
    readonly suggestion: boolean
    readonly asks_reaction: boolean
    readonly agreement: boolean
  }
  readonly findings: Finding[]
  readonly summary: Words
}

/** Reads feedback to somebody. No rule stands yet: it finds nothing. */
export const coachFeedback = (_text: string, _language: Language): FeedbackCoaching => ({
  criteria: {
    positive_start: false,
    i_form: false,
    concrete_behaviour: false,
    effect: false,
    suggestion: false,
    asks_reaction: false,
    agreement: false,
  },
  findings: [],
  summary: { nl: '', en: '' },
})
