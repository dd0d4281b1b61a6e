import type { Services } from '../../../platform/services.ts'
import { kindVersion, nextAround } from '../../templates/public.ts'
import { heldWithoutReport, insertProposal } from '../store/proposal.ts'

export { TalkHeld } from '../store/event.ts'

/**
 * A talk of which no report is kept is done when it was held: where its kind has a rhythm, the next one is proposed
 * then, as it is for others when their report is filed. Doing it twice proposes once.
 */
export const proposeNext = (
  services: Services,
  organizationId: string,
  conversationId: string,
): Promise<void> => {
  const task = { purpose: 'seal', organizationId } as const
  return services.db.transaction(task, async (tx) => {
    const held = await heldWithoutReport(tx, conversationId)
    if (held === null) return
    const { heldOn, kindVersion: version, ...about } = held
    const kind = await kindVersion(tx, about.kindId, version)
    const dueOn = kind === null ? null : nextAround(kind.rules, Temporal.PlainDate.from(heldOn))
    if (dueOn === null) return
    await insertProposal(tx, task, { ...about, dueOn: dueOn.toString() }, services.clock.now())
  })
}
