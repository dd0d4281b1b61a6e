import { deriveKey } from '../../../platform/derive-key.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { MailKind } from '../../../platform/mail/mail-kind.ts'
import type { News } from '../../../platform/mail/news.ts'
import { isQueued } from '../../../platform/mail/queue.ts'
import { lock } from '../../../platform/sealed-box.ts'
import type { Services } from '../../../platform/services.ts'
import { factsOf } from '../../people/public.ts'
import { withinSentence } from '../../templates/public.ts'
import type { MailedConversation, Mailing } from '../mailing.ts'
import type { Calendars } from './invite-calendar.ts'

/** What tells somebody to come says where. */
const saysWhere: readonly MailKind[] = [
  'conversation-planned',
  'conversation-arranged',
  'moment-chosen',
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
export type Post = Omit<Mailing, 'to'> & { readonly to: string }

/** Puts one mail to one person in the queue, with what is for their calendar; once for an occasion. */
export const postLetter = async (
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
  const news: News = {
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
    otherId: post.from,
    kindId: about.kindId,
  }
  await services.tell(tx, task, [news])
}
