import type { BankQuestion } from '@tweespraak/contract/forms'
import { agreeingAndStarting } from './questions-agreeing.ts'
import { lookingAhead } from './questions-looking-ahead.ts'
import { lookingBack } from './questions-looking-back.ts'
import { together } from './questions-together.ts'

/** Every question to choose from, in the order in which a talk goes. */
export const questionBank: readonly BankQuestion[] = [
  ...lookingBack,
  ...together,
  ...lookingAhead,
  ...agreeingAndStarting,
]
