import type { peopleRoutes } from '@tweespraak/contract/people'
import type { Request } from '@tweespraak/contract/route'
import { recordAudit } from '../../../platform/audit/audit.ts'
import { todayIn } from '../../../platform/clock.ts'
import { newId } from '../../../platform/id.ts'
import { emit } from '../../../platform/outbox/emit.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { mayKeep, mayKeepProbation, refuseWork } from '../policy.ts'
import { checkProbationEnd } from '../probation.ts'
import { PersonHandedOver } from '../store/event.ts'
import { touchPerson } from '../store/person.ts'
import { placeOf } from '../store/role.ts'
import {
  addAssignment,
  checkWork,
  correctAssignment,
  employmentOn,
  endAssignment,
  saveProbationEnd,
} from '../store/work.ts'

type Input = Request<typeof peopleRoutes.move>['body']
type Refusals =
  | 'not-allowed'
  | 'not-found'
  | 'manager-loop'
  | 'manager-for-hr'
  | 'unit-for-hr'
  | 'unit-unknown'
  | 'person-unknown'
  | 'date-order'
  | 'not-employed'
  | 'probation-too-long'
  | 'probation-before-start'

const dayBefore = (day: string): string => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString()

/**
 * Other work, another unit, manager or number of hours from a day on, with or without what is planned with the
 * manager until then. What was until then stays as history.
 */
export const movePerson = async (
  services: Services,
  viewer: Viewer,
  personId: string,
  input: Input,
): Promise<Outcome<undefined, Refusals>> => {
  const { clock, db } = services
  const at = clock.now()
  const { organizationId } = viewer
  return db.transaction(viewer, async (tx): Promise<Outcome<undefined, Refusals>> => {
    const place = await placeOf(tx, personId, null)
    if (place === null) return refuse('not-found')
    if (!mayKeep(viewer, place.relation)) return refuse('not-allowed')
    const employment = await employmentOn(tx, personId, input.from)
    if (employment === null || input.from < employment.startsOn) return refuse('not-employed')
    const { latest } = employment
    if (input.from < latest.startsOn)
      return refuse('date-order', { field: 'from', earliest: latest.startsOn })
    const { probationEndsOn } = input
    if (probationEndsOn !== undefined) {
      if (!mayKeepProbation(place.relation)) return refuse('not-allowed')
      const lawful = checkProbationEnd(employment.startsOn, probationEndsOn)
      if (!lawful.ok) return lawful
    }
    const facts = await checkWork(tx, personId, input, todayIn(clock, viewer.timeZone).toString())
    const refused = refuseWork(viewer, facts)
    if (refused !== null) return refused
    if (input.from === latest.startsOn) {
      await correctAssignment(tx, organizationId, latest.assignmentId, input)
    } else {
      await endAssignment(tx, organizationId, latest.assignmentId, dayBefore(input.from))
      const key = {
        organizationId,
        personId,
        employmentId: employment.employmentId,
        assignmentId: newId(clock),
      }
      await addAssignment(tx, key, input, { startsOn: input.from, endsOn: employment.endsOn })
    }
    if (probationEndsOn !== undefined) await saveProbationEnd(tx, employment.employmentId, probationEndsOn)
    await touchPerson(tx, { organizationId, personId }, {}, at)
    if (input.withConversations && !facts.managerStays)
      await emit(tx, viewer, PersonHandedOver, { personId, from: input.from }, at)
    await recordAudit(tx, viewer, { action: 'person.moved', subjectType: 'person', subjectId: personId }, at)
    return accept(undefined)
  })
}
