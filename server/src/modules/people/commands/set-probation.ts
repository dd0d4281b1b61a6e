import { recordAudit } from '../../../platform/audit/audit.ts'
import { todayIn } from '../../../platform/clock.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { mayKeepProbation } from '../policy.ts'
import { checkProbationEnd } from '../probation.ts'
import { touchPerson } from '../store/person.ts'
import { placeOf } from '../store/role.ts'
import { employmentOn, saveProbationEnd } from '../store/work.ts'

type Refusals = 'not-found' | 'not-allowed' | 'not-employed' | 'probation-too-long' | 'probation-before-start'

/** Writes down the last day of somebody's probation, in the employment that goes on or comes next. */
export const setProbation = (
  services: Services,
  viewer: Viewer,
  personId: string,
  endsOn: string | null,
): Promise<Outcome<undefined, Refusals>> =>
  services.db.transaction(viewer, async (tx): Promise<Outcome<undefined, Refusals>> => {
    const place = await placeOf(tx, personId, null)
    if (place === null) return refuse('not-found')
    if (!mayKeepProbation(place.relation)) return refuse('not-allowed')
    const employment = await employmentOn(tx, personId, todayIn(services.clock, viewer.timeZone).toString())
    if (employment === null) return refuse('not-employed')
    const lawful = checkProbationEnd(employment.startsOn, endsOn)
    if (!lawful.ok) return lawful
    const at = services.clock.now()
    await saveProbationEnd(tx, employment.employmentId, endsOn)
    await touchPerson(tx, { organizationId: viewer.organizationId, personId }, {}, at)
    const subject = { subjectType: 'person', subjectId: personId } as const
    await recordAudit(tx, viewer, { action: 'probation.set', ...subject }, at)
    return accept(undefined)
  })
