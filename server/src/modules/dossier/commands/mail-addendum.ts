import { sql } from 'kysely'
import { queueMail } from '../../../platform/mail/queue.ts'
import type { Services } from '../../../platform/services.ts'
import { kindAndMoment } from '../../conversations/public.ts'
import { factsOf } from '../../people/public.ts'
import { thisOrganization } from '../store.ts'

export { AddendumSealed } from './write-addendum.ts'

/** Tells the other that something was added to the report of the two; never what. Doing it twice mails once. */
export const mailAddendum = (
  services: Services,
  organizationId: string,
  told: {
    readonly conversationId: string
    readonly addendumId: string
    readonly authorId: string
    readonly otherId: string
  },
): Promise<void> => {
  const task = { purpose: 'mail', organizationId } as const
  return services.db.transaction(task, async (tx) => {
    const [author, other] = [await factsOf(tx, told.authorId), await factsOf(tx, told.otherId)]
    const about = await kindAndMoment(tx, told.conversationId)
    if (author === null || other === null || other.email === null || about === null) return
    const queued = await tx
      .selectFrom('mails')
      .select('mail_id')
      .where('organization_id', '=', thisOrganization)
      .where('kind', '=', 'addendum-sealed')
      .where(sql<boolean>`facts ->> 'about' = ${told.addendumId}`)
      .executeTakeFirst()
    if (queued !== undefined) return
    const kind = about.kind[other.language]
    await queueMail(services, tx, task, {
      kind: 'addendum-sealed',
      personId: told.otherId,
      recipient: other.email,
      language: other.language,
      facts: {
        about: told.addendumId,
        listed: about.listed,
        path: `/conversations/${told.conversationId}`,
        other: author.name,
        kind: kind.slice(0, 1).toLowerCase() + kind.slice(1),
        when: about.at,
      },
    })
  })
}
