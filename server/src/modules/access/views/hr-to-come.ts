import type { PersonName } from '@tweespraak/contract/people'
import { todayIn } from '../../../platform/clock.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { hrForAllOn } from '../../people/public.ts'
import { mayInvite } from '../policy.ts'
import { peopleToInvite } from './people-to-invite.ts'

/**
 * Who is HR for everybody and never came in, as long as none of them did: until then nobody can do what HR does,
 * and whoever set the server up cannot make them another link.
 */
export const listHrToCome = async (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  viewer: Viewer,
): Promise<Outcome<{ people: PersonName[] }, 'not-allowed'>> => {
  if (!mayInvite(viewer)) return refuse('not-allowed')
  const today = todayIn(clock, viewer.timeZone).toString()
  const people = await db.transaction(viewer, async (tx) => {
    const personIds = await hrForAllOn(tx, today)
    return personIds.length === 0 ? [] : peopleToInvite(tx, personIds)
  })
  const toCome = people.some(({ alreadyIn }) => alreadyIn) ? [] : people
  return accept({ people: toCome.map(({ personId, name }) => ({ personId, name })) })
}
