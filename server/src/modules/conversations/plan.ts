import type { GuestRole, Standing } from '@tweespraak/contract/conversation'
import type { KindRules } from '@tweespraak/contract/templates'
import { accept, refuse, type Outcome } from '../../platform/refuse.ts'

/** When it is; ISO instants. */
export interface Moment {
  readonly startsAt: string
  readonly endsAt: string
}

/** When and where, and what for. */
export interface Appointment extends Moment {
  readonly place: string | null
  readonly videoLink: string | null
  readonly purpose: string | null
}

/** Whether two ISO instants are the same to the millisecond, which is what is kept. */
export const isSameMoment = (one: string, other: string): boolean =>
  Temporal.Instant.from(one).epochMilliseconds === Temporal.Instant.from(other).epochMilliseconds

/** That a conversation was moved: when it was to be before, and by whom. */
export interface Move {
  /** ISO instant. */
  readonly from: string
  readonly by: string
}

/**
 * What is kept of moves: the moment that the others had in mind, so that who moves twice in a row leaves the first.
 * Null when it is back at that moment. The rest of an appointment may change without moving it.
 */
export const moveAfter = (
  known: Move | null,
  { from, to, by }: { readonly from: string; readonly to: string; readonly by: string },
): Move | null => {
  if (isSameMoment(from, to)) return known
  const first = known?.by === by ? known.from : from
  return isSameMoment(first, to) ? null : { from: first, by }
}

const isAfter = (one: string, other: string): boolean => Temporal.Instant.compare(one, other) > 0

/** Refused: an end before its beginning, or a moment that has passed (a talk that goes on now may still be planned). */
export const checkMoment = (
  { startsAt, endsAt }: Moment,
  now: Temporal.Instant,
): Outcome<Moment, 'ends-before-start' | 'in-the-past'> => {
  if (!isAfter(endsAt, startsAt)) return refuse('ends-before-start')
  return Temporal.Instant.compare(endsAt, now) > 0 ? accept({ startsAt, endsAt }) : refuse('in-the-past')
}

/** What relates the two who will talk, today, and who asks for it. */
export interface PlanFacts {
  readonly employeeId: string
  readonly leaderId: string
  readonly plannedBy: string
  readonly leaderManages: boolean
  readonly leaderIsCoach: boolean
  /** One of the two judges in this kind, and the employee leads who would. */
  readonly judgedLeads: boolean
  /**
   * HR for the employee plans it for the two and chooses who judges, since nobody leads the employee who may; whether
   * this leader can. Null for whoever plans as one of the two.
   */
  readonly chosen: { readonly fits: boolean } | null
  readonly guests: readonly { readonly personId: string; readonly role: GuestRole }[]
}

type PlanRefusal =
  | 'same-person'
  | 'judged-leads'
  | 'not-allowed'
  | 'leader-does-not-fit'
  | 'guest-does-not-fit'

/** Whether the leader leads this employee in the way the kind means: as manager, as coach, or either. */
const leads = (rules: KindRules, facts: PlanFacts): boolean => {
  if (rules.ledBy === 'coach') return facts.leaderIsCoach
  return facts.leaderManages || (rules.plannedBy.includes('coach') && facts.leaderIsCoach)
}

const mayPlan = (rules: KindRules, facts: PlanFacts): boolean => {
  if (facts.plannedBy === facts.employeeId) return rules.plannedBy.includes('employee')
  if (facts.plannedBy !== facts.leaderId) return false
  return (
    (facts.leaderManages && rules.plannedBy.includes('manager')) ||
    (facts.leaderIsCoach && rules.plannedBy.includes('coach'))
  )
}

const isWelcome = (rules: KindRules, guest: GuestRole): boolean => {
  switch (guest) {
    case 'second-assessor':
      return rules.secondAssessor !== 'none'
    case 'third-party':
      return rules.thirdParty !== 'none'
    case 'companion':
      return rules.companion
    default:
      return guest satisfies never
  }
}

type BetweenTwo = Outcome<null, 'leader-does-not-fit' | 'not-allowed'>

const asOneOfTwo = (rules: KindRules, facts: PlanFacts): BetweenTwo => {
  if (!leads(rules, facts)) return refuse('leader-does-not-fit')
  return mayPlan(rules, facts) ? accept(null) : refuse('not-allowed')
}

const asChosen = ({ fits }: { readonly fits: boolean }): BetweenTwo =>
  fits ? accept(null) : refuse('leader-does-not-fit')

/**
 * Whether these two may have this kind of conversation, asked for by this person, with these guests. One of the two
 * asks; HR does where nobody leads the employee who may judge them.
 */
export const checkPlan = (rules: KindRules, facts: PlanFacts): Outcome<null, PlanRefusal> => {
  if (facts.employeeId === facts.leaderId) return refuse('same-person')
  if (facts.judgedLeads) return refuse('judged-leads')
  const two = facts.chosen === null ? asOneOfTwo(rules, facts) : asChosen(facts.chosen)
  if (!two.ok) return two
  // HR who plans it for the two has no seat at it, and gives themselves none.
  const seated = new Set([facts.employeeId, facts.leaderId, facts.plannedBy])
  for (const { personId, role } of facts.guests) {
    if (seated.has(personId) || !isWelcome(rules, role))
      return refuse('guest-does-not-fit', { personId, role })
    seated.add(personId)
  }
  return accept(null)
}

export interface LateNotice {
  readonly askedDays: number
  readonly givenDays: number
}

/** Points out that the invitation leaves fewer whole days than the kind asks; it is never refused. */
export const lateNotice = (
  rules: KindRules,
  invitedOn: Temporal.PlainDate,
  startsOn: Temporal.PlainDate,
): LateNotice | null => {
  const askedDays = rules.terms.invitation
  const givenDays = Math.max(0, invitedOn.until(startsOn, { largestUnit: 'days' }).days)
  return askedDays === null || givenDays >= askedDays ? null : { askedDays, givenDays }
}

/** Where planning leaves a conversation, and whether the invitation came late. */
export interface PlannedConversation extends Standing {
  readonly lateNotice: LateNotice | null
}
