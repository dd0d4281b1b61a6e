import type { Bilingual } from '@tweespraak/contract/id'
import type { KindRules } from '@tweespraak/contract/templates'
import type { ReminderSort } from '@tweespraak/contract/reminders'
import type { Tx } from '../../../platform/db/database.ts'
import { lastDayBefore } from '../../../platform/term.ts'
import { waitingAgreements, type WaitingAgreement } from '../../agreements/public.ts'
import { waitingGoals, type WaitingGoal } from '../../goals/public.ts'
import {
  waitingProposals,
  type WaitingProposal,
  waitingSeats,
  type WaitingSeat,
} from '../../conversations/public.ts'
import { type RhythmPlace, waitingRhythms, type WaitingRhythm } from '../../cycles/public.ts'
import { reach, type Waiting } from '../reminder.ts'

/** With what its letter names, and who hears of it when it keeps waiting: ids, names of kinds and days. */
export interface Thing extends Waiting {
  readonly employeeId: string
  readonly leaderId: string | null
  /** Whom the letter names; of what is theirs alone nobody. */
  readonly otherId: string | null
  readonly kind: { readonly kindId: string; readonly name: Bilingual; readonly rules: KindRules } | null
  readonly path: string
  /** The moment of the talk (ISO instant), where it is about that. */
  readonly at: string | null
  /** The other of the two; who leads the employee; or whoever stands above who leads, and may know that it waits. */
  readonly next: 'other' | 'leader' | 'above' | null
}

/** Where and when people are reminded. */
export interface Day {
  readonly today: Temporal.PlainDate
  readonly timeZone: string
}

const dayOf = (moment: string, timeZone: string): Temporal.PlainDate =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDate()

/** Where a kind sets no term, a report or a signature is expected within two weeks. */
const usualTerm = 14

const later = (one: Temporal.PlainDate, other: string | null): Temporal.PlainDate =>
  other === null || Temporal.PlainDate.compare(one, other) >= 0 ? one : Temporal.PlainDate.from(other)

const reportDay = ({ kind, finishedAt, resumedOn }: WaitingSeat, timeZone: string): Temporal.PlainDate =>
  later(dayOf(finishedAt ?? '', timeZone).add({ days: kind.rules.terms.report ?? usualTerm }), resumedOn)

const signDay = ({ signBefore, offeredAt }: WaitingSeat, timeZone: string): Temporal.PlainDate =>
  signBefore === null
    ? dayOf(offeredAt ?? '', timeZone).add({ days: usualTerm })
    : lastDayBefore(signBefore, timeZone)

const sortsOf = ({ ask, toBeHeld }: WaitingSeat): readonly ReminderSort[] => {
  if (toBeHeld) return ask === 'prepare' || ask === 'share-preparation' ? ['prepare', 'talk'] : ['talk']
  switch (ask) {
    case 'write-report':
    case 'read-report':
      return ['report']
    case 'sign-report':
      return ['sign']
    default:
      return []
  }
}

const ofSeat = (seat: WaitingSeat, { timeZone }: Day): Thing[] => {
  const { conversationId, employeeId, leaderId, personId, kind, startsAt } = seat
  const talk = dayOf(startsAt, timeZone)
  const about = {
    subjectId: conversationId,
    kindCode: kind.code,
    kind,
    personId,
    employeeId,
    leaderId,
    otherId: personId === employeeId ? leaderId : employeeId,
    path: `/conversations/${conversationId}`,
    next: personId === leaderId ? 'above' : 'leader',
  } as const
  const toldOn = dayOf(seat.invitedAt, timeZone)
  return sortsOf(seat).map((sort): Thing => {
    switch (sort) {
      case 'prepare':
        return {
          ...about,
          sort,
          // Talking points are shared some days before: that is when it is to be ready.
          lastDay: talk.subtract({ days: kind.rules.terms.talkingPoints ?? 0 }),
          toldOn,
          at: startsAt,
          next: null,
        }
      case 'talk':
        return { ...about, sort, lastDay: talk, toldOn, at: startsAt, next: null }
      case 'sign': {
        const offeredOn = dayOf(seat.offeredAt ?? '', timeZone)
        return { ...about, sort, lastDay: signDay(seat, timeZone), toldOn: offeredOn, at: null }
      }
      default:
        return { ...about, sort, lastDay: reportDay(seat, timeZone), toldOn: null, at: null }
    }
  })
}

const ofAgreement = (agreement: WaitingAgreement, { timeZone }: Day): Thing => ({
  sort: agreement.waitsFor,
  subjectId: agreement.agreementId,
  kindCode: '*',
  kind: null,
  personId: agreement.personId,
  employeeId: agreement.employeeId,
  leaderId: agreement.otherId === agreement.employeeId ? agreement.personId : agreement.otherId,
  otherId: agreement.otherId,
  lastDay: Temporal.PlainDate.from(agreement.dueOn),
  toldOn: dayOf(agreement.madeAt, timeZone),
  path: `/agreements/${agreement.agreementId}`,
  at: null,
  next: 'other',
})

/** A goal is the employee's own: nobody else is named, and nobody else hears. */
const ofGoal = ({ goalId, employeeId, asks, day, startsOn }: WaitingGoal): Thing => ({
  sort: asks,
  subjectId: goalId,
  kindCode: '*',
  kind: null,
  personId: employeeId,
  employeeId,
  leaderId: null,
  otherId: null,
  lastDay: Temporal.PlainDate.from(day),
  toldOn: Temporal.PlainDate.from(startsOn),
  path: `/goals/${goalId}`,
  at: null,
  next: null,
})

