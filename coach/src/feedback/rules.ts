import { absolutes } from './absolutes.ts'
import { agreement } from './agreement.ts'
import { asksReaction } from './asks-reaction.ts'
import { character } from './character.ts'
import { comparison } from './comparison.ts'
import { concreteBehaviour } from './concrete-behaviour.ts'
import { effect } from './effect.ts'
import type { FeedbackRule } from './feedback-text.ts'
import { iForm } from './i-form.ts'
import { mindReading } from './mind-reading.ts'
import { positiveStart } from './positive-start.ts'
import { suggestion } from './suggestion.ts'

/** The seven criteria in the order of a good conversation, then what gets in its way. */
export const feedbackRules: readonly FeedbackRule[] = [
  positiveStart,
  iForm,
  concreteBehaviour,
  effect,
  suggestion,
  asksReaction,
  agreement,
  character,
  absolutes,
  mindReading,
  comparison,
]
