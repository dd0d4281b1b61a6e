import type { Rest } from '@tweespraak/contract/rest'
import { recordAudit } from '../../../platform/audit/audit.ts'
import { todayIn } from '../../../platform/clock.ts'
import { newId } from '../../../platform/id.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { checkRest } from '../rest.ts'
import { findRest, letRest } from '../store/rest.ts'

/**
 * Lets the conversations of an employee rest: asked for by themselves, their manager or HR for them. The audit names
 * the rest and not whose it is, so that what is over can be traced to nobody.
 */
export const letConversationsRest = (
  services: Services,
  viewer: Viewer,
  personId: string,
  asked: Rest,
): Promise<Outcome<undefined, 'not-found' | 'not-employed' | 'rest-begins-early' | 'rest-ends-early'>> =>
  services.db.transaction(viewer, async (tx) => {
    const found = await findRest(tx, personId)
    if (found === null || !found.mayLet) return refuse('not-found')
    if (!found.works) return refuse('not-employed')
    const at = services.clock.now()
    const days = checkRest(asked, found.rest, todayIn(services.clock, viewer.timeZone).toString())
    if (!days.ok) return days
    const restId = newId(services.clock)
    if (!(await letRest(tx, personId, { ...days.value, restId, at }))) return refuse('not-found')
    await recordAudit(tx, viewer, { action: 'rest.set', subjectType: 'rest', subjectId: restId }, at)
    return accept(undefined)
  })
