import { sql } from 'kysely'
import type { Services } from '../../../platform/services.ts'
import { perform } from '../store/deed.ts'

export { LastDayChanged } from '../../people/public.ts'

interface OfLeaver {
  readonly organization_id: string
  readonly conversation_id: string
  readonly stays: boolean
}

/**
 * Follows who leaves, in all organisations: calls off what is planned for after their last day, brings back what
 * was called off for that and can be held after all, and gives a report that waits for who left a term. Looks at
 * how things stand, so that it does not matter who wrote the leaving down, or how often this is done.
 */
export const followLeaving = async (services: Services): Promise<void> => {
  const everywhere = { purpose: 'seal', organizationId: null } as const
  const now = services.clock.now().toString()
  const found = await services.db.transaction(everywhere, async (tx) => {
    await sql`select app_give_leavers_a_term(${now})`.execute(tx)
    return (await sql<OfLeaver>`select * from app_conversations_of_leavers(${now})`.execute(tx)).rows
  })
  for (const { organization_id: organizationId, conversation_id: conversationId, stays } of found) {
    const task = { purpose: 'seal', organizationId } as const
    const occurrence = { type: stays ? 'employee-stays' : 'employee-leaves' } as const
    // Where it came to nothing since, nothing is done.
    await services.db.transaction(task, (tx) =>
      perform(tx, task, conversationId, occurrence, services.clock.now()),
    )
  }
}
