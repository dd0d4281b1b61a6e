import type { Finding } from '../finding.ts'
import type { FeedbackText, PatternsIn, Said } from './feedback-text.ts'
import { quoted } from './heard.ts'
import { findPattern } from './pattern.ts'

type Told = (words: string) => Pick<Finding, 'explanation' | 'example'>

/** Looks for words in each statement, once in each; `unless` leaves out statements in which they are in their place. */
export const findings =
  (
    rule: string,
    severity: Finding['severity'],
    patterns: PatternsIn,
    told: Told,
    unless: (said: Said) => boolean = () => false,
  ) =>
  (text: FeedbackText): Finding[] =>
    text.said.flatMap((said) => {
      if (unless(said)) return []
      const { tokens } = said.statement
      const match = findPattern(tokens, patterns[text.reading.language], () => text.reading.step())
      const start = tokens[match?.from ?? -1]?.start
      const end = tokens[(match?.to ?? 0) - 1]?.end
      if (start === undefined || end === undefined) return []
      return [{ rule, start, end, severity, ...told(quoted(text, said, match)) }]
    })
