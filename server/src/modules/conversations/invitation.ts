import type { ConversationState } from '@tweespraak/contract/conversation'
import { accept, type Outcome, refuse } from '../../platform/refuse.ts'

/** What was last told to somebody's calendar. */
export interface Told {
  readonly personId: string
  readonly method: 'request' | 'cancel'
}

/** What an appointment is called in every calendar that it stands in, for as long as it exists. */
export const calendarUid = (ids: { readonly organizationId: string; readonly conversationId: string }) =>
  `${ids.conversationId}.${ids.organizationId}@tweespraak`

const uid =
  /^([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\.([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})@tweespraak$/i

/** Whose appointment this is; null when it is not one of ours. */
export const readCalendarUid = (
  text: string,
): { readonly organizationId: string; readonly conversationId: string } | null => {
  const [, conversationId, organizationId] = uid.exec(text) ?? []
  return conversationId === undefined || organizationId === undefined
    ? null
    : { conversationId: conversationId.toLowerCase(), organizationId: organizationId.toLowerCase() }
}

interface Appointed {
  readonly state: ConversationState
  readonly endsAt: string
  /** Everybody with a seat. */
  readonly people: readonly string[]
}

/**
 * What each calendar is told now: whoever has a seat has it at this moment and place, whoever lost theirs has it no more,
 * and nobody has what was called off. Nothing is told of what is over, has begun, or was never told.
 */
export const calendarChanges = (
  { state, endsAt, people }: Appointed,
  told: readonly Told[],
  { calledOff, now }: { readonly calledOff: boolean; readonly now: Temporal.Instant },
): readonly Told[] => {
  if (Temporal.Instant.compare(endsAt, now) <= 0) return []
  const dropped = (whom: readonly Told[]): Told[] =>
    whom
      .filter(({ method }) => method === 'request')
      .map(({ personId }) => ({ personId, method: 'cancel' as const }))
  if (state === 'cancelled') return calledOff ? dropped(told) : []
  if (calledOff || (state !== 'planned' && state !== 'preparing')) return []
  return [
    ...people.map((personId) => ({ personId, method: 'request' as const })),
    ...dropped(told.filter(({ personId }) => !people.includes(personId))),
  ]
}

/**
 * Without what is new to the calendar of who wants no appointments by mail. What stands in it already is still changed and
 * taken back.
 */
export const asWanted = (
  changes: readonly Told[],
  told: readonly Told[],
  unwanting: readonly string[],
): readonly Told[] =>
  changes.filter(
    ({ personId, method }) =>
      method === 'cancel' ||
      !unwanting.includes(personId) ||
      told.some((known) => known.personId === personId && known.method === 'request'),
  )

/**
 * What somebody's calendar is to be told yet, when it was told nothing for a time: null where it knows what is, or where
 * that is over. `sequence`: the last change of what stands in calendars.
 */
export const calendarBehind = (
  { state, endsAt }: Pick<Appointed, 'state' | 'endsAt'>,
  told: { readonly method: Told['method']; readonly sequence: number } | undefined,
  { sequence, now }: { readonly sequence: number; readonly now: Temporal.Instant },
): Told['method'] | null => {
  if (Temporal.Instant.compare(endsAt, now) <= 0) return null
  const has = told?.method === 'request'
  if (state === 'cancelled') return has ? 'cancel' : null
  if (state !== 'planned' && state !== 'preparing') return null
  return has && told.sequence >= sequence ? null : 'request'
}

/** Whether somebody at the table may still say that they come, or cannot. */
export const mayAnswer = (
  state: ConversationState,
): Outcome<null, 'talk-already-begun' | 'conversation-cancelled' | 'conversation-withdrawn'> => {
  if (state === 'planned' || state === 'preparing') return accept(null)
  if (state === 'cancelled') return refuse('conversation-cancelled')
  return refuse(state === 'withdrawn' ? 'conversation-withdrawn' : 'talk-already-begun')
}
