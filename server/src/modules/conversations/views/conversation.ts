import type {
  Conversation as SentConversation,
  ParticipantConversation,
  ProgressConversation,
} from '@tweespraak/contract/conversation'
import type { CancelReason, ConversationState } from '@tweespraak/contract/conversation'
import type { Tx } from '../../../platform/db/database.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { namesOf, relationTo } from '../../people/public.ts'
import { type Kind, kindVersion } from '../../templates/public.ts'
import { findParticipant, type Participant } from '../participant.ts'
import { phaseOf, phaseOfConversation } from '../phase.ts'
import { lateNotice } from '../plan.ts'
import { actionsOf, mayReadPreparation, nothing, sightOf } from '../policy.ts'
import { loadComments } from '../store/comment.ts'
import {
  type Guest,
  type Loaded,
  readConversation,
  readParticipants,
  readProgress,
} from '../store/conversation.ts'
import { loadNotes } from '../store/note.ts'
import { loadAppointment, managesManagerOf, nextOf } from '../store/plan.ts'
import { loadAnswers } from '../store/preparation.ts'
import { countPoints, loadPoints } from '../store/talking-point.ts'
import { isReadable, sentPoint } from '../talking-point.ts'
import { sentReport } from './report.ts'

type Row = Loaded['row']

const progressOf = (
  row: Row,
  kind: Kind,
  names: ReadonlyMap<string, string>,
): Omit<ProgressConversation, 'view'> => {
  const state = row.state as ConversationState
  const person = (personId: string) => ({ personId, name: names.get(personId) ?? '' })
  return {
    conversationId: row.conversation_id,
    kind: { kindId: kind.kindId, code: kind.code, version: kind.version, name: kind.name, rules: kind.rules },
    state,
    phase: phaseOf(state, null),
    revision: row.revision,
    employee: person(row.employee_id),
    leader: person(row.leader_id),
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    heldAt: row.begun_at,
    filedAt: row.filed_at,
    cancelled:
      row.cancelled_at === null ? null : { at: row.cancelled_at, reason: row.cancel_reason as CancelReason },
  }
}

type Appointment = Pick<
  ParticipantConversation,
  'place' | 'videoLink' | 'purpose' | 'cancellationText' | 'guests' | 'lateNotice' | 'me'
>

const appointmentOf = async (
  tx: Tx,
  { timeZone }: Viewer,
  { row, kind, guests, seat }: { row: Row; kind: Kind; guests: readonly Guest[]; seat: Participant },
  names: ReadonlyMap<string, string>,
): Promise<Appointment> => {
  const {
    place,
    video_link: videoLink,
    purpose,
    cancellation,
  } = await loadAppointment(tx, row.conversation_id)
  const day = (moment: string) => Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDate()
  return {
    me: seat.role,
    place,
    videoLink,
    purpose,
    cancellationText: cancellation,
    guests: guests.map(({ personId, role }) => ({ personId, name: names.get(personId) ?? '', role })),
    lateNotice: lateNotice(kind.rules, day(row.invited_at), day(row.starts_at)),
  }
}

/** Everything that is on the table, and of the rest only what is the viewer's own. */
const atTable = async (
  tx: Tx,
  viewer: Viewer,
  loaded: Loaded,
  seat: Participant,
  names: ReadonlyMap<string, string>,
  at: string,
): Promise<Omit<ParticipantConversation, keyof Appointment | keyof ProgressConversation>> => {
  const { row, kind, state, report } = loaded
  const conversationId = row.conversation_id
  const answers = await loadAnswers(tx, conversationId)
  const answersOf = (personId: string) =>
    answers
      .filter((answer) => answer.personId === personId)
      .map(({ fieldId, value, revision, savedAt }) => ({ fieldId, value, revision, savedAt }))
  // Where nobody prepares, all that a preparation says is whose talking points lie open.
  const prepared = kind.rules.prepares.length === 0 ? [] : state.preparations
  const own = prepared.find(({ personId }) => personId === viewer.personId)
  const points = await loadPoints(tx, conversationId)
  const notes = await loadNotes(tx, conversationId)
  const comments = report === null ? [] : await loadComments(tx, conversationId)
  return {
    form: kind.form,
    preparation:
      own === undefined
        ? null
        : { answers: answersOf(own.personId), sharedAt: own.sharedAt, revealedAt: own.revealedAt },
    otherPreparations: prepared
      .filter((preparation) => preparation !== own)
      .map((preparation) => ({
        ...preparation,
        answers: mayReadPreparation(preparation, seat) ? answersOf(preparation.personId) : null,
      })),
    talkingPoints: points
      .filter((point) => point.removedAt === null && isReadable(point, viewer.personId, state.preparations))
      .map((point) => sentPoint(point, state.preparations)),
    talkingPointCounts: await countPoints(tx, conversationId),
    notes: notes.flatMap((note) => {
      const author = findParticipant(state.people, note.authorId)
      return author === null || author.role === 'companion' ? [] : [{ ...note, side: author.role }]
    }),
    report: report === null ? null : sentReport(report, comments, names),
    previousId: row.previous_id,
    nextId: await nextOf(tx, conversationId),
    can: actionsOf(state, viewer.personId, { rules: kind.rules, at }),
  }
}

const onlyAppointment = {
  form: null,
  preparation: null,
  otherPreparations: [],
  talkingPoints: [],
  talkingPointCounts: { employee: 0, manager: 0, third: 0 },
  notes: [],
  report: null,
  previousId: null,
  nextId: null,
  can: nothing,
} as const

/** One conversation, as far as the viewer may see it. */
export const showConversation = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
): Promise<Outcome<SentConversation, 'not-found'>> =>
  services.db.transaction(viewer, async (tx) => {
    const row = await readProgress(tx, conversationId)
    const kind = row === null ? null : await kindVersion(tx, row.kind_id, row.kind_version)
    if (row === null || kind === null) return refuse('not-found')
    const { people, guests } = await readParticipants(tx, conversationId)
    const seat = findParticipant(people, viewer.personId)
    const { hr, manager } = await relationTo(tx, row.employee_id)
    const managersManager = await managesManagerOf(tx, row.employee_id)
    const sight = sightOf(seat, { hr, manager, managersManager }, kind.rules)
    if (sight === 'none') return refuse('not-found')
    const names = await namesOf(tx, [
      row.employee_id,
      row.leader_id,
      ...people.map(({ personId }) => personId),
    ])
    const progress = progressOf(row, kind, names)
    if (sight === 'progress' || seat === null) return accept({ view: 'progress', ...progress })

    const appointment = await appointmentOf(tx, viewer, { row, kind, guests, seat }, names)
    const loaded = sight === 'table' ? await readConversation(tx, conversationId) : null
    if (loaded === null)
      return accept({
        view: 'participant',
        ...progress,
        ...appointment,
        ...onlyAppointment,
        otherPreparations: [],
        talkingPoints: [],
        notes: [],
      })
    const table = await atTable(tx, viewer, loaded, seat, names, services.clock.now().toString())
    const phase = phaseOfConversation(loaded.state)
    return accept({ view: 'participant', ...progress, phase, ...appointment, ...table })
  })
