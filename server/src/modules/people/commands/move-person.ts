import type { peopleRoutes } from '@tweespraak/contract/people'
import type { Request } from '@tweespraak/contract/route'
import { recordAudit } from '../../../platform/audit/audit.ts'
import { todayIn } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/id.ts'
import { emit } from '../../../platform/outbox/emit.ts'
import { accept, type Outcome, type Refused, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { mayKeep, mayKeepProbation, refuseWork } from '../policy.ts'
import { checkProbationEnd } from '../probation.ts'
import { PersonHandedOver } from '../store/event.ts'
import { touchPerson } from '../store/person.ts'
import { placeOf } from '../store/role.ts'
import {
  addAssignment,
  addEmployment,
  checkWork,
  correctAssignment,
  employmentOn,
  endAssignment,
  lastEmployment,
  saveProbationEnd,
  type StandingEmployment,
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

/** What is asked of one person's work, within its transaction. */
interface Moving {
  readonly services: Services
  readonly viewer: Viewer
  readonly personId: string
  readonly input: Input
}

/** Who never worked here, such as who set up the server, begins to on that day. */
const begin = async (tx: Tx, { services: { clock }, viewer, personId, input }: Moving): Promise<string> => {
  const employment = { organizationId: viewer.organizationId, personId, employmentId: newId(clock) }
  const term = { startsOn: input.from, endsOn: null }
  await addEmployment(tx, employment, term)
  await addAssignment(tx, { ...employment, assignmentId: newId(clock) }, input, term)
  return employment.employmentId
}

/** Other work within an employment: put right where it began that day, else after what was until then. */
const goOn = async (
  tx: Tx,
  { services: { clock }, viewer: { organizationId }, personId, input }: Moving,
  { employmentId, endsOn, latest }: StandingEmployment,
): Promise<void> => {
  if (input.from === latest.startsOn) return correctAssignment(tx, organizationId, latest.assignmentId, input)
  await endAssignment(tx, organizationId, latest.assignmentId, dayBefore(input.from))
  const key = { organizationId, personId, employmentId, assignmentId: newId(clock) }
  await addAssignment(tx, key, input, { startsOn: input.from, endsOn })
}

/** Whether other work may begin on that day; what is known of the employment says from when on. */
const refuseDay = (
  employment: StandingEmployment | null,
  from: string,
): Refused<'not-employed' | 'date-order'> | null => {
  if (employment === null || from < employment.startsOn) return refuse('not-employed')
  const { startsOn: earliest } = employment.latest
  return from < earliest ? refuse('date-order', { field: 'from', earliest }) : null
}

/**
 * Other work, another unit, manager or number of hours from a day on, with or without what is planned with the
 * manager until then. What was until then stays as history. Of who never worked here it is the first day.
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
    const begins = employment === null && (await lastEmployment(tx, personId)) === null
    const tooEarly = begins ? null : refuseDay(employment, input.from)
    if (tooEarly !== null) return tooEarly
    const { probationEndsOn } = input
    if (probationEndsOn !== undefined) {
      if (!mayKeepProbation(place.relation)) return refuse('not-allowed')
      const lawful = checkProbationEnd(employment?.startsOn ?? input.from, probationEndsOn)
      if (!lawful.ok) return lawful
    }
    const facts = await checkWork(tx, personId, input, todayIn(clock, viewer.timeZone).toString())
    const refused = refuseWork(viewer, facts)
    if (refused !== null) return refused
    const moving = { services, viewer, personId, input }
    if (employment !== null) await goOn(tx, moving, employment)
    const employmentId = employment?.employmentId ?? (await begin(tx, moving))
    if (probationEndsOn !== undefined) await saveProbationEnd(tx, employmentId, probationEndsOn)
    await touchPerson(tx, { organizationId, personId }, {}, at)
    if (input.withConversations && !facts.managerStays)
      await emit(tx, viewer, PersonHandedOver, { personId, from: input.from }, at)
    await recordAudit(tx, viewer, { action: 'person.moved', subjectType: 'person', subjectId: personId }, at)
    return accept(undefined)
  })
}
