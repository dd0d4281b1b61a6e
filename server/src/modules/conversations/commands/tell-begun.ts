import type { Services } from '../../../platform/services.ts'
import { factsOf } from '../../people/public.ts'
import { withinSentence } from '../../templates/public.ts'
import { findMailed } from '../views/mailed.ts'

/** Tells the other of the two, in the app alone, that a talk has begun: whoever sits beside it needs no mail. */
export const tellBegun = (
  services: Services,
  organizationId: string,
  conversationId: string,
): Promise<void> => {
  const task = { purpose: 'mail', organizationId } as const
  return services.db.transaction(task, async (tx) => {
    const about = await findMailed(tx, conversationId, services.clock.now().toString())
    if (about === null || about.state !== 'held') return
    const personId = about.plannedBy === about.leaderId ? about.employeeId : about.leaderId
    const [by, other] = [await factsOf(tx, about.plannedBy), await factsOf(tx, personId)]
    if (by === null || other === null || personId === about.quiet) return
    const { kindId, listed } = about
    const facts = {
      about: conversationId,
      listed,
      path: `/conversations/${conversationId}`,
      other: by.name,
      kind: withinSentence(about.kindName, other.language),
      when: about.startsAt,
    }
    const { language } = other
    await services.tell(tx, task, [
      { kind: 'talk-begun', personId, recipient: null, language, facts, otherId: about.plannedBy, kindId },
    ])
  })
}
