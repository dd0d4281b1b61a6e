import type { MailKind } from '../../../platform/mail/mail-kind.ts'
import type { News } from '../../../platform/mail/news.ts'
import { isQueued } from '../../../platform/mail/queue.ts'
import type { Services } from '../../../platform/services.ts'
import { kindAndMoment } from '../../conversations/public.ts'
import { factsOf, hasLeftBy } from '../../people/public.ts'
import { withinSentence } from '../../templates/public.ts'
import type { ResponseNews } from '../store/response-deed.ts'
import { letterhead } from '../store/file.ts'

export { CorrectionDeclined, CorrectionProposed, CorrectionSealed } from './correct-report.ts'
export { AddendumSealed } from './write-addendum.ts'

type AddendumMail = Extract<
  MailKind,
  'addendum-sealed' | 'correction-proposed' | 'correction-sealed' | 'correction-declined' | ResponseNews
>

/** Tells the other what happened to the report of the two; never a word of it. Doing it twice mails once; whose conversations rest is not mailed. */
export const mailAddendum = (
  services: Services,
  organizationId: string,
  told: {
    readonly kind: AddendumMail
    readonly conversationId: string
    /** Of the addition, or of the correction. */
    readonly about: string
    readonly byId: string
    readonly otherId: string
    /** Where the button leads, if not to the conversation. */
    readonly path?: string
    /** The moment that the letter is about (ISO instant), if not that of the conversation. */
    readonly when?: string
  },
): Promise<void> => {
  const task = { purpose: 'mail', organizationId } as const
  return services.db.transaction(task, async (tx) => {
    const [author, other] = [await factsOf(tx, told.byId), await factsOf(tx, told.otherId)]
    const about = await kindAndMoment(tx, told.conversationId, services.clock.now().toString())
    if (author === null || other === null || other.email === null || about === null) return
    if (about.quiet === told.otherId) return
    const { time_zone: timeZone } = await letterhead(tx)
    // Who works here no more could read nothing of what a letter leads to.
    if (hasLeftBy(other.leftOn, services.clock.now().toString(), timeZone)) return
    if (await isQueued(tx, told.kind, told.otherId, told.about)) return
    const news: News = {
      kind: told.kind,
      personId: told.otherId,
      recipient: other.email,
      language: other.language,
      facts: {
        about: told.about,
        listed: about.listed,
        path: told.path ?? `/conversations/${told.conversationId}`,
        other: author.name,
        kind: withinSentence(about.kind, other.language),
        when: told.when ?? about.at,
      },
      otherId: told.byId,
      kindId: about.kindId,
    }
    await services.tell(tx, task, [news])
  })
}
