import type { HandedOver, HomeItem, HomeTask } from '@tweespraak/contract/home'
import type { MomentOfferItem } from '@tweespraak/contract/moment-offers'
import type { Rest } from '@tweespraak/contract/rest'
import { bilingual } from '@tweespraak/contract/id'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { type Blanks, prepare } from '../../../platform/db/prepare.ts'
import type { Services } from '../../../platform/services.ts'
import { quietSince } from '../../../platform/mail/note-bounce.ts'
import { lastDayBefore } from '../../../platform/term.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { unreachedQuery } from '../../access/public.ts'
import { agreementTaskOf, agreementTasksQuery } from '../../agreements/public.ts'
import {
  conversationTaskOf,
  conversationTasksQuery,
  handedOverOf,
  handedOverQuery,
  leftBehindQuery,
  offerOfRow,
  offersQuery,
  proposalOf,
  proposalsQuery,
  restOfRow,
  restsQuery,
  standingTaskOf,
  takeOversQuery,
  withdrawalTasksQuery,
} from '../../conversations/public.ts'
import { dueNearQuery, dueOfRow } from '../../cycles/public.ts'
import { correctionTasksQuery, responseTaskOf, responseTasksQuery } from '../../dossier/public.ts'
import { goalTaskOf, goalTasksQuery } from '../../goals/public.ts'
import { nameOfRow, type NameRow, teamIds, untalkedOf, untalkedQuery } from '../../people/public.ts'
import { criteriaNewsOf, criteriaNewsQuery } from '../../templates/public.ts'
import { talksToPlan } from '../plan.ts'
import { arrange, askedAfter, handedOverDays, isOverdue, soonDaysAhead, type Task } from '../task.ts'
import { firstStepOf, firstStepsQuery } from './first-steps.ts'

/** A task with all that Home says of it. */
type Known = Task &
  Pick<
    HomeItem,
    | 'person'
    | 'kind'
    | 'kindId'
    | 'words'
    | 'dueOn'
    | 'latest'
    | 'at'
    | 'movedFrom'
    | 'where'
    | 'series'
    | 'sharedBy'
    | 'prepared'
  >

interface Home {
  readonly now: HomeItem[]
  readonly soon: HomeItem[]
  readonly rest: Rest | null
  readonly handedOver: HandedOver[]
}

const values = ['me', 'today', 'until', 'since', 'quiet'] as const

const tasksQueries = (tx: Tx, { me, today, until, since }: Blanks<(typeof values)[number]>) => ({
  conversations: conversationTasksQuery(tx, me),
  takeOvers: takeOversQuery(tx, me, teamIds(tx, me, today)),
  proposals: proposalsQuery(tx, me),
  offers: offersQuery(tx, me),
  due: dueNearQuery(sql`${teamIds(tx, me, today)} union all select ${me}::uuid`, today),
  probations: untalkedQuery(tx, today).where('employments.person_id', 'in', teamIds(tx, me, today)),
  agreements: agreementTasksQuery(tx, me, until),
  goals: goalTasksQuery(tx, me, today),
  criteria: criteriaNewsQuery,
  rests: restsQuery(tx, me),
  withdrawals: withdrawalTasksQuery(tx, me),
  corrections: correctionTasksQuery(tx, me),
  responses: responseTasksQuery(tx, me),
  handedOver: handedOverQuery(tx, since),
})

const readTasks = prepare(values, tasksQueries)
const readTasksAndBegin = prepare(values, (tx, given) => ({
  ...tasksQueries(tx, given),
  steps: firstStepsQuery,
}))
const tasksQueriesOfHr = (tx: Tx, given: Blanks<(typeof values)[number]>) => ({
  ...tasksQueries(tx, given),
  leftBehind: leftBehindQuery(tx),
  unreached: unreachedQuery(given),
})

const readTasksOfHr = prepare(values, tasksQueriesOfHr)
const readTasksAndSteps = prepare(values, (tx, given) => ({
  ...tasksQueriesOfHr(tx, given),
  steps: firstStepsQuery,
}))

/** What is asked of everybody, of HR, and of who begins an organisation. The people of the demo are there, and need no account. */
const readFor = async (tx: Tx, viewer: Viewer, given: Parameters<typeof readTasks>[1]) => {
  if (viewer.hr.scope === 'none') {
    const begins = viewer.administrator && !viewer.demo
    const tasks = begins ? await readTasksAndBegin(tx, given) : { ...(await readTasks(tx, given)), steps: [] }
    return { ...tasks, leftBehind: [], unreached: [] }
  }
  if (viewer.hr.scope === 'all' && !viewer.demo) return readTasksAndSteps(tx, given)
  return { ...(await readTasksOfHr(tx, given)), steps: [] }
}

