import { sql } from 'kysely'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'

/** Counts once for each of these rules that words stood that the guard pointed out. Whose words they were is not kept, nor audited. */
export const countKeptWords = (
  services: Services,
  viewer: Viewer,
  rules: readonly string[],
): Promise<Outcome<undefined>> =>
  services.db.transaction(viewer, async (tx) => {
    const now = services.clock.now().toString()
    await sql`select count_kept_words(${[...rules]}::text[], ${now}::timestamptz)`.execute(tx)
    return accept(undefined)
  })
