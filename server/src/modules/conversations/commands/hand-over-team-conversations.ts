import { id } from '@tweespraak/contract/id'
import { z } from 'zod'
import type { Tx } from '../../../platform/db/database.ts'
import { defineJob, type JobKind } from '../../../platform/jobs/jobs.ts'
import type { Services } from '../../../platform/services.ts'
import { PersonHandedOver, TeamHandedOver } from '../../people/public.ts'
import { publish } from '../store/event.ts'
import { giveSeat, ledWithHeirs, plannedWithHeirs } from '../store/heir.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

export { PersonHandedOver, TeamHandedOver }

/** On the first day under somebody else: the conversations of a team follow it. */
export const followTeam = defineJob('follow-team-on-the-day', z.object({ leaverId: id }))

/** On the first day under somebody else: what is planned with somebody follows them. */
export const followPerson = defineJob('follow-person-on-the-day', z.object({ personId: id }))

/** Waits for the first day under somebody else (ISO date), as the organisation counts days. */
export const onTheDay = <Payload extends z.ZodType>(
  services: Services,
  organizationId: string,
  from: string,
  job: JobKind<Payload>,
  payload: z.output<Payload>,
): Promise<void> =>
  services.db.transaction({ purpose: 'seal', organizationId }, async (tx) => {
    const { time_zone: timeZone } = await tx
      .selectFrom('organizations')
      .select('time_zone')
      .where('organization_id', '=', thisOrganization)
      .executeTakeFirstOrThrow()
    const notBefore = Temporal.PlainDate.from(from).toZonedDateTime(timeZone).toInstant()
    await services.jobs.send(tx, organizationId, job, payload, { notBefore })
  })

/** Brings every open conversation that somebody still leads under who leads the employee today. */
export const handOverTeamConversations = (
  services: Services,
  organizationId: string,
  leaverId: string,
): Promise<void> => handOverEach(services, organizationId, (tx) => ledWithHeirs(tx, leaverId))

/** Brings what is planned with somebody under who leads them today. */
export const handOverPlannedConversations = (
  services: Services,
  organizationId: string,
  employeeId: string,
): Promise<void> => handOverEach(services, organizationId, (tx) => plannedWithHeirs(tx, employeeId))

/** One whose employee its leader still leads, or that a coach leads, stays; doing it twice changes nothing. */
const handOverEach = async (
  services: Services,
  organizationId: string,
  find: (tx: Tx) => ReturnType<typeof ledWithHeirs>,
): Promise<void> => {
  const task = { purpose: 'seal', organizationId } as const
  const found = await services.db.transaction(task, find)
  for (const { conversationId, employeeId, leaderId, heirId } of found) {
    if (heirId === null) continue
    await services.db.transaction(task, async (tx) => {
      const at = services.clock.now()
      if (!(await giveSeat(tx, conversationId, heirId, at))) return
      const event = { type: 'ConversationHandedOver', from: leaderId, to: heirId, by: null } as const
      const subject = { conversationId, employeeId, leaderId: heirId }
      await publish(tx, task, subject, [event], { at, digest: null })
    })
  }
}