/** What is asked of the viewer now, and what comes soon: gathered from conversations, agreements and first steps. */
export const showHome = (services: Services, viewer: Viewer): Promise<Home> => {
  const today = services.clock.now().toZonedDateTimeISO(viewer.timeZone).toPlainDate()
  return services.db.read(viewer, async (tx) => {
    const until = today.add({ days: soonDaysAhead }).toString()
    const since = services.clock.now().subtract({ hours: 24 * handedOverDays })
    const given = {
      me: viewer.personId,
      today: today.toString(),
      until,
      since: since.toString(),
      quiet: quietSince(services.clock.now()),
    }
    const rows = await readFor(tx, viewer, given)
    const offers = rows.offers.map((row) => offerOfRow(row, services.clock.now()))
    const tasks = [
      ...rows.conversations.flatMap((row) => fromConversation(row, viewer, today)),
      ...rows.takeOvers.map((row) => fromStanding('take-over', row, viewer)),
      ...rows.leftBehind.map((row) => fromStanding('arrange-handover', row, viewer)),
      ...offers.map((offer) => fromOffer(offer, viewer)),
      ...toPlan({ ...rows, offers }, viewer, today.toString()),
      ...rows.probations.map(fromProbation),
      ...rows.agreements.map((row) => fromAgreement(row, viewer)),
      ...rows.goals.map(fromGoal),
      ...rows.criteria.map(fromCriteria),
      ...rows.withdrawals.map((row) => fromProposed('answer-withdrawal', row)),
      ...rows.corrections.map((row) => fromProposed('answer-correction', row)),
      ...rows.responses.flatMap((row) => fromResponse(row, viewer, services.clock.now())),
      ...rows.unreached.map(fromUnreached),
      ...rows.steps.flatMap(fromFirstSteps),
    ]
    const { now, soon } = arrange(tasks, today)
    const send = (task: Known) => sent(task, today)
    const rest = rows.rests.map(restOfRow).find((own) => own.until === null || own.until >= today.toString())
    const handedOver = rows.handedOver.map(handedOverOf)
    return { now: now.map(send), soon: soon.map(send), rest: rest ?? null, handedOver }
  })
}

const sent = (known: Known, today: Temporal.PlainDate): HomeItem => {
  const {
    task,
    subjectId,
    person,
    kind,
    kindId,
    words,
    dueOn,
    latest,
    at,
    movedFrom,
    where,
    series,
    sharedBy,
    prepared,
  } = known
  return {
    task,
    subjectId,
    person,
    kind,
    kindId,
    words,
    dueOn,
    latest,
    at,
    movedFrom,
    where,
    series,
    sharedBy,
    prepared,
    overdue: isOverdue(known, today),
  }
}

const dayOf = (moment: string, viewer: Viewer): Temporal.PlainDate =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(viewer.timeZone).toPlainDate()

/** What is asked about the talk itself, whose moment gives it its urgency. */
const aboutTalk: readonly HomeTask[] = ['attend', 'begin-talk', 'finish-talk', 'prepare', 'share-preparation']

const nothing = {
  person: null,
  kind: null,
  kindId: null,
  words: null,
  dueOn: null,
  latest: null,
  at: null,
  movedFrom: null,
  where: null,
  series: null,
  sharedBy: [],
  prepared: null,
}

const fromConversation = (
  row: Parameters<typeof conversationTaskOf>[0],
  viewer: Viewer,
  today: Temporal.PlainDate,
): Known[] => {
  const found = conversationTaskOf(row, viewer)
  if (found === null) return []
  const {
    conversationId,
    kind,
    other,
    at,
    movedFrom,
    where,
    series,
    underWay,
    sharedBy,
    prepared,
    signBefore,
  } = found
  const talkDay = dayOf(at, viewer)
  const task = askedAfter(found.task, { day: talkDay, underWay }, today)
  // The talk tells two of the same kind apart, also when its report is asked.
  const about = { ...nothing, task, subjectId: conversationId, kind, person: other, at, series }
  if (aboutTalk.includes(task))
    return [{ ...about, day: talkDay, movedFrom, where, sharedBy: [...sharedBy], prepared }]
  if (signBefore === null) return [{ ...about, day: null }]
  const day = lastDayBefore(signBefore, viewer.timeZone)
  return [{ ...about, day, dueOn: day.toString() }]
}

/** A talk to come is urgent by its day; one that was begun waits for somebody who can finish it. */
const fromStanding = (
  task: 'take-over' | 'arrange-handover',
  row: Parameters<typeof standingTaskOf>[0],
  viewer: Viewer,
): Known => {
  const { conversationId, kind, employee, at, series } = standingTaskOf(row)
  const day = task === 'take-over' ? dayOf(at, viewer) : null
  return { ...nothing, task, subjectId: conversationId, kind, person: employee, at, series, day }
}

const fromResponse = (
  row: Parameters<typeof responseTaskOf>[0],
  viewer: Viewer,
  now: Temporal.Instant,
): Known[] => {
  const asked = responseTaskOf(row, viewer, now)
  if (asked === null) return []
  const { task, conversationId, employee, day } = asked
  // One's own response is named by itself.
  const person = employee.personId === viewer.personId ? null : employee
  return [{ ...nothing, task, subjectId: conversationId, person, day, dueOn: day.toString() }]
}

