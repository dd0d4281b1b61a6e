import type { PeopleWaiting } from '@tweespraak/contract/access'
import { todayIn } from '../../../platform/clock.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { standingOf } from '../invitation.ts'
import { mayInvite } from '../policy.ts'
import { peopleWaiting } from './people-to-invite.ts'

/** As many as one reads through; the list of people shows the rest. */
const mostNames = 50

/** Who is not in yet: how many would get an invitation, and who cannot, for want of an address. */
export const countWaiting = async (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  viewer: Viewer,
): Promise<Outcome<PeopleWaiting, 'not-allowed'>> => {
  if (!mayInvite(viewer)) return refuse('not-allowed')
  const day = todayIn(clock, viewer.timeZone).toString()
  const people = await db.transaction(viewer, (tx) => peopleWaiting(tx, day))
  const standings = people.map((person) => ({ ...person, state: standingOf(person, clock.now()) }))
  const without = standings.filter(({ state }) => state === 'no-address')
  return accept({
    invitable: standings.filter(({ state }) => state === 'not-invited' || state === 'expired').length,
    invited: standings.filter(({ state }) => state === 'invited').length,
    withoutAddress: without.length,
    names: without.slice(0, mostNames).map(({ personId, name }) => ({ personId, name })),
  })
}
