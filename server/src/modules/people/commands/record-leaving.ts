import { recordAudit } from '../../../platform/audit/audit.ts'
import { todayIn } from '../../../platform/clock.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { leavesNoHr, mayKeep } from '../policy.ts'
import { touchPerson } from '../store/person.ts'
import { holdHrForAll, hrForAllOn, placeOf } from '../store/role.ts'
import { employmentOn, endAssignment, endEmployment, lastEmployment } from '../store/work.ts'

/** Writes down somebody's last working day; another day later on corrects it, to an earlier or a later one. */
export const recordLeaving = async (
  services: Services,
  viewer: Viewer,
  personId: string,
  lastDay: string,
): Promise<Outcome<undefined, 'not-allowed' | 'not-found' | 'date-order' | 'not-employed' | 'last-hr'>> => {
  const at = services.clock.now()
  const { organizationId } = viewer
  const today = todayIn(services.clock, viewer.timeZone).toString()
  return services.db.transaction(viewer, async (tx) => {
    const place = await placeOf(tx, personId, null)
    if (place === null) return refuse('not-found')
    if (!mayKeep(viewer, place.relation)) return refuse('not-allowed')
    const employment =
      (await employmentOn(tx, personId, lastDay < today ? lastDay : today)) ??
      (await lastEmployment(tx, personId))
    if (employment === null) return refuse('not-employed')
    const earliest = employment.latest.startsOn
    if (lastDay < earliest) return refuse('date-order', { field: 'lastDay', earliest })
    await holdHrForAll(tx)
    const dayAfter = Temporal.PlainDate.from(lastDay).add({ days: 1 }).toString()
    const hrForAll = { now: await hrForAllOn(tx, today), after: await hrForAllOn(tx, dayAfter) }
    if (leavesNoHr(personId, hrForAll)) return refuse('last-hr')
    await endAssignment(tx, organizationId, employment.latest.assignmentId, lastDay)
    await endEmployment(tx, organizationId, employment.employmentId, lastDay)
    await touchPerson(tx, { organizationId, personId }, { leftOn: lastDay }, at)
    await recordAudit(tx, viewer, { action: 'person.left', subjectType: 'person', subjectId: personId }, at)
    return accept(undefined)
  })
}
