import { id } from '@tweespraak/contract/id'
import { z } from 'zod'
import { defineJob } from '../../../platform/jobs/jobs.ts'
import type { Services } from '../../../platform/services.ts'
import { TeamHandedOver } from '../../people/public.ts'
import { publish } from '../store/event.ts'
import { giveSeat, ledWithHeirs } from '../store/heir.ts'
import { thisOrganization } from '../store/organization.ts'

export { TeamHandedOver }

/** On the first day under somebody else: the conversations of a team follow it. */
export const followTeam = defineJob('follow-team-on-the-day', z.object({ leaverId: id }))

/** Waits for the first day without the one who leaves, as the organisation counts days. */
export const followTeamLater = (
  services: Services,
  organizationId: string,
  { leaverId, from }: { readonly leaverId: string; readonly from: string },
): Promise<void> =>
  services.db.transaction({ purpose: 'seal', organizationId }, async (tx) => {
    const { time_zone: timeZone } = await tx
      .selectFrom('organizations')
      .select('time_zone')
      .where('organization_id', '=', thisOrganization)
      .executeTakeFirstOrThrow()
    const notBefore = Temporal.PlainDate.from(from).toZonedDateTime(timeZone).toInstant()
    await services.jobs.send(tx, organizationId, followTeam, { leaverId }, { notBefore })
  })

/**
 * Brings every open conversation that somebody still leads under who leads the employee today. One whose
 * employee they still lead, or that a coach leads, stays; doing it twice changes nothing.
 */
export const handOverTeamConversations = async (
  services: Services,
  organizationId: string,
  leaverId: string,
): Promise<void> => {
  const task = { purpose: 'seal', organizationId } as const
  const led = await services.db.transaction(task, (tx) => ledWithHeirs(tx, leaverId))
  for (const { conversationId, employeeId, heirId } of led) {
    if (heirId === null) continue
    await services.db.transaction(task, async (tx) => {
      const at = services.clock.now()
      if (!(await giveSeat(tx, conversationId, heirId, at))) return
      const event = { type: 'ConversationHandedOver', from: leaverId, to: heirId, by: null } as const
      const subject = { conversationId, employeeId, leaderId: heirId }
      await publish(tx, task, subject, [event], { at, digest: null })
    })
  }
}
