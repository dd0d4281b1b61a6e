import type { Words } from '../finding.ts'
import type { Criterion, FeedbackRule, FeedbackText } from './feedback-text.ts'
import { isCompliment, statementWith } from './heard.ts'

interface Wanted extends Omit<FeedbackRule, 'find'> {
  readonly criterion: Criterion
  /** Whether a compliment is asked for it too. */
  readonly ofCompliments: boolean
  readonly explanation: (text: FeedbackText) => Words
  readonly example: Words
}

/** A rule that tells what feedback lacks; at the beginning where something should stand there, else at the end. */
export const missing = ({
  criterion,
  ofCompliments,
  explanation,
  example,
  ...rule
}: Wanted): FeedbackRule => ({
  ...rule,
  find: (text) => {
    const nothing = text.said.length === 0 || (!ofCompliments && isCompliment(text))
    if (nothing || statementWith(text, criterion) !== null) return []
    const at = criterion === 'positive_start' ? 0 : text.reading.text.length
    const words = { explanation: explanation(text), example }
    return [{ rule: rule.name, start: at, end: at, severity: 'missing', ...words }]
  },
})
