import type { InvitationStanding } from '@tweespraak/contract/access'
import { todayIn } from '../../../platform/clock.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { standingOf } from '../invitation.ts'
import { administratorsOn } from '../../people/public.ts'
import { mayInvite } from '../policy.ts'
import { noteShownLinks } from '../store.ts'
import { linkToHandOver } from '../token.ts'
import { peopleToInvite } from './people-to-invite.ts'

type Standing = Outcome<InvitationStanding, 'not-found' | 'not-allowed'>

/** Whether somebody is in, invited or neither: for who may invite them. */
export const readStanding = async (
  services: Pick<Services, 'db' | 'clock' | 'secret' | 'config'>,
  viewer: Viewer,
  personId: string,
): Promise<Standing> => {
  if (!mayInvite(viewer)) return refuse('not-allowed')
  return services.db.transaction(viewer, async (tx): Promise<Standing> => {
    const [person] = await peopleToInvite(tx, [personId])
    if (person === undefined) return refuse('not-found')
    if (!person.allowed) return refuse('not-allowed')
    const { invitedAt, expiresAt, invitationId, invitedBy } = person
    const { organizationId } = viewer
    const now = services.clock.now()
    const state = standingOf(person, now)
    const works = state === 'invited' && invitationId !== null
    const link = works ? linkToHandOver(services, { organizationId, invitationId }) : null
    if (works && link !== null) await noteShownLinks(tx, viewer, [{ invitationId, invitedBy }], now)
    const helpless = state === 'in' && services.config.smtpUrl === null
    const helpers = helpless
      ? await administratorsOn(tx, todayIn(services.clock, viewer.timeZone).toString())
      : []
    return accept({ state, invitedAt, expiresAt, link, helpers })
  })
}
