import type { peopleRoutes } from '@tweespraak/contract/people'
import type { Request } from '@tweespraak/contract/route'
import { recordAudit } from '../../../platform/audit/audit.ts'
import { todayIn } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { accept, type Outcome, type Refused, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { emit } from '../../../platform/outbox/emit.ts'
import { mayKeep } from '../policy.ts'
import { leavesNoHr } from '../standing.ts'
import { LastDayChanged, TeamHandedOver } from '../store/event.ts'
import { touchPerson } from '../store/person.ts'
import { holdHrForAll, hrForAllOn, placeOf } from '../store/role.ts'
import {
  employmentOn,
  endAssignment,
  endEmployment,
  lastEmployment,
  type StandingEmployment,
} from '../store/work.ts'
import { handOverTeam } from './hand-over-team.ts'

type Input = Request<typeof peopleRoutes.leave>['body']
type Refusals =
  | 'not-allowed'
  | 'not-found'
  | 'date-order'
  | 'not-employed'
  | 'last-hr'
  | 'person-unknown'
  | 'manager-loop'
  | 'manager-for-hr'

const dayAfter = (day: string): string => Temporal.PlainDate.from(day).add({ days: 1 }).toString()

/** Why this cannot be their last day; null when it can. */
const refuseLastDay = async (
  tx: Tx,
  personId: string,
  { latest }: StandingEmployment,
  { lastDay, today }: { readonly lastDay: string; readonly today: string },
): Promise<Refused<'date-order' | 'last-hr'> | null> => {
  if (lastDay < latest.startsOn) return refuse('date-order', { field: 'lastDay', earliest: latest.startsOn })
  await holdHrForAll(tx)
  const hrForAll = { now: await hrForAllOn(tx, today), after: await hrForAllOn(tx, dayAfter(lastDay)) }
  return leavesNoHr(personId, hrForAll) ? refuse('last-hr') : null
}

/**
 * Writes down somebody's last working day, and who leads their people after it, with or without the conversations
 * that are open then. Another day later on corrects
 * it, to an earlier or a later one; none undoes it, and who was put under somebody else stays there.
 */
export const recordLeaving = async (
  services: Services,
  viewer: Viewer,
  personId: string,
  { lastDay, successorId, withConversations }: Input,
): Promise<Outcome<undefined, Refusals>> => {
  const at = services.clock.now()
  const { organizationId } = viewer
  const today = todayIn(services.clock, viewer.timeZone).toString()
  return services.db.transaction(viewer, async (tx): Promise<Outcome<undefined, Refusals>> => {
    const place = await placeOf(tx, personId, null)
    if (place === null) return refuse('not-found')
    if (!mayKeep(viewer, place.relation)) return refuse('not-allowed')
    const employment =
      (await employmentOn(tx, personId, lastDay !== null && lastDay < today ? lastDay : today)) ??
      (await lastEmployment(tx, personId))
    if (employment === null) return refuse('not-employed')
    const refused =
      lastDay === null ? null : await refuseLastDay(tx, personId, employment, { lastDay, today })
    if (refused !== null) return refused
    // Before anything is written: a refusal undoes nothing.
    if (lastDay !== null && successorId !== undefined) {
      const succession = { leaverId: personId, successorId, from: dayAfter(lastDay) }
      const unfit = await handOverTeam(tx, viewer, succession, at)
      if (unfit !== null) return unfit
      if (withConversations)
        await emit(tx, viewer, TeamHandedOver, { leaverId: personId, from: succession.from }, at)
    }
    await endAssignment(tx, organizationId, employment.latest.assignmentId, lastDay)
    await endEmployment(tx, organizationId, employment.employmentId, lastDay)
    await touchPerson(tx, { organizationId, personId }, { leftOn: lastDay }, at)
    await emit(tx, viewer, LastDayChanged, { personId }, at)
    const action = lastDay === null ? 'person.stayed' : 'person.left'
    await recordAudit(tx, viewer, { action, subjectType: 'person', subjectId: personId }, at)
    return accept(undefined)
  })
}
