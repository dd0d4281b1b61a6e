import { recordAudit } from '../../../platform/audit/audit.ts'
import { todayIn } from '../../../platform/clock.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { mayKeep } from '../policy.ts'
import { touchPerson } from '../store/person.ts'
import { placeOf } from '../store/role.ts'
import { employmentOn, endAssignment, endEmployment } from '../store/work.ts'

/** Writes down somebody's last working day; another day later on corrects it. */
export const recordLeaving = async (
  services: Services,
  viewer: Viewer,
  personId: string,
  lastDay: string,
): Promise<Outcome<undefined, 'not-allowed' | 'not-found' | 'date-order' | 'not-employed'>> => {
  const at = services.clock.now()
  const { organizationId } = viewer
  const today = todayIn(services.clock, viewer.timeZone).toString()
  return services.db.transaction(viewer, async (tx) => {
    const place = await placeOf(tx, personId, null)
    if (place === null) return refuse('not-found')
    if (!mayKeep(viewer, place.relation)) return refuse('not-allowed')
    const employment = await employmentOn(tx, personId, lastDay < today ? lastDay : today)
    if (employment === null) return refuse('not-employed')
    if (lastDay < employment.latest.startsOn) return refuse('date-order')
    await endAssignment(tx, organizationId, employment.latest.assignmentId, lastDay)
    await endEmployment(tx, organizationId, employment.employmentId, lastDay)
    await touchPerson(tx, { organizationId, personId }, { leftOn: lastDay }, at)
    await recordAudit(tx, viewer, { action: 'person.left', subjectType: 'person', subjectId: personId }, at)
    return accept(undefined)
  })
}
