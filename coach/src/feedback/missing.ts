import type { Words } from '../finding.ts'
import type { Criterion, FeedbackRule, FeedbackText } from './feedback-text.ts'
import { isCompliment, statementWith } from './heard.ts'

interface Wanted {
  readonly name: string
  readonly criterion: Criterion
  /** Whether a compliment is asked for it too. */
  readonly ofCompliments: boolean
  readonly explanation: (text: FeedbackText) => Words
  readonly example: Words
}

/** A rule that tells what feedback lacks; at the beginning where something should stand there, else at the end. */
export const missing = ({ name, criterion, ofCompliments, explanation, example }: Wanted): FeedbackRule => ({
  name,
  find: (text) => {
    const nothing = text.said.length === 0 || (!ofCompliments && isCompliment(text))
    if (nothing || statementWith(text, criterion) !== null) return []
    const at = criterion === 'positive_start' ? 0 : text.reading.text.length
    const words = { explanation: explanation(text), example }
    return [{ rule: name, start: at, end: at, severity: 'missing', ...words }]
  },
})
