import type { PersonName } from '@tweespraak/contract/people'
import type { Tx } from '../../../platform/db/database.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { nameOfRow, namesOf, teamQuery } from '../../people/public.ts'
import { dayFor } from '../policy.ts'

/** Which of these people are known here. */
export const colleaguesAmong = async (tx: Tx, personIds: readonly string[]): Promise<readonly string[]> => [
  ...(await namesOf(tx, personIds)).keys(),
]

/** To whom the viewer can propose a goal: whom they lead today, by family name. */
export const listProposable = (
  services: Services,
  viewer: Viewer,
): Promise<{ readonly people: PersonName[] }> =>
  services.db.read(viewer, async (tx) => {
    const rows = await teamQuery(tx, viewer.personId, dayFor(viewer, services.clock.now())).execute()
    return { people: rows.map((row) => ({ personId: row.person_id, name: nameOfRow(row) })) }
  })