/** Somebody waits for the answer, whatever the day. */
const fromProposed = (
  task: 'answer-withdrawal' | 'answer-correction',
  row: Awaited<ReturnType<typeof readTasks>>['withdrawals' | 'corrections'][number],
): Known => ({
  ...nothing,
  task,
  subjectId: row.conversation_id,
  person: { personId: row.proposed_by, name: nameOfRow(row.proposed_by_name) },
  kind: bilingual.parse(row.kind_name),
  at: row.begun_at ?? row.starts_at,
  day: null,
})

/** Who is to choose a moment, and who waits for that: urgent by the first that is still to come, which is not said as if it were the one. */
const fromOffer = (offer: MomentOfferItem, viewer: Viewer): Known => {
  const { offerId, kind, employee, leader, askedBy, chooserId, firstAt } = offer
  const mine = chooserId === viewer.personId
  return {
    ...nothing,
    task: !mine ? 'await-choice' : askedBy === viewer.personId ? 'choose-proposed-moment' : 'choose-moment',
    subjectId: offerId,
    person: employee.personId === viewer.personId ? leader : employee,
    kind: kind.name,
    day: firstAt === null ? null : dayOf(firstAt, viewer),
  }
}

/** It is for who leads them: what is concluded about a probation, is concluded before its last day. */
const fromProbation = (row: Parameters<typeof untalkedOf>[0]): Known => {
  const { personId, name, endsOn } = untalkedOf(row)
  const day = Temporal.PlainDate.from(endsOn)
  const person = { personId, name }
  return { ...nothing, task: 'plan-probation', subjectId: personId, person, day, dueOn: endsOn }
}

/** What there is to plan: proposals and what is due, each talk once. */
const toPlan = (
  {
    proposals,
    due,
    probations,
    offers,
  }: Pick<Awaited<ReturnType<typeof readTasks>>, 'proposals' | 'due' | 'probations'> & {
    readonly offers: readonly MomentOfferItem[]
  },
  viewer: Viewer,
  today: string,
): Known[] =>
  talksToPlan({
    proposals: proposals.map((row) => proposalOf(row, viewer)),
    due: due.map((row) => ({
      ...dueOfRow(row, viewer.timeZone, today),
      personId: row.person_id,
      name: nameOfRow(row.name),
      plannedBy: row.planned_by,
    })),
    onProbation: probations.map((row) => row.person_id),
    offers,
    me: viewer.personId,
  }).map(({ task, subjectId, kind, kindId, person, dueOn, latest }) => ({
    ...nothing,
    task,
    subjectId,
    kind,
    kindId,
    person,
    day: Temporal.PlainDate.from(dueOn),
    dueOn,
    latest,
  }))

const fromAgreement = (row: Parameters<typeof agreementTaskOf>[0], viewer: Viewer): Known => {
  const { task, agreementId, other, what, dueOn } = agreementTaskOf(row, viewer)
  const about = { ...nothing, task, subjectId: agreementId, person: other, words: what }
  // Somebody waits for the answer, whatever the date of the agreement.
  return task === 'answer-change' || task === 'say-of-support'
    ? { ...about, day: null }
    : { ...about, day: Temporal.PlainDate.from(dueOn), dueOn }
}

/** Who proposed a goal waits for the answer; how one's own goal goes is asked at its rhythm. */
const fromGoal = (row: Parameters<typeof goalTaskOf>[0]): Known => {
  const { task, goalId, what, proposer, day } = goalTaskOf(row)
  const about = { ...nothing, task, subjectId: goalId, person: proposer, words: what }
  return day === null ? { ...about, day } : { ...about, day: Temporal.PlainDate.from(day), dueOn: day }
}

/** That criteria stand is said until they are read. */
const fromCriteria = (row: Parameters<typeof criteriaNewsOf>[0]): Known => {
  const { setId, name } = criteriaNewsOf(row)
  return { ...nothing, task: 'read-criteria', subjectId: setId, kind: name, day: null }
}

/** One is named, and mended where they are; several stand together in a list. */
const fromUnreached = ({
  person_id: personId,
  name,
  people,
}: {
  readonly person_id: string
  readonly name: NameRow
  readonly people: number
}): Known =>
  people === 1
    ? {
        ...nothing,
        task: 'mend-address',
        subjectId: personId,
        person: { personId, name: nameOfRow(name) },
        day: null,
      }
    : { ...nothing, task: 'mend-addresses', subjectId: null, day: null }

const fromFirstSteps = (row: Parameters<typeof firstStepOf>[0]): Known[] => {
  const step = firstStepOf(row)
  return step === null ? [] : [{ ...nothing, task: step, subjectId: null, day: null }]
}
