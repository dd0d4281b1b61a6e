import type { Reach } from '@tweespraak/contract/conversation'
import { sql } from 'kysely'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { factsOf } from '../../people/public.ts'

/** How somebody hears of a conversation. Every colleague may know it; what their address is they may not. */
export const showReach = (
  services: Services,
  viewer: Viewer,
  personId: string,
): Promise<Outcome<Reach, 'not-found'>> =>
  services.db.transaction(viewer, async (tx) => {
    const person = await factsOf(tx, personId)
    if (person === null) return refuse('not-found')
    const { rows } = await sql<{ account: boolean }>`select app_has_account(${personId}) as account`.execute(
      tx,
    )
    return accept({
      personId,
      name: person.name,
      mail: services.config.smtpUrl !== null && person.email !== null,
      account: rows[0]?.account === true,
    })
  })
