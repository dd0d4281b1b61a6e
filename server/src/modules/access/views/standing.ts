import type { InvitationStanding } from '@tweespraak/contract/access'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { standingOf } from '../invitation.ts'
import { mayInvite } from '../policy.ts'
import { linkToHandOver } from '../token.ts'
import { peopleToInvite } from './people-to-invite.ts'

/** Whether somebody is in, invited or neither: for who may invite them. */
export const readStanding = async (
  services: Pick<Services, 'db' | 'clock' | 'secret' | 'address' | 'config'>,
  viewer: Viewer,
  personId: string,
): Promise<Outcome<InvitationStanding, 'not-found' | 'not-allowed'>> => {
  if (!mayInvite(viewer)) return refuse('not-allowed')
  const [person] = await services.db.transaction(viewer, (tx) => peopleToInvite(tx, [personId]))
  if (person === undefined) return refuse('not-found')
  if (!person.allowed) return refuse('not-allowed')
  const { invitedAt, expiresAt, invitationId } = person
  const { organizationId } = viewer
  const state = standingOf(person, services.clock.now())
  const works = state === 'invited' && invitationId !== null
  const link = works ? linkToHandOver(services, { organizationId, invitationId }) : null
  return accept({ state, invitedAt, expiresAt, link })
}
