import type { ConversationState } from '@tweespraak/contract/conversation'
import type { SeriesGoal } from '@tweespraak/contract/series'
import { accept, refuse, type Outcome } from '../../platform/refuse.ts'
import { type ReportMoment, whileDrafting } from './assessment.ts'
import type { Conversation } from './conversation.ts'

/** A talk of a series. Moments are ISO instants, talks stand in their order. */
export interface SeriesTalk {
  readonly conversationId: string
  readonly startsAt: string
  readonly state: ConversationState
}

/** What was called off or withdrawn is no talk of the series any more: the others close ranks. */
const goesOn = ({ state }: SeriesTalk): boolean => state !== 'cancelled' && state !== 'withdrawn'

/** Which of the series each talk is, from 1; null for one that did not go on. */
export const numbered = (
  talks: readonly SeriesTalk[],
): readonly (SeriesTalk & { readonly number: number | null })[] => {
  const going = talks.filter(goesOn)
  return talks.map((talk) => ({ ...talk, number: goesOn(talk) ? going.indexOf(talk) + 1 : null }))
}

/** Which talk this one is, of how many; null when it is not one of them any more. */
export const placeIn = (
  talks: readonly SeriesTalk[],
  conversationId: string,
): { readonly number: number; readonly of: number } | null => {
  const going = talks.filter(goesOn)
  const at = going.findIndex((talk) => talk.conversationId === conversationId)
  return at === -1 ? null : { number: at + 1, of: going.length }
}

/** Nothing of the series comes after it. */
export const isLast = (talks: readonly SeriesTalk[], conversationId: string): boolean =>
  talks.findLast(goesOn)?.conversationId === conversationId

/** The talks before this one that went on, the latest first. */
export const before = (talks: readonly SeriesTalk[], conversationId: string): readonly SeriesTalk[] => {
  const going = talks.filter(goesOn)
  const at = going.findIndex((talk) => talk.conversationId === conversationId)
  return at === -1 ? [] : going.slice(0, at).toReversed()
}

/** The employee says the goals in their own words until no report takes them up any more: a talk lies ahead or goes on, or this report is written. */
export const mayWord = (talks: readonly SeriesTalk[], state: Conversation): Outcome<unknown, ReportMoment> =>
  talks.some((talk) => talk.state === 'planned' || talk.state === 'preparing' || talk.state === 'held')
    ? accept(null)
    : whileDrafting(state)

/** Saves one's own words on top of the revision that was seen; the same sent twice is no conflict. */
export const wordGoal = (
  own: SeriesGoal['own'],
  { words, baseRevision }: { readonly words: string; readonly baseRevision: number },
): Outcome<SeriesGoal['own'], 'changed-elsewhere'> => {
  if (own.words === words) return accept(own)
  return own.revision === baseRevision
    ? accept({ words, revision: own.revision + 1 })
    : refuse('changed-elsewhere', { ...own })
}
