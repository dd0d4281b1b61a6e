import type { Rest } from '@tweespraak/contract/rest'
import { recordAudit } from '../../../platform/audit/audit.ts'
import { todayIn } from '../../../platform/clock.ts'
import { newId } from '../../../platform/id.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { checkRest, isAtRest } from '../rest.ts'
import { findRest, letRest } from '../store/rest.ts'
import { tellResumed } from './tell-resumed.ts'

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
    const today = todayIn(services.clock, viewer.timeZone).toString()
    const days = checkRest(asked, found.rest, today)
    if (!days.ok) return days
    const restId = newId(services.clock)
    if (!(await letRest(tx, personId, { ...days.value, restId, at }))) return refuse('not-found')
    await recordAudit(tx, viewer, { action: 'rest.set', subjectType: 'rest', subjectId: restId }, at)
    // What rested and is to rest from a later day on goes on until then.
    if (found.rest !== null && isAtRest(found.rest, today) && days.value.from > today) {
      const mailed = personId !== viewer.personId && found.rest.from < today
      await tellResumed(services, tx, viewer, { personId, organizationId: viewer.organizationId, mailed })
    }
    return accept(undefined)
  })
