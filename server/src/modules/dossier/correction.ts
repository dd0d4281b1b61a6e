import { accept, refuse, type Outcome } from '../../platform/refuse.ts'
import { type AddendumSide, maySayMore } from './addendum.ts'
import type { Side } from '@tweespraak/contract/form'

/**
 * What one of the two says is wrong in their sealed report (AVG article 16, rectification):
 *
 *   waiting → agreed: sealed as an addition that both stand behind, and no proposal any more
 *           → declined with a reason: between the two, until who proposed it puts it away
 *           → taken back: gone
 */
export interface CorrectionProposal {
  readonly correctionId: string
  readonly proposedBy: string
  readonly askedId: string
  readonly side: AddendumSide
  /** The words of the report that are wrong, and what they should be. */
  readonly wrong: string
  readonly correct: string
  /** ISO instant. */
  readonly proposedAt: string
  readonly state: 'waiting' | 'declined'
  readonly reason: string | null
}

/** Either of the two proposes, one correction at a time, to somebody who is there to answer. */
export const mayCorrect = (facts: {
  readonly side: Side | null
  /** The other works here no more. */
  readonly otherHasLeft: boolean
  /** A proposal of theirs waits already. */
  readonly waits: boolean
}): Outcome<AddendumSide, 'not-allowed' | 'other-has-left' | 'correction-waits'> => {
  const side = maySayMore(facts.side)
  if (!side.ok) return side
  if (facts.otherHasLeft) return refuse('other-has-left')
  return facts.waits ? refuse('correction-waits') : side
}

/** Only who was asked answers, and once. */
export const answerCorrection = (
  proposal: CorrectionProposal,
  by: string,
): Outcome<CorrectionProposal, 'own-proposal' | 'correction-settled'> => {
  if (proposal.askedId !== by) return refuse('own-proposal')
  return proposal.state === 'waiting' ? accept(proposal) : refuse('correction-settled')
}

/** Who proposed it takes it back before the answer, and puts it away after. */
export const takeCorrectionBack = (proposal: CorrectionProposal, by: string): Outcome<null, 'not-allowed'> =>
  proposal.proposedBy === by ? accept(null) : refuse('not-allowed')
