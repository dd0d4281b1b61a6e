import type { ConversationState } from '@tweespraak/contract/conversation'
import { sql } from 'kysely'
import { deriveKey } from '../../../platform/derive-key.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { MailKind } from '../../../platform/mail/letter.ts'
import { queueMail, withdrawMails } from '../../../platform/mail/queue.ts'
import { lock } from '../../../platform/sealed-box.ts'
import type { Services } from '../../../platform/services.ts'
import { factsOf } from '../../people/public.ts'
import { kindVersion, withinSentence } from '../../templates/public.ts'
import type { Told } from '../invitation.ts'
import {
  type Letter,
  type MailedConversation,
  type Mailing,
  mailingsOf,
  setsAppointment,
} from '../mailing.ts'
import { thisOrganization } from '../store/organization.ts'
import { appointmentQuery } from '../store/plan.ts'
import { type Calendars, openCalendars } from './invite-calendar.ts'

export {
  ConversationCameBack,
  ConversationCancelled,
  ConversationHandedOver,
  ConversationPlanned,
  ConversationRescheduled,
  ConversationWithdrawn,
  InvitationDeclined,
  ReportOffered,
  WithdrawalDeclined,
  WithdrawalProposed,
} from '../store/event.ts'

const read = async (tx: Tx, conversationId: string): Promise<MailedConversation | null> => {
  const row = await tx
    .selectFrom('conversations')
    .select([
      'kind_id',
      'kind_version',
      'starts_at',
      'ends_at',
      'state',
      'employee_id',
      'leader_id',
      'planned_by',
      'moved_by',
    ])
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst()
  const appointment = await appointmentQuery(tx, conversationId).executeTakeFirst()
  if (row === undefined || appointment === undefined) return null
  const kind = await kindVersion(tx, row.kind_id, row.kind_version)
  if (kind === null) return null
  const seats = await tx
    .selectFrom('conversation_participants')
    .select(['person_id', 'role'])
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .execute()
  const thirds = seats.filter(({ role }) => role === 'second-assessor' || role === 'third-party')
  return {
    kindName: kind.name,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    place: appointment.place,
    videoLink: appointment.video_link,
    state: row.state as ConversationState,
    employeeId: row.employee_id,
    leaderId: row.leader_id,
    plannedBy: row.planned_by,
    setBy: row.moved_by ?? row.planned_by,
    people: seats.map((seat) => seat.person_id),
    signingToo: kind.rules.signs.includes('third') ? thirds.map((seat) => seat.person_id) : [],
    listed: kind.rules.progressSeenBy.includes('hr'),
  }
}

/** A job may run twice; the mail of one event goes out once. */
const isQueued = async (tx: Tx, kind: MailKind, personId: string, eventId: string): Promise<boolean> => {
  const found = await tx
    .selectFrom('mails')
    .select('mail_id')
    .where('organization_id', '=', thisOrganization)
    .where('kind', '=', kind)
    .where('person_id', '=', personId)
    .where(sql<boolean>`facts ->> 'about' = ${eventId}`)
    .executeTakeFirst()
  return found !== undefined
}

/** Whether this person was ever sent something that announces it. */
const wasSent = async (tx: Tx, conversationId: string, personId: string): Promise<boolean> => {
  const found = await tx
    .selectFrom('mails')
    .select('mail_id')
    .where('organization_id', '=', thisOrganization)
    .where('person_id', '=', personId)
    .where('state', '=', 'sent')
    .where(sql<boolean>`facts ->> 'path' = ${`/conversations/${conversationId}`}`)
    .executeTakeFirst()
  return found !== undefined
}

/** What says that a talk will be, and when, or who leads it; what tells of more talks than one is not taken back with one. */
const announcing = [
  'conversation-planned',
  'conversation-arranged',
  'conversation-moved',
  'conversation-changed',
  'conversation-handed-over',
  'conversation-taken-over',
  'calendar-kept',
] as const

/** What was not sent yet about a conversation that was called off is never sent, also where nobody is told of that. */
export const withdrawAnnouncements = (
  { db }: Pick<Services, 'db'>,
  organizationId: string,
  conversationId: string,
): Promise<void> =>
  db.transaction({ purpose: 'mail', organizationId }, (tx) =>
    withdrawMails(tx, organizationId, { path: `/conversations/${conversationId}`, kinds: announcing }),
  )

