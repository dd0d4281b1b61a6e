import { bilingual } from '@tweespraak/contract/id'
import { sql } from 'kysely'
import { isQueued } from '../../../platform/mail/queue.ts'
import type { Services } from '../../../platform/services.ts'
import { factsOf } from '../../people/public.ts'
import { withinSentence } from '../../templates/public.ts'

export { TalkAsked } from '../store/event.ts'

/** Tells who leads somebody that they asked for a talk, and of which kind; once for an occasion. */
export const tellAsked = (
  services: Services,
  organizationId: string,
  { personId, leaderId, kindId, occasion }: Record<'personId' | 'leaderId' | 'kindId' | 'occasion', string>,
): Promise<void> => {
  const task = { purpose: 'mail', organizationId } as const
  return services.db.transaction(task, async (tx) => {
    const [asking, leader] = [await factsOf(tx, personId), await factsOf(tx, leaderId)]
    const { rows } = await sql<{ name: unknown }>`select name from kind_versions
      where organization_id = (select app_organization()) and kind_id = ${kindId}
      order by version desc limit 1`.execute(tx)
    const [kind] = rows
    if (asking === null || leader === null || kind === undefined) return
    if (await isQueued(tx, 'talk-asked', leaderId, occasion)) return
    const { language, email: recipient } = leader
    const facts = {
      about: occasion,
      listed: true,
      path: '/',
      other: asking.name,
      kind: withinSentence(bilingual.parse(kind.name), language),
    }
    await services.tell(tx, task, [
      { kind: 'talk-asked', personId: leaderId, recipient, language, facts, otherId: personId, kindId },
    ])
  })
}
