import type {
  Conversation as SentConversation,
  ParticipantConversation,
  ProgressConversation,
} from '@tweespraak/contract/conversation'
import type { CancelReason, ConversationState } from '@tweespraak/contract/conversation'
import { sql } from 'kysely'
import { type Given, prepare } from '../../../platform/db/prepare.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { hasLeftBy, lastDayOf, namedBy, nameOfRow, type NameRow } from '../../people/public.ts'
import { type Kind, kindOfRow } from '../../templates/public.ts'
import { mayHandOver } from '../handover.ts'
import { findParticipant, type Participant } from '../participant.ts'
import { phaseOf, phaseOfConversation } from '../phase.ts'
import { lateNotice } from '../plan.ts'
import {
  actionsOf,
  mayReadPreparation,
  mayTakeCommentBack,
  nothing,
  type Relation,
  reportFor,
  sightOf,
} from '../policy.ts'
import { commentOfRow, commentsQuery } from '../store/comment.ts'
import {
  complete,
  guestsOf,
  type Loaded,
  moveOfRow,
  participantOf,
  partsOf,
  selectRow,
} from '../store/conversation.ts'
import { answeredQuery } from '../store/invitation.ts'
import { keepersQuery } from '../store/keeper.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'
import { restBeside } from '../store/rest.ts'
import { startOf, writtenInQuery } from '../store/under-way.ts'
import type { StoredReport } from '../store/report.ts'
import { appointmentQuery, nextQuery } from '../store/plan.ts'
import { placeQuery } from '../store/series.ts'
import { answerOfRow, answersQuery } from '../store/preparation.ts'
import { pointCountsOf, pointCountsQuery, pointOfRow, pointsQuery } from '../store/talking-point.ts'
import { isReadable, sentPoint } from '../talking-point.ts'
import { sentReport } from './report.ts'
import { comingOf } from './coming.ts'
import { discussedLaterQuery, goesToOfRow, goesToQuery } from './left-points.ts'
import { noWithdrawal, withdrawalOf, withdrawalQueries } from './withdrawal.ts'

type Row = Loaded['row']

const progressOf = (
  row: Row,
  kind: Kind,
  offered: boolean,
  names: ReadonlyMap<string, string>,
): Omit<
  ProgressConversation,
  'view' | 'series' | 'sealedReport' | 'handOver' | 'handovers' | 'rest' | 'judgedLeads' | 'appoint'
> => {
  const state = row.state as ConversationState
  const person = (personId: string) => ({ personId, name: names.get(personId) ?? '' })
  return {
    conversationId: row.conversation_id,
    kind: { kindId: kind.kindId, code: kind.code, version: kind.version, name: kind.name, rules: kind.rules },
    state,
    phase: phaseOf(state, offered ? 'offered' : null),
    revision: row.revision,
    employee: person(row.employee_id),
    leader: person(row.leader_id),
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    heldAt: row.begun_at,
    filedAt: row.filed_at,
    cancelled:
      row.cancelled_at === null
        ? null
        : {
            at: row.cancelled_at,
            reason: row.cancel_reason as CancelReason,
            by: row.cancelled_by === null ? null : person(row.cancelled_by),
            byItself: row.state_before_leaving !== null,
          },
    withdrawnAt: row.withdrawn_at,
  }
}

/** How the asker stands to the employee, as far as sight of a conversation hangs on it; under whom it can come; and whether its report is offered, which its progress says also to who does not read it. */
const relationQuery = (conversationId: Given<string>) =>
  sql<
    Omit<Relation, 'heir'> & {
      readonly offered: boolean
      readonly assessed: boolean
      readonly heirId: string | null
      readonly heirName: NameRow | null
      readonly leaderCoaches: boolean
      readonly rest: ProgressConversation['rest']
      readonly judgedLeads: boolean
    }
  >`select app_is_hr_for(employee_id) as hr,
    app_manages(employee_id) as manager, app_manages_manager_of(employee_id) as "managersManager",
    app_led_talk(conversation_id) as "ledTalk", under.heir as "heirId",
    ${namedBy(sql.ref('under.heir'))} as "heirName", app_coaches(leader_id) as "leaderCoaches",
    ${restBeside(sql.ref('conversations.employee_id'))} as rest,
    (begun_at is null and cancelled_at is null and app_judges(kind_id)
      and app_leads(employee_id, leader_id)) as "judgedLeads",
    (finished_at is not null and exists (select from app_awaited_signers(conversation_id))) as offered,
    exists (select from assessments scored where scored.organization_id = ${thisOrganization}
      and scored.conversation_id = conversations.conversation_id) as assessed
    from conversations cross join lateral (select app_heir_of(conversation_id) as heir offset 0) under
    where organization_id = ${thisOrganization} and conversation_id = ${conversationId}`

