import type { MailKind } from '../../../platform/mail/mail-kind.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { withdrawMails } from '../../../platform/mail/queue.ts'
import type { Services } from '../../../platform/services.ts'
import type { Told } from '../invitation.ts'
import { type Letter, type MailedConversation, mailingsOf, setsAppointment } from '../mailing.ts'
import { findMailed, wasSent } from '../views/mailed.ts'
import { openCalendars } from './invite-calendar.ts'
import { type Post, postLetter } from './post-letter.ts'

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

/** What says that a talk will be, and when, or who leads it; what tells of more talks than one is not taken back with one. */
const announcing = [
  'conversation-planned',
  'conversation-arranged',
  'moment-chosen',
  'conversation-moved',
  'conversation-changed',
  'conversation-handed-over',
  'conversation-taken-over',
  'calendar-kept',
] as const satisfies readonly MailKind[]

/** What was not sent yet about a conversation that was called off is never sent, also where nobody is told of that. */
export const withdrawAnnouncements = (
  { db }: Pick<Services, 'db'>,
  organizationId: string,
  conversationId: string,
): Promise<void> =>
  db.transaction({ purpose: 'mail', organizationId }, (tx) =>
    withdrawMails(tx, organizationId, { path: `/conversations/${conversationId}`, kinds: announcing }),
  )

/**
 * Whoever is told nothing else, mostly because they did it themselves, gets what is for their calendar alone. Where no mail
 * goes out nothing is kept for that.
 */
export const forCalendarsAlone = async (
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

/**
 * Mails those whom it concerns, each in their own language: who sits at the table and did not do it, or who is to sign the
 * report that is offered; with what is for their calendars, also to who did it. Whose conversations rest hears of theirs
 * when that is over.
 */
export const mailParticipants = async (services: Services, letter: Letter): Promise<void> => {
  const { organizationId, conversationId, occasion } = letter
  const task = { purpose: 'mail', organizationId } as const
  await services.db.transaction(task, async (tx) => {
    const about = await findMailed(tx, conversationId, services.clock.now().toString())
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
    for (const post of [...alone, ...posts])
      if (post.to !== about.quiet) await postLetter(services, tx, ids, about, calendars, post)
  })
}
