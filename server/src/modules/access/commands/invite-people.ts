import { recordAudit } from '../../../platform/audit/audit.ts'
import { newId } from '../../../platform/id.ts'
import { queueMail } from '../../../platform/mail/queue.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { invitationExpiry } from '../invitation.ts'
import { mayInvite } from '../policy.ts'
import { addInvitation } from '../store.ts'
import { peopleToInvite } from '../views/people-to-invite.ts'

export interface Invited {
  readonly invited: number
  readonly withoutAddress: number
  readonly alreadyIn: number
}

/** Invites people to come in. Who already has an account or no address is counted, and left as they are. */
export const invitePeople = async (
  services: Services,
  viewer: Viewer,
  personIds: readonly string[],
): Promise<Outcome<Invited, 'not-allowed'>> => {
  if (!mayInvite(viewer)) return refuse('not-allowed')
  const at = services.clock.now()
  return services.db.transaction(viewer, async (tx) => {
    const people = await peopleToInvite(tx, personIds)
    if (people.some((person) => !person.allowed)) return refuse('not-allowed')
    const invitable = people.flatMap((person) =>
      person.email === null || person.alreadyIn ? [] : [{ ...person, email: person.email }],
    )
    for (const { personId, email, language } of invitable) {
      const invitationId = newId(services.clock)
      await addInvitation(
        tx,
        viewer.organizationId,
        { invitationId, personId, email, invitedBy: viewer.personId, expiresAt: invitationExpiry(at) },
        at,
      )
      await queueMail(services, tx, viewer, {
        kind: 'invitation',
        personId,
        recipient: email,
        language,
        facts: { invitationId },
      })
      await recordAudit(
        tx,
        viewer,
        { action: 'person.invited', subjectType: 'person', subjectId: personId },
        at,
      )
    }
    return accept({
      invited: invitable.length,
      withoutAddress: people.filter((person) => person.email === null && !person.alreadyIn).length,
      alreadyIn: people.filter((person) => person.alreadyIn).length,
    })
  })
}
