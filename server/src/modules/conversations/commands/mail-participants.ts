import type { ConversationState } from '@tweespraak/contract/conversation'
import type { Bilingual } from '@tweespraak/contract/id'
import { sql } from 'kysely'
import { deriveKey } from '../../../platform/derive-key.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { MailKind } from '../../../platform/mail/letter.ts'
import { queueMail, withdrawMails } from '../../../platform/mail/queue.ts'
import { lock } from '../../../platform/sealed-box.ts'
import type { Services } from '../../../platform/services.ts'
import { factsOf } from '../../people/public.ts'
import { kindVersion, withinSentence } from '../../templates/public.ts'
import { isSameMoment } from '../plan.ts'
import { thisOrganization } from '../store/organization.ts'
import { appointmentQuery } from '../store/plan.ts'
import type { Told } from '../invitation.ts'
import { type Calendars, openCalendars } from './invite-calendar.ts'

export {
  ConversationCameBack,
  ConversationCancelled,
  ConversationHandedOver,
  ConversationPlanned,
  ConversationRescheduled,
  ConversationWithdrawn,
  ReportOffered,
  WithdrawalDeclined,
  WithdrawalProposed,
} from '../store/event.ts'

interface About {
  readonly kindName: Bilingual
  readonly startsAt: string
  readonly endsAt: string
  readonly place: string | null
  readonly videoLink: string | null
  readonly state: ConversationState
  readonly employeeId: string
  readonly leaderId: string
  readonly plannedBy: string
  /** Who planned it or moved it last. */
  readonly setBy: string
  /** Everybody with a seat. */
  readonly people: readonly string[]
  /** Who besides the two signs the report. */
  readonly signingToo: readonly string[]
  /** HR sees how far conversations of this kind are. */
  readonly listed: boolean
}

const read = async (tx: Tx, conversationId: string): Promise<About | null> => {
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

/** What happened; a move and a cancellation say who did it. */
type Occasion =
  | { readonly kind: 'report-offered' }
  /** `talks`: how many it tells of. */
  | { readonly kind: 'conversation-planned'; readonly talks: number }
  | {
      readonly kind: 'conversation-moved'
      readonly by: string
      readonly from: string
      readonly to: string
    }
  /** `by` is null when it came by itself: the employee leaves. */
  | { readonly kind: 'conversation-cancelled'; readonly by: string | null }
  | { readonly kind: 'conversation-came-back' }
  | {
      readonly kind: 'conversation-handed-over'
      /** Who led it, and who does now; who arranged it knows. */
      readonly former: string
      readonly heir: string
      readonly by: string | null
    }

  /** About withdrawing it: who did it, and the other of the two. */
  | {
      readonly kind: 'withdrawal-proposed' | 'withdrawal-declined' | 'conversation-withdrawn'
      readonly by: string
      readonly other: string
    }

type Letter = Occasion & {
  readonly organizationId: string
  readonly conversationId: string
  /** Tells this occasion from another of the same kind: a report is offered again after a change. */
  readonly occasion: string
}

interface Mailing {
  readonly kind: MailKind
  readonly from: string
  readonly to: readonly string[]
  readonly when: string
  readonly before?: string
  /** How many talks it tells of, where there are more. */
  readonly count?: number
  /** Where the button leads, if not to the conversation. */
  readonly path?: string
}

/** Who writes to whom about which moment. Nobody is written to about what has passed or was called off meanwhile. */
const mailingsOf = (letter: Letter, about: About, now: Temporal.Instant): readonly Mailing[] => {
  const except = (by: string) => about.people.filter((personId) => personId !== by)
  const isPast = (moment: string) => Temporal.Instant.compare(moment, now) < 0
  const { kind } = letter
  switch (kind) {
    case 'report-offered':
      return [
        { kind, from: about.leaderId, to: [about.employeeId, ...about.signingToo], when: about.startsAt },
      ]
    case 'conversation-planned':
      return about.state === 'cancelled' ? [] : planned(about, letter.talks)
    case 'conversation-cancelled':
      if (isPast(about.startsAt) || letter.by === null) return []
      return [{ kind, from: letter.by, to: except(letter.by), when: about.startsAt }]
    case 'conversation-moved': {
      if (isPast(letter.to) || about.state === 'cancelled') return []
      const who = { from: letter.by, to: except(letter.by), when: letter.to }
      return [
        isSameMoment(letter.from, letter.to)
          ? { ...who, kind: 'conversation-changed' }
          : { ...who, kind, before: letter.from },
      ]
    }
    case 'conversation-handed-over':
      return handedOver(letter, about)
    case 'conversation-came-back':
      return []
    case 'withdrawal-proposed':
    case 'withdrawal-declined':
      return [{ kind, from: letter.by, to: [letter.other], when: about.startsAt }]
    case 'conversation-withdrawn':
      return [{ kind, from: letter.by, to: except(letter.by), when: about.startsAt }]
    default:
      return kind satisfies never
  }
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
  { place, videoLink }: About,
): { readonly lockedPlace?: string } =>
  !saysWhere.includes(kind) || (place ?? videoLink) === null
    ? {}
    : { lockedPlace: lock(place ?? '', deriveKey(secret, 'mail')) }

/** To the others from whichever of the two planned it; planned by HR, to each of the two that it is with the other. */
const planned = (
  { employeeId, leaderId, plannedBy, people, startsAt: when }: About,
  talks: number,
): readonly Mailing[] => {
  const several = talks > 1
  const count = several ? { count: talks } : {}
  const others = people.filter((personId) => personId !== plannedBy)
  if (plannedBy === employeeId || plannedBy === leaderId)
    return [
      {
        kind: several ? 'series-planned' : 'conversation-planned',
        from: plannedBy,
        to: others,
        when,
        ...count,
      },
    ]
  const kind = several ? 'series-arranged' : 'conversation-arranged'
  return [
    { kind, from: leaderId, to: others.filter((personId) => personId !== leaderId), when, ...count },
    { kind, from: employeeId, to: [leaderId], when, ...count },
  ]
}

/** To the employee, to who led it and to who does now, each except who arranged it. Who led it finds it in their list, or nowhere any more. */
const handedOver = (
  { former, heir, by }: Extract<Occasion, { readonly kind: 'conversation-handed-over' }>,
  about: About,
): readonly Mailing[] => {
  const to = (personId: string) => (personId === by ? [] : [personId])
  const news = { kind: 'conversation-handed-over', from: heir, when: about.startsAt } as const
  return [
    { ...news, to: to(about.employeeId) },
    { ...news, to: to(former), path: '/conversations' },
    { kind: 'conversation-taken-over', from: former, to: to(heir), when: about.startsAt },
  ]
}

/** Whether it is about when and where a conversation is, or who is at it. */
const setsAppointment = ({ kind }: Letter): boolean =>
  kind === 'conversation-planned' ||
  kind === 'conversation-moved' ||
  kind === 'conversation-cancelled' ||
  kind === 'conversation-handed-over' ||
  kind === 'conversation-came-back'

/** One mail to one person. */
type Post = Omit<Mailing, 'to'> & { readonly to: string }

/**
 * Whoever is told nothing else, mostly because they did it themselves, gets what is for their calendar alone. Where no mail
 * goes out nothing is kept for that.
 */
const forCalendarsAlone = async (
  { config }: Pick<Services, 'config'>,
  tx: Tx,
  about: About,
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
  about: About,
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
