import type { WaitingCounts } from '@tweespraak/contract/access'

/** What decides what somebody does next to whom nothing is asked now. */
export interface Standing {
  /** People without an account; undefined for who invites nobody. */
  readonly notIn: Pick<WaitingCounts, 'invitable' | 'invited'> | undefined
  /** Invites everybody, so is HR of all of the organisation. */
  readonly invites: boolean
  /** Has the page where the links of invitations are that were not mailed. */
  readonly readsMails: boolean
  readonly manager: boolean
  /** How many of one's team never had a conversation here. */
  readonly never: number
  /** Something comes soon, and stands below. */
  readonly soon: boolean
  /** Who leads this person, as far as it was asked. */
  readonly leader: string | undefined
}

export type NextStep =
  | { readonly step: 'invite' | 'hand-over' | 'plan'; readonly count: number }
  | { readonly step: 'wait' | 'managers-plan' | 'nothing' }
  | { readonly step: 'with-manager'; readonly name: string }

/** The next step that is true for this person, be it HR, a manager or whoever is new. Without people there are no conversations: they come first. */
export const nextStep = ({
  notIn,
  invites,
  readsMails,
  manager,
  never,
  soon,
  leader,
}: Standing): NextStep => {
  const outside = notIn === undefined ? 0 : notIn.invitable + notIn.invited
  if (outside > 0)
    return { step: readsMails && notIn?.invitable === 0 ? 'hand-over' : 'invite', count: outside }
  if (never > 0) return { step: 'plan', count: never }
  if (soon) return { step: 'wait' }
  if (invites) return { step: 'managers-plan' }
  if (manager || leader === undefined) return { step: 'nothing' }
  return { step: 'with-manager', name: leader }
}