/** Everything about one conversation that the asker may see, read at once: what they may not is empty. */
const readAll = prepare(['conversationId'], (tx, { conversationId }) => {
  const { participants, handovers, ...parts } = partsOf(tx, conversationId)
  return {
    ...parts,
    rows: selectRow(tx, conversationId)
      .select(lastDayOf(sql.ref('conversations.employee_id')).as('employee_left_on'))
      .select(lastDayOf(sql.ref('conversations.leader_id')).as('leader_left_on'))
      .select(namedBy(sql.ref('conversations.employee_id')).as('employee_name'))
      .select(namedBy(sql.ref('conversations.leader_id')).as('leader_name')),
    relation: relationQuery(conversationId),
    participants: participants.select(namedBy(sql.ref('conversation_participants.person_id')).as('name')),
    handovers: handovers.select([
      namedBy(sql.ref('conversation_handovers.from_id')).as('from_name'),
      namedBy(sql.ref('conversation_handovers.to_id')).as('to_name'),
      namedBy(sql.ref('conversation_handovers.arranged_by')).as('by_name'),
    ]),
    appointments: appointmentQuery(tx, conversationId),
    answered: answeredQuery(tx, conversationId),
    answers: answersQuery(tx, conversationId),
    points: pointsQuery(tx, conversationId),
    pointCounts: pointCountsQuery(conversationId),
    keepers: keepersQuery(tx, conversationId),
    comments: commentsQuery(tx, conversationId),
    next: nextQuery(tx, conversationId),
    goesTo: goesToQuery(conversationId),
    discussedLater: discussedLaterQuery(conversationId),
    place: placeQuery(tx, conversationId),
    written: writtenInQuery(tx, conversationId),
    ...withdrawalQueries(tx, conversationId),
  }
})

type Everything = Awaited<ReturnType<typeof readAll>>

/** Who led it before, and under whom the viewer may bring it now. */
const handoversOf = (
  viewer: Viewer,
  row: Row,
  { handovers, relation: [facts] }: Everything,
): Pick<ProgressConversation, 'handOver' | 'handovers'> => {
  const may =
    facts !== undefined &&
    mayHandOver({
      ...facts,
      appoints: false,
      state: row.state as ConversationState,
      begun: row.begun_at !== null,
      leaderId: row.leader_id,
      by: viewer.personId,
    })
  return {
    handOver:
      may && facts.heirId !== null && facts.heirName !== null
        ? { to: { personId: facts.heirId, name: nameOfRow(facts.heirName) } }
        : null,
    handovers: handovers.map((each) => ({
      from: { personId: each.from_id, name: nameOfRow(each.from_name) },
      to: { personId: each.to_id, name: nameOfRow(each.to_name) },
      by: each.arranged_by === null ? null : { personId: each.arranged_by, name: nameOfRow(each.by_name) },
      at: each.at,
    })),
  }
}

type Appointment = Pick<
  ParticipantConversation,
  | 'place'
  | 'videoLink'
  | 'purpose'
  | 'cancellationText'
  | 'guests'
  | 'coming'
  | 'lateNotice'
  | 'movedFrom'
  | 'me'
>

/** Of what was withdrawn it is not told where it was, or what for. */
const nowhere = { place: null, video_link: null, purpose: null, cancellation: null }

/** Not begun and not called off. */
const isToCome = (row: Row): boolean => row.begun_at === null && row.cancelled_at === null

const appointmentOf = (
  { timeZone, personId: viewerId }: Viewer,
  { row, kind, seat }: { readonly row: Row; readonly kind: Kind; readonly seat: Participant },
  { appointments, answered, participants }: Everything,
  names: ReadonlyMap<string, string>,
): Appointment => {
  const [appointment] = row.withdrawn_at === null ? appointments : [nowhere]
  if (appointment === undefined) throw new Error(`Conversation ${row.conversation_id} has no appointment`)
  const { place, video_link: videoLink, purpose, cancellation } = appointment
  const move = isToCome(row) ? moveOfRow(row) : null
  const day = (moment: string) => Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDate()
  return {
    me: seat.role,
    place,
    videoLink,
    purpose,
    cancellationText: cancellation,
    guests: guestsOf(participants).map(({ personId, role }) => ({
      personId,
      name: names.get(personId) ?? '',
      role,
    })),
    coming: isToCome(row)
      ? comingOf(
          participants.map((each) => each.person_id),
          { viewerId, setBy: row.moved_by ?? row.planned_by, answered, names },
        )
      : [],
    lateNotice: lateNotice(kind.rules, day(row.invited_at), day(row.starts_at)),
    movedFrom: move === null || move.by === viewerId ? null : move.from,
  }
}

/** Nobody who left signs: their signature never came because they were not there any more. */
const closedAfterLeaving = (
  { closing, missing, closedAt }: StoredReport,
  leftOn: string | null,
  { timeZone }: Viewer,
): boolean =>
  closing === 'not-signed' && missing.includes('employee') && hasLeftBy(leftOn, closedAt ?? '', timeZone)

