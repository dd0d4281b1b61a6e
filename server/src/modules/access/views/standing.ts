import type { InvitationStanding } from '@tweespraak/contract/access'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { standingOf } from '../invitation.ts'
import { mayInvite } from '../policy.ts'
import { peopleToInvite } from './people-to-invite.ts'

/** Whether somebody is in, invited or neither: for who may invite them. */
export const readStanding = async (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  viewer: Viewer,
  personId: string,
): Promise<Outcome<InvitationStanding, 'not-found' | 'not-allowed'>> => {
  if (!mayInvite(viewer)) return refuse('not-allowed')
  const [person] = await db.transaction(viewer, (tx) => peopleToInvite(tx, [personId]))
  if (person === undefined) return refuse('not-found')
  if (!person.allowed) return refuse('not-allowed')
  const { invitedAt, expiresAt } = person
  return accept({ state: standingOf(person, clock.now()), invitedAt, expiresAt })
}
