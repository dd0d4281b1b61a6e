import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../platform/db/tables.ts'
import type { Services } from '../../../platform/services.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import { foundOrganization, type Founded, type Founding, timeZoneExists } from '../../people/public.ts'
import { organizationsExist } from '../store.ts'

type Making = Pick<Services, 'db' | 'clock' | 'furnish'>

/** Makes an organisation with its first person and what it begins with, whole or not at all. */
export const createOrganization = async (
  services: Making,
  founding: Founding,
): Promise<Outcome<Founded, 'time-zone-unknown'>> => {
  if (!timeZoneExists(founding.timeZone)) return refuse('time-zone-unknown')
  const made = await services.db.owner.transaction().execute(async (owner) => {
    const founded = await foundOrganization(owner, services.clock, founding)
    await services.furnish(owner, founded.organizationId)
    return founded
  })
  return accept(made)
}

/** What comes with the first organisation, in the transaction that makes it. */
type With = (owner: Transaction<Tables>, founded: Founded) => Promise<void>

/** The same, for the first organisation alone: of two who set up at once, the second comes too late. */
export const createFirstOrganization = async (
  services: Making,
  founding: Founding,
  addWhatComesWithIt: With,
): Promise<Outcome<Founded, 'time-zone-unknown' | 'set-up-done'>> => {
  if (!timeZoneExists(founding.timeZone)) return refuse('time-zone-unknown')
  return services.db.owner.transaction().execute(async (owner) => {
    await sql`lock table organizations in share row exclusive mode`.execute(owner)
    if (await organizationsExist(owner)) return refuse('set-up-done')
    const made = await foundOrganization(owner, services.clock, founding)
    await addWhatComesWithIt(owner, made)
    await services.furnish(owner, made.organizationId)
    return accept(made)
  })
}
