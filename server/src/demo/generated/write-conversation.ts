import { type Page, record } from './book.ts'
import type { Chapter } from './chapters.ts'
import { instantOf } from './days.ts'
import { agreementsMade } from './write-agreements.ts'
import { prepared } from './write-preparation.ts'
import { reported } from './write-report.ts'
import { say } from './texts.ts'

type State = 'planned' | 'preparing' | 'held' | 'recorded' | 'signed' | 'filed' | 'followed-up' | 'cancelled'

const stateOf = ({ timeline, kind, followedUp }: Chapter): State => {
  if (timeline.cancelled !== null) return 'cancelled'
  if (timeline.begun === null) return timeline.shared.size > 0 ? 'preparing' : 'planned'
  if (timeline.finished === null) return 'held'
  if (kind.rules.file !== 'report' || followedUp !== null) return 'followed-up'
  if (timeline.filed !== null) return 'filed'
  return timeline.closed === null ? 'recorded' : 'signed'
}

const whenever = (moment: number | null): string | null => (moment === null ? null : instantOf(moment))

const places = [
  'Spreekkamer 2',
  'Kamer 1.14',
  'De serre',
  'Werkkamer',
  'Wandeling vanaf de hoofdingang',
  'Overlegruimte 3',
]

/** The conversation itself, who sits at the table, and its appointment. */
const progress = ({ chapter, key, rows, random, writerFor }: Page): void => {
  const { talk, kind, timeline, guests, previousId, followedUp } = chapter
  const state = stateOf(chapter)
  const closes = state === 'followed-up' && followedUp === null ? timeline.finished : followedUp
  const plannedBy =
    kind.rules.plannedBy.includes('employee') && random.chance(0.2) ? talk.person : talk.leader
  rows.add('conversations', {
    ...key,
    kind_id: kind.kindId,
    kind_code: kind.code,
    kind_version: kind.version,
    form_id: kind.form?.formId ?? null,
    form_version: kind.form?.version ?? null,
    employee_id: talk.person.id,
    leader_id: talk.leader.id,
    previous_id: previousId,
    state,
    starts_at: instantOf(timeline.starts),
    ends_at: instantOf(timeline.ends),
    planned_by: plannedBy.id,
    planned_at: instantOf(timeline.planned),
    invited_at: instantOf(timeline.planned),
    begun_at: whenever(timeline.begun),
    finished_at: whenever(timeline.finished),
    filed_at: whenever(timeline.filed),
    followed_up_at: whenever(closes),
    cancelled_at: whenever(timeline.cancelled),
    cancel_reason: talk.cancelled?.reason ?? null,
    cancelled_by: timeline.cancelled === null ? null : talk.leader.id,
    revision:
      1 +
      timeline.shared.size +
      timeline.signatures.length +
      [timeline.begun, timeline.finished, timeline.offered, timeline.filed, followedUp].filter(
        (moment) => moment !== null,
      ).length,
  })
  rows.add('conversation_participants', { ...key, person_id: talk.person.id, role: 'employee' })
  rows.add('conversation_participants', { ...key, person_id: talk.leader.id, role: 'manager' })
  for (const { person, role } of guests)
    rows.add('conversation_participants', { ...key, person_id: person.id, role })
  const online = random.chance(0.15)
  const writer = writerFor(plannedBy)
  rows.add('conversation_appointments', {
    ...key,
    place: online ? null : random.pick(places),
    video_link: online ? `https://bellen.example/${timeline.conversationId.slice(-8)}` : null,
    purpose: talk.kind === 'check-in' || random.chance(0.1) ? say(writer, writer.stock.purposes) : null,
    cancellation:
      timeline.cancelled !== null && random.chance(0.7) ? say(writer, writer.stock.cancellations) : null,
  })
  rows.add('agreement_pairs', {
    ...key,
    employee_id: talk.person.id,
    leader_id: talk.leader.id,
    settled_at: whenever(timeline.offered),
  })
}

const proposals = ({ chapter, organizationId, rows }: Page): void => {
  for (const { id, previousId, madeAt, dueOn, plannedId, chapter: from } of chapter.proposals)
    rows.add('conversation_proposals', {
      organization_id: organizationId,
      proposal_id: id,
      previous_id: previousId,
      kind_id: from.kind.kindId,
      employee_id: from.talk.person.id,
      leader_id: from.talk.leader.id,
      due_on: dueOn,
      state: plannedId === null ? 'open' : 'planned',
      conversation_id: plannedId,
      made_at: instantOf(madeAt),
    })
}

/** What the audit says of its progress; of sharing and signing it is written where that is. */
const audited = (page: Page): void => {
  const { chapter, random } = page
  const { talk, timeline, followedUp } = chapter
  const subject = { subjectType: 'conversation', subjectId: timeline.conversationId } as const
  const deeds = [
    ['conversation.planned', timeline.planned, talk.leader],
    ['conversation.cancelled', timeline.cancelled, talk.leader],
    ['talk.begun', timeline.begun, talk.leader],
    ['talk.held', timeline.finished, talk.leader],
    ['conversation.filed', timeline.filed, null],
    ['conversation.followed-up', followedUp, talk.leader],
  ] as const
  for (const [action, at, by] of deeds) if (at !== null) record(page, random, at, { ...subject, action, by })
}

/** Writes one conversation with all that hangs on it. */
export const writeConversation = (page: Page): void => {
  progress(page)
  const preparations = prepared(page)
  const agreed = agreementsMade(page)
  reported(page, preparations, agreed)
  proposals(page)
  audited(page)
}
