import type { peopleRoutes } from '@tweespraak/contract/people'
import type { Request } from '@tweespraak/contract/route'
import { recordAudit } from '../../../platform/audit/audit.ts'
import { todayIn } from '../../../platform/clock.ts'
import { newId } from '../../../platform/id.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { keepsPeople, refuseWork } from '../policy.ts'
import { checkProbationEnd } from '../probation.ts'
import { addPerson, unlessTaken } from '../store/person.ts'
import { addAssignment, addEmployment, checkWork, saveProbationEnd } from '../store/work.ts'

type Input = Request<typeof peopleRoutes.add>['body']
type Refusals =
  | 'not-allowed'
  | 'number-taken'
  | 'email-taken'
  | 'manager-loop'
  | 'manager-for-hr'
  | 'unit-for-hr'
  | 'unit-unknown'
  | 'person-unknown'
  | 'date-order'
  | 'probation-too-long'
  | 'probation-before-start'

/** Adds one person with their employment and first work. */
export const addOnePerson = async (
  services: Services,
  viewer: Viewer,
  input: Input,
): Promise<Outcome<{ personId: string }, Refusals>> => {
  if (!keepsPeople(viewer)) return refuse('not-allowed')
  if (input.endsOn !== null && input.endsOn < input.startsOn)
    return refuse('date-order', { field: 'endsOn', earliest: input.startsOn })
  const { probationEndsOn } = input
  if (probationEndsOn !== null && viewer.hr.scope === 'none') return refuse('not-allowed')
  const lawful = checkProbationEnd(input.startsOn, probationEndsOn)
  if (!lawful.ok) return lawful
  const { clock } = services
  const at = clock.now()
  const today = todayIn(clock, viewer.timeZone).toString()
  const key = { organizationId: viewer.organizationId, personId: newId(clock) }
  return unlessTaken(() =>
    services.db.transaction(viewer, async (tx) => {
      const refused = refuseWork(viewer, await checkWork(tx, key.personId, input, today))
      if (refused !== null) return refused
      const employment = { ...key, employmentId: newId(clock) }
      await addPerson(tx, key, input, input.endsOn, at)
      await addEmployment(tx, employment, input)
      if (probationEndsOn !== null) await saveProbationEnd(tx, employment.employmentId, probationEndsOn)
      await addAssignment(tx, { ...employment, assignmentId: newId(clock) }, input, input)
      await recordAudit(
        tx,
        viewer,
        { action: 'person.added', subjectType: 'person', subjectId: key.personId },
        at,
      )
      return accept({ personId: key.personId })
    }),
  )
}