/** What tells somebody to come says where. */
const saysWhere: readonly MailKind[] = [
  'conversation-planned',
  'conversation-arranged',
  'series-planned',
  'series-arranged',
  'conversation-moved',
  'conversation-changed',
  'conversation-taken-over',
]

/** The place, or nothing where it is online only, locked for the row of the mail. */
const whereTold = (
  { secret }: Pick<Services, 'secret'>,
  kind: MailKind,
  { place, videoLink }: MailedConversation,
): { readonly lockedPlace?: string } =>
  !saysWhere.includes(kind) || (place ?? videoLink) === null
    ? {}
    : { lockedPlace: lock(place ?? '', deriveKey(secret, 'mail')) }

/** One mail to one person. */
type Post = Omit<Mailing, 'to'> & { readonly to: string }

/**
 * Whoever is told nothing else, mostly because they did it themselves, gets what is for their calendar alone. Where no mail
 * goes out nothing is kept for that.
 */
const forCalendarsAlone = async (
  { config }: Pick<Services, 'config'>,
  tx: Tx,
  about: MailedConversation,
  { conversationId, changes }: { readonly conversationId: string; readonly changes: readonly Told[] },
): Promise<Post[]> => {
  if (config.smtpUrl === null) return []
  const when = about.startsAt
  const posts: Post[] = []
  for (const { personId: to, method } of changes) {
    const from = to === about.leaderId ? about.employeeId : about.leaderId
    if (method === 'request') posts.push({ kind: 'calendar-kept', from, to, when })
    else if (await wasSent(tx, conversationId, to))
      posts.push({
        kind: 'calendar-dropped',
        from,
        to,
        when,
        ...(about.people.includes(to) ? {} : { path: '/conversations' }),
      })
  }
  return posts
}

/** Mails those whom it concerns, each in their own language: who sits at the table and did not do it, or who is to sign the report that is offered; with what is for their calendars, also to who did it. */
export const mailParticipants = async (services: Services, letter: Letter): Promise<void> => {
  const { organizationId, conversationId, occasion } = letter
  const task = { purpose: 'mail', organizationId } as const
  await services.db.transaction(task, async (tx) => {
    const about = await read(tx, conversationId)
    if (about === null) return
    const ids = { organizationId, conversationId, occasion }
    const posts = mailingsOf(letter, about, services.clock.now()).flatMap(({ to, ...mailing }): Post[] =>
      to.map((personId) => ({ ...mailing, to: personId })),
    )
    const calendars = setsAppointment(letter)
      ? await openCalendars(services, tx, { ...about, ...ids }, letter.kind === 'conversation-cancelled')
      : null
    const others = (calendars?.changes ?? []).filter(({ personId }) =>
      posts.every(({ to }) => to !== personId),
    )
    const alone = await forCalendarsAlone(services, tx, about, { conversationId, changes: others })
    for (const post of [...alone, ...posts]) await mail(services, tx, ids, about, calendars, post)
  })
}

const mail = async (
  services: Services,
  tx: Tx,
  {
    organizationId,
    conversationId,
    occasion,
  }: { readonly organizationId: string; readonly conversationId: string; readonly occasion: string },
  about: MailedConversation,
  calendars: Calendars | null,
  { kind, when, before, count, path, ...post }: Post,
): Promise<void> => {
  const from = await factsOf(tx, post.from)
  const person = await factsOf(tx, post.to)
  if (person === null || person.email === null || from === null) return
  if (await isQueued(tx, kind, post.to, occasion)) return
  const task = { purpose: 'mail', organizationId } as const
  await queueMail(services, tx, task, {
    kind,
    personId: post.to,
    recipient: person.email,
    language: person.language,
    facts: {
      about: occasion,
      listed: about.listed,
      path: path ?? `/conversations/${conversationId}`,
      other: from.name,
      kind: withinSentence(about.kindName, person.language),
      when,
      ...whereTold(services, kind, about),
      ...(before === undefined ? {} : { before }),
      ...(count === undefined ? {} : { count }),
    },
    ...(await calendars?.writeFor(person)),
  })
}
