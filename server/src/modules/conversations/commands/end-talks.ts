import type { Services } from '../../../platform/services.ts'
import { perform } from '../store/deed.ts'
import { talksPastTheirDay } from '../store/under-way.ts'

/** Ends, in all organisations, the talks that end with their day and whose day is over. Answers how many. */
export const endTalksOfPastDays = async (services: Services): Promise<number> => {
  const everywhere = { purpose: 'seal', organizationId: null } as const
  const past = await services.db.transaction(everywhere, (tx) => talksPastTheirDay(tx, services.clock.now()))
  let ended = 0
  for (const { organizationId, conversationId, endedAt } of past) {
    const task = { purpose: 'seal', organizationId } as const
    const done = await services.db.transaction(task, (tx) =>
      perform(tx, task, conversationId, { type: 'day-ends', at: endedAt }, services.clock.now()),
    )
    if (done.ok) ended += 1
  }
  return ended
}
