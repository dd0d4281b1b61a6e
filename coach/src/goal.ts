import type { Finding, Language, Words } from './finding.ts'

/** A goal as it is written: as free text, by its fields, or both. */
export interface GoalText {
  readonly text?: string
  readonly what?: string
  readonly why?: string
  readonly who?: string
  readonly where?: string
  readonly how?: string
  readonly measure?: string
  readonly by?: string
  readonly steps?: readonly string[]
}

export interface GoalCoaching {
  readonly letters: {
    readonly specific: boolean
    readonly measurable: boolean
    readonly attainable: boolean
    readonly relevant: boolean
    readonly timebound: boolean
  }
  /** The day it says it is to be reached by, `YYYY-MM-DD`, or null. */
  readonly by: string | null
  readonly findings: Finding[]
  readonly summary: Words
}

/** Reads a goal. `today` is the organisation's day, `YYYY-MM-DD`. No rule stands yet: it finds nothing. */
export const coachGoal = (
  _goal: GoalText,
  _circumstances: { readonly language: Language; readonly today: string },
): GoalCoaching => ({
  letters: { specific: false, measurable: false, attainable: false, relevant: false, timebound: false },
  by: null,
  findings: [],
  summary: { nl: '', en: '' },
})
