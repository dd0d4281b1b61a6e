import { sql } from 'kysely'
import type { Services } from '../../../platform/services.ts'

/** Counts, in all organisations, what was said of talks in quarters that have passed. Answers how many quarters. */
export const publishEvaluations = (services: Services): Promise<number> =>
  services.db.transaction({ purpose: 'seal', organizationId: null }, async (tx) => {
    const now = services.clock.now().toString()
    const done = await sql<{
      published: number
    }>`select publish_evaluations(${now}::timestamptz) as published`.execute(tx)
    return done.rows[0]?.published ?? 0
  })