/** The employee is asked of a kind that is theirs to lead; of all others who leads them, if they may plan it. */
const planner = (rules: KindRules): 'employee' | 'leader' =>
  rules.plannedBy.includes('employee') &&
  (rules.ledBy === 'employee' || !rules.plannedBy.some((who) => who !== 'employee'))
    ? 'employee'
    : 'leader'

const toPlan = (
  { employeeId, leaderId, kind, dueOn }: WaitingProposal | WaitingRhythm,
  asked: Pick<Thing, 'sort' | 'subjectId' | 'path'>,
): Thing => {
  const byEmployee = planner(kind.rules) === 'employee'
  return {
    ...asked,
    kindCode: kind.code,
    kind,
    personId: byEmployee ? employeeId : leaderId,
    employeeId,
    leaderId,
    otherId: byEmployee ? leaderId : employeeId,
    lastDay: Temporal.PlainDate.from(dueOn),
    toldOn: null,
    at: null,
    next: byEmployee ? 'leader' : 'above',
  }
}

const ofProposal = (proposal: WaitingProposal): Thing =>
  toPlan(proposal, {
    sort: 'next',
    subjectId: proposal.proposalId,
    path: `/conversations/new?proposal=${proposal.proposalId}`,
  })

const ofRhythm = (rhythm: WaitingRhythm): Thing => {
  const other = planner(rhythm.kind.rules) === 'employee' ? rhythm.leaderId : rhythm.employeeId
  return toPlan(rhythm, {
    sort: 'rhythm',
    // Of each kind once: the employee, and which kind.
    subjectId: rhythm.employeeId,
    path: `/conversations/new?with=${other}&kind=${rhythm.kind.kindId}`,
  })
}

/** Where the next page of all that waits begins. */
export type Place =
  | { readonly of: 'conversations' | 'proposals' | 'agreements' | 'goals'; readonly after: string }
  | { readonly of: 'rhythms'; readonly after: RhythmPlace }

const nobody = '00000000-0000-0000-0000-000000000000'

export const firstPlace: Place = { of: 'conversations', after: nobody }

const onward = <Last>(last: Last | null, next: (after: Last) => Place, then: Place | null): Place | null =>
  last === null ? then : next(last)

interface Page {
  readonly things: Thing[]
  readonly next: Place | null
}

const most = 500

/** A page of all that waits for anybody of the organisation, and where the next one begins. */
export const waitingPage = async (tx: Tx, place: Place, day: Day): Promise<Page> => {
  const today = day.today.toString()
  const from = day.today.subtract({ days: reach.before }).toString()
  const until = day.today.add({ days: reach.after }).toString()
  switch (place.of) {
    case 'conversations': {
      const found = await waitingSeats(tx, { after: place.after, most, until }, today)
      return {
        things: found.seats.flatMap((seat) => ofSeat(seat, day)),
        next: onward(found.last, (after) => ({ of: place.of, after }), { of: 'proposals', after: nobody }),
      }
    }
    case 'proposals': {
      const found = await waitingProposals(tx, { after: place.after, most, from, until }, today)
      return {
        things: found.proposals.map(ofProposal),
        next: onward(found.last, (after) => ({ of: place.of, after }), { of: 'agreements', after: nobody }),
      }
    }
    case 'agreements': {
      const found = await waitingAgreements(tx, { after: place.after, most, from, until }, today)
      return {
        things: found.waiting.map((agreement) => ofAgreement(agreement, day)),
        next: onward(found.last, (after) => ({ of: place.of, after }), { of: 'goals', after: nobody }),
      }
    }
    case 'goals': {
      const found = await waitingGoals(tx, { after: place.after, most, from, until }, today)
      return {
        things: found.waiting.map(ofGoal),
        next: onward(found.last, (after) => ({ of: place.of, after }), {
          of: 'rhythms',
          after: { dueOn: '1900-01-01', employeeId: nobody, kindId: nobody },
        }),
      }
    }
    case 'rhythms': {
      const found = await waitingRhythms(tx, { after: place.after, most, from, until }, today)
      return {
        things: found.rhythms.map(ofRhythm),
        next: onward(found.last, (after) => ({ of: place.of, after }), null),
      }
    }
    default:
      return place satisfies never
  }
}

/** What waits of these things alone, all of one sort. */
export const waitingOf = async (
  tx: Tx,
  { sort, subjectIds }: { readonly sort: ReminderSort; readonly subjectIds: readonly string[] },
  day: Day,
): Promise<Thing[]> => {
  const today = day.today.toString()
  switch (sort) {
    case 'prepare':
    case 'talk':
    case 'report':
    case 'sign': {
      const { seats } = await waitingSeats(tx, { conversationIds: subjectIds }, today)
      return seats.flatMap((seat) => ofSeat(seat, day))
    }
    case 'agreement':
    case 'support': {
      const { waiting } = await waitingAgreements(tx, { agreementIds: subjectIds }, today)
      return waiting.map((agreement) => ofAgreement(agreement, day))
    }
    case 'goal-answer':
    case 'goal':
    case 'goal-check-in': {
      const { waiting } = await waitingGoals(tx, { goalIds: subjectIds }, today)
      return waiting.map(ofGoal)
    }
    case 'next': {
      const { proposals } = await waitingProposals(tx, { proposalIds: subjectIds }, today)
      return proposals.map(ofProposal)
    }
    case 'rhythm': {
      const { rhythms } = await waitingRhythms(tx, { employeeIds: subjectIds }, today)
      return rhythms.map(ofRhythm)
    }
    default:
      return sort satisfies never
  }
}
