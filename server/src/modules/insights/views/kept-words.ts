import { daysOfKeptWords, type guardRoutes } from '@tweespraak/contract/guard-counts'
import type { Output } from '@tweespraak/contract/route'
import { sql } from 'kysely'
import { todayIn } from '../../../platform/clock.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { seesKeptWords } from '../policy.ts'

/** Told in fives, so that in a small organisation one time leads to nobody. */
const told = 5

/** How often words were kept in the last days, of all rules together. */
export const showKeptWords = async (
  services: Services,
  viewer: Viewer,
): Promise<Outcome<Output<typeof guardRoutes.showKept>, 'not-allowed'>> => {
  if (!seesKeptWords(viewer)) return refuse('not-allowed')
  const from = todayIn(services.clock, viewer.timeZone).subtract({ days: daysOfKeptWords - 1 })
  const times = await services.db.read(viewer, async (tx) => {
    const { rows } = await sql<{ times: number }>`
      select coalesce(sum(times), 0)::int as times from kept_words
      where organization_id = (select app_organization()) and day >= ${from.toString()}::date`.execute(tx)
    return rows[0]?.times ?? 0
  })
  return accept({ days: daysOfKeptWords, atLeast: Math.floor(times / told) * told })
}
