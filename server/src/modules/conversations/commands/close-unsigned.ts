import type { Services } from '../../../platform/services.ts'
import { perform } from '../store/deed.ts'
import { findTermsPassed } from '../store/report.ts'

/** Closes every report whose term to sign has passed as not signed, in all organisations. Answers how many. */
export const closeUnsigned = async (services: Services): Promise<number> => {
  const everywhere = { purpose: 'seal', organizationId: null } as const
  const now = services.clock.now()
  const passed = await services.db.transaction(everywhere, (tx) => findTermsPassed(tx, now))
  let closed = 0
  for (const { organizationId, conversationId } of passed) {
    const task = { purpose: 'seal', organizationId } as const
    const done = await services.db.transaction(task, (tx) =>
      perform(tx, task, conversationId, { type: 'pass-term' }, services.clock.now()),
    )
    if (done.ok) closed += 1
  }
  return closed
}
