import type { Services } from '../../../platform/services.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import { foundOrganization, type Founded, type Founding } from '../../people/public.ts'

const timeZoneExists = (name: string): boolean => {
  try {
    Temporal.Now.instant().toZonedDateTimeISO(name)
    return true
  } catch {
    return false
  }
}

/** Makes an organisation with its first person and what it begins with, whole or not at all. */
export const createOrganization = async (
  { db, clock, furnish }: Pick<Services, 'db' | 'clock' | 'furnish'>,
  founding: Founding,
): Promise<Outcome<Founded, 'time-zone-unknown'>> => {
  if (!timeZoneExists(founding.timeZone)) return refuse('time-zone-unknown')
  const founded = await db.owner.transaction().execute(async (owner) => {
    const made = await foundOrganization(owner, clock, founding)
    await furnish(owner, made.organizationId)
    return made
  })
  return accept(founded)
}