/** Everything that is on the table, and of the rest only what is the viewer's own. */
const atTable = (
  viewer: Viewer,
  loaded: Loaded,
  seat: Participant,
  read: Everything,
  names: ReadonlyMap<string, string>,
  at: string,
): Omit<ParticipantConversation, keyof Appointment | keyof ProgressConversation> => {
  const { row, kind, state, report, talkLeader } = loaded
  const answers = read.answers.map(answerOfRow)
  const answersOf = (personId: string) =>
    answers
      .filter((answer) => answer.personId === personId)
      .map(({ fieldId, value, revision, savedAt }) => ({ fieldId, value, revision, savedAt }))
  // Where nobody prepares, all that a preparation says is whose talking points lie open.
  const prepared = kind.rules.prepares.length === 0 ? [] : state.preparations
  const own = prepared.find(({ personId }) => personId === viewer.personId)
  const started = startOf(loaded, { written: read.written[0]?.written !== false, by: viewer.personId })
  const facts = {
    rules: kind.rules,
    at,
    judgedLeads: read.relation[0]?.judgedLeads === true,
    started,
  }
  const comments = read.comments.map(commentOfRow).map((comment) => ({
    ...comment,
    can: { takeBack: mayTakeCommentBack(state, viewer.personId, comment, facts) },
  }))
  return {
    form: kind.form,
    preparation:
      own === undefined
        ? null
        : { answers: answersOf(own.personId), sharedAt: own.sharedAt, revealedAt: own.revealedAt },
    otherPreparations: prepared
      .filter((preparation) => preparation !== own && state.status !== 'withdrawn')
      .map((preparation) => ({
        ...preparation,
        answers: mayReadPreparation(preparation, seat) ? answersOf(preparation.personId) : null,
      })),
    talkingPoints: read.points
      .map(pointOfRow)
      .filter((point) => point.removedAt === null && isReadable(point, viewer.personId, state.preparations))
      .map((point) => sentPoint(point, state.preparations)),
    talkingPointCounts: pointCountsOf(read.pointCounts),
    report: report === null ? null : sentReport(report, comments, names),
    keepers: read.keepers.map((keeper) => keeper.person_id),
    employeeHadLeft:
      report !== null && closedAfterLeaving(report, read.rows[0]?.employee_left_on ?? null, viewer),
    talkLeader: talkLeader === null ? null : { personId: talkLeader, name: names.get(talkLeader) ?? '' },
    previousId: row.previous_id,
    nextId: read.next[0]?.conversation_id ?? null,
    goesTo: read.goesTo.map(goesToOfRow),
    discussedLater: read.discussedLater.map(({ point_id: pointId }) => pointId),
    assessed: read.relation[0]?.assessed === true,
    withdrawal: withdrawalOf(viewer, read, at),
    can: actionsOf(state, viewer.personId, facts),
  }
}

const onlyAppointment = {
  form: null,
  preparation: null,
  otherPreparations: [],
  talkingPoints: [],
  talkingPointCounts: { employee: 0, manager: 0, third: 0 },
  report: null,
  keepers: [],
  employeeHadLeft: false,
  talkLeader: null,
  previousId: null,
  nextId: null,
  goesTo: [],
  discussedLater: [],
  assessed: false,
  withdrawal: noWithdrawal,
  can: nothing,
} as const

/** One conversation, as far as the viewer may see it. */
export const showConversation = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
): Promise<Outcome<SentConversation, 'not-found'>> =>
  services.db.read(viewer, async (tx) => {
    const read = await readAll(tx, { conversationId })
    const [row] = read.rows
    const [version] = read.kinds
    const [relation] = read.relation
    if (row === undefined || version === undefined || relation === undefined) return refuse('not-found')
    const kind = kindOfRow(version)
    const seat = findParticipant(read.participants.map(participantOf), viewer.personId)
    const heir = relation.heirId === viewer.personId && !relation.leaderCoaches && row.begun_at === null
    const sight = sightOf(seat, { ...relation, heir }, kind.rules)
    if (sight === 'none') return refuse('not-found')
    const names = new Map([
      [row.employee_id, nameOfRow(row.employee_name)],
      [row.leader_id, nameOfRow(row.leader_name)],
      ...read.handovers.map((each) => [each.from_id, nameOfRow(each.from_name)] as const),
      ...read.participants.map((each) => [each.person_id, nameOfRow(each.name)] as const),
    ])
    const progress = {
      ...progressOf(row, kind, relation.offered, names),
      ...handoversOf(viewer, row, read),
      rest: relation.rest,
      judgedLeads: relation.judgedLeads,
      appoint: relation.judgedLeads && relation.hr && relation.heirId === null,
    }
    if (sight === 'progress' || seat === null)
      return accept({
        view: 'progress',
        ...progress,
        series: read.place[0]?.series ?? null,
        sealedReport: reportFor(relation, kind.rules, progress.state),
      })

    const appointment = appointmentOf(viewer, { row, kind, seat }, read, names)
    if (sight !== 'table')
      return accept({
        view: 'participant',
        ...progress,
        ...appointment,
        ...onlyAppointment,
        otherPreparations: [],
        talkingPoints: [],
        keepers: [],
        goesTo: [],
        discussedLater: [],
      })
    const loaded = complete(row, read)
    const table = atTable(viewer, loaded, seat, read, names, services.clock.now().toString())
    return accept({
      view: 'participant',
      ...progress,
      phase: phaseOfConversation(loaded.state),
      ...appointment,
      ...table,
    })
  })
