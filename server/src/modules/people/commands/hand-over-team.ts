import { recordAudit } from '../../../platform/audit/audit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { type Refused, refuse } from '../../../platform/refuse.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { touchPerson } from '../store/person.ts'
import { handOver, heirOn, holdLed, ledFrom } from '../store/succession.ts'
import { managerOf } from '../views/neighbours.ts'

interface Succession {
  readonly leaverId: string
  readonly successorId: string
  /** The first day without the one who leaves (ISO date). */
  readonly from: string
}

/**
 * Puts everybody whom somebody would still lead after their last day under somebody else. Who takes over and
 * was one of them comes under whoever led the one who leaves.
 */
export const handOverTeam = async (
  tx: Tx,
  viewer: Viewer,
  { leaverId, successorId, from }: Succession,
  at: Temporal.Instant,
): Promise<Refused<'person-unknown' | 'manager-loop' | 'manager-for-hr'> | null> => {
  const { organizationId } = viewer
  await holdLed(tx, leaverId, from)
  const led = await ledFrom(tx, leaverId, from)
  const heir = await heirOn(tx, successorId, leaverId, from)
  if (!heir.known || successorId === leaverId) return refuse('person-unknown')
  if (led.some(({ mine }) => !mine)) return refuse('manager-for-hr')
  const people = [...new Set(led.map(({ personId }) => personId))]
  if (people.some((personId) => personId !== successorId && heir.above.includes(personId)))
    return refuse('manager-loop')
  const lastDay = Temporal.PlainDate.from(from).subtract({ days: 1 }).toString()
  const above = (await managerOf(tx, leaverId, lastDay))?.personId ?? null
  await handOver(
    tx,
    organizationId,
    led,
    (personId) => (personId === successorId ? above : successorId),
    from,
    at,
  )
  for (const personId of people) {
    await touchPerson(tx, { organizationId, personId }, {}, at)
    await recordAudit(tx, viewer, { action: 'person.moved', subjectType: 'person', subjectId: personId }, at)
  }
  return null
}
