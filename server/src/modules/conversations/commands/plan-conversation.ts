import type { GuestRole } from '@tweespraak/contract/conversation'
import { usualPeriod } from '@tweespraak/contract/criteria-rules'
import { judges, scores } from '@tweespraak/contract/judging'
import type { BuiltInKindCode } from '@tweespraak/contract/templates'
import type { Tx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/id.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { joinPair } from '../../agreements/public.ts'
import { factsOf, isJudgedByNobody, managerOf, workOf } from '../../people/public.ts'
import {
  type Kind,
  kindForConversation,
  mayBePlannedForOthers,
  originOfKind,
  periodsToAssess,
} from '../../templates/public.ts'
import type { Conversation } from '../conversation.ts'
import { type Participant, roleOfGuest } from '../participant.ts'
import { standingAfter } from '../phase.ts'
import { type Appointment, checkMoment, checkPlan, lateNotice, type PlannedConversation } from '../plan.ts'
import { mayFollowOn } from '../policy.ts'
import { preparationsOf } from '../preparation.ts'
import { settleProposal } from '../proposal.ts'
import { checkProbation } from '../conclusion.ts'
import { probationFor } from '../store/conclusion.ts'
import type { PlanNews } from '../event.ts'
import { publish } from '../store/event.ts'
import { insertAssessment } from '../store/assessment.ts'
import {
  coaches,
  insertConversation,
  lastHeld,
  leads,
  mayChooseLeader,
  originOfTheirs,
} from '../store/plan.ts'
import { holdProposal, settleWhatWaited } from '../store/proposal.ts'
import { placeCarriedPoints } from '../store/talking-point.ts'

export interface PlanInput extends Appointment {
  readonly kindId: string
  readonly employeeId: string
  readonly leaderId: string
  readonly guests: readonly { readonly personId: string; readonly role: GuestRole }[]
  readonly previousId: string | null
  /** Over which period it is scored; null without scores, undefined for the usual period. */
  readonly criteriaSetId?: string | null | undefined
  /** The series that it is one of. */
  readonly seriesId?: string
  /** Who of the two asked for it, where the other chose the moment: it is planned by their right. */
  readonly askedBy?: string
  /** How those who did not plan it are told; left out, of this talk alone. */
  readonly news?: PlanNews
}

export type PlanRefusal =
  | 'period-without-criteria'
  | 'development-is-not-assessed'
  | 'not-found'
  | 'not-allowed'
  | 'kind-unavailable'
  | 'leader-does-not-fit'
  | 'guest-does-not-fit'
  | 'same-person'
  | 'judged-leads'
  | 'not-employed'
  | 'ends-before-start'
  | 'in-the-past'
  | 'probation-over'

type Planned = Outcome<PlannedConversation, PlanRefusal>

/** Both must be of the organisation, work there now, and not have left by then. */
const checkEmployed = async (
  tx: Tx,
  input: PlanInput,
  days: { readonly today: string; readonly start: string },
): Promise<Outcome<null, 'not-found' | 'not-employed'>> => {
  for (const personId of [input.employeeId, input.leaderId]) {
    const person = await factsOf(tx, personId)
    if (person === null) return refuse('not-found')
    const left = person.leftOn !== null && person.leftOn < days.start
    if (left || (await workOf(tx, personId, days.today)) === null) return refuse('not-employed', { personId })
  }
  for (const { personId, role } of input.guests)
    if ((await factsOf(tx, personId)) === null) return refuse('not-found', { personId, role })
  return accept(null)
}

const previousOf = async (
  tx: Tx,
  input: PlanInput,
  origin: BuiltInKindCode | null,
): Promise<Outcome<string | null, 'not-found' | 'development-is-not-assessed'>> => {
  if (input.previousId === null) return accept(await lastHeld(tx, input, judges(origin)))
  const previousOrigin = await originOfTheirs(tx, input.previousId, input)
  if (previousOrigin === undefined) return refuse('not-found')
  return mayFollowOn(origin, previousOrigin)
    ? accept(input.previousId)
    : refuse('development-is-not-assessed')
}

/** The criteria that it scores on: those of the period that was chosen, or of the one that is usual on that day. */
const criteriaOf = async (
  tx: Tx,
  { employeeId, criteriaSetId }: PlanInput,
  origin: BuiltInKindCode | null,
  day: string,
): Promise<Outcome<string | null, 'period-without-criteria'>> => {
  if (criteriaSetId === null || (criteriaSetId === undefined && !scores(origin))) return accept(null)
  const periods = scores(origin) ? await periodsToAssess(tx, employeeId) : []
  if (criteriaSetId === undefined) return accept(usualPeriod(periods, day)?.setId ?? null)
  return periods.some(({ setId }) => setId === criteriaSetId)
    ? accept(criteriaSetId)
    : refuse('period-without-criteria')
}

const newState = (kind: Kind, input: PlanInput): Conversation => {
  const people: Participant[] = [
    { personId: input.employeeId, role: 'employee' },
    { personId: input.leaderId, role: 'manager' },
    ...input.guests.map(({ personId, role }) => ({ personId, role: roleOfGuest(role) })),
  ]
  return { people, preparations: preparationsOf(people, kind.rules), status: 'planned' }
}

/** What a talk that may be planned begins with. */
interface Fit {
  readonly kind: Kind
  readonly previousId: string | null
  readonly criteriaSetId: string | null
  readonly lateNotice: PlannedConversation['lateNotice']
}

/** Whether these two may have this talk at this moment, asked for by whoever asks; nothing is written. */
export const fit = async (
  tx: Tx,
  services: Services,
  viewer: Viewer,
  input: PlanInput,
): Promise<Outcome<Fit, PlanRefusal>> => {
  const forOthers = viewer.personId !== input.employeeId && viewer.personId !== input.leaderId
  // That HR for the employee asks for a series was seen to before.
  const arranged = forOthers && input.seriesId !== undefined
  if (
    forOthers &&
    !arranged &&
    (viewer.hr.scope === 'none' || !(await isJudgedByNobody(tx, input.employeeId)))
  )
    return refuse('not-allowed')
  const now = services.clock.now()
  const moment = checkMoment(input, now)
  if (!moment.ok) return moment
  const kind = await kindForConversation(tx, input.kindId)
  if (kind === null) return refuse('kind-unavailable')
  const today = now.toZonedDateTimeISO(viewer.timeZone).toPlainDate()
  const startsOn = Temporal.Instant.from(input.startsAt).toZonedDateTimeISO(viewer.timeZone).toPlainDate()
  const manager = await managerOf(tx, input.employeeId, today.toString())
  const leaderManages = manager?.personId === input.leaderId
  const origin = await originOfKind(tx, input.kindId)
  if (forOthers && !mayBePlannedForOthers(kind.rules, origin)) return refuse('not-allowed')
  const fits = checkPlan(kind.rules, {
    ...input,
    plannedBy: input.askedBy ?? viewer.personId,
    leaderManages,
    leaderIsCoach: await coaches(tx, input.leaderId),
    judgedLeads: judges(origin) && (await leads(tx, input.employeeId, input.leaderId)),
    chosen: forOthers
      ? { fits: (arranged && leaderManages) || (await mayChooseLeader(tx, input.employeeId, input.leaderId)) }
      : null,
  })
  if (!fits.ok) return fits
  const employed = await checkEmployed(tx, input, { today: today.toString(), start: startsOn.toString() })
  if (!employed.ok) return employed
  const timely = checkProbation(origin, await probationFor(tx, origin, input.employeeId), startsOn.toString())
  if (!timely.ok) return timely
  const previous = await previousOf(tx, input, origin)
  if (!previous.ok) return previous
  const criteria = await criteriaOf(tx, input, origin, startsOn.toString())
  if (!criteria.ok) return criteria
  return accept({
    kind,
    previousId: previous.value,
    criteriaSetId: criteria.value,
    lateNotice: lateNotice(kind.rules, today, startsOn),
  })
}

/** The same within a deed that plans several, or does more. */
export const plan = async (
  tx: Tx,
  services: Services,
  viewer: Viewer,
  input: PlanInput,
): Promise<Planned> => {
  const fits = await fit(tx, services, viewer, input)
  if (!fits.ok) return fits
  const { kind, previousId, criteriaSetId } = fits.value
  const now = services.clock.now()
  const conversationId = newId(services.clock)
  const planned = { ...input, conversationId, previousId }
  const state = newState(kind, input)
  await insertConversation(tx, viewer, kind, planned, { state, at: now.toString() })
  if (criteriaSetId !== null) await insertAssessment(tx, viewer, conversationId, criteriaSetId)
  await settleWhatWaited(tx, conversationId, now)
  await placeCarriedPoints(tx, conversationId, now.toString())
  // Without it nothing can be agreed in this conversation.
  if (kind.rules.file !== 'nothing') await joinPair(tx, viewer, planned)
  const { news } = input
  const event = { type: 'ConversationPlanned', ...(news === undefined ? {} : { news }) } as const
  await publish(tx, viewer, planned, [event], { at: now, digest: null })
  return accept({ ...standingAfter(conversationId, state, 1), lateNotice: fits.value.lateNotice })
}

/** Plans a conversation between an employee and who leads them; asked for by one of the two, or by HR where nobody leads the employee who may judge them. */
export const planConversation = (services: Services, viewer: Viewer, input: PlanInput): Promise<Planned> =>
  services.db.transaction(viewer, (tx) => plan(tx, services, viewer, input))

/** Plans the conversation that was proposed: of the same kind, with who leads the employee now. */
export const planProposal = (
  services: Services,
  viewer: Viewer,
  proposalId: string,
  appointment: Appointment,
): Promise<Outcome<PlannedConversation, PlanRefusal | 'proposal-settled'>> =>
  services.db.transaction(viewer, async (tx) => {
    const proposal = await holdProposal(tx, proposalId)
    if (proposal === null) return refuse('not-found')
    const open = settleProposal(proposal, 'plan')
    if (!open.ok) return open
    const { kindId, employeeId, leaderId, previousId, again } = proposal
    const today = services.clock.now().toZonedDateTimeISO(viewer.timeZone).toPlainDate().toString()
    const manager = await managerOf(tx, employeeId, today)
    const leader = (await coaches(tx, leaderId)) ? leaderId : (manager?.personId ?? leaderId)
    return plan(tx, services, viewer, {
      ...appointment,
      kindId,
      employeeId,
      leaderId: leader,
      guests: [],
      // What was called off was never held: the previous time is the one before it.
      previousId: leader === leaderId && !again ? previousId : null,
    })
  })
