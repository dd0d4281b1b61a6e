import { todayIn } from '../../../platform/clock.ts'
import type { Services } from '../../../platform/services.ts'
import { dueFor } from '../due.ts'
import {
  loadFacts,
  loadRhythm,
  noteEverybody,
  organizationsToCount,
  saveDue,
  takeNoted,
  timeZoneOf,
} from '../store/due.ts'

/** People who are worked out in one transaction: short enough that a deed about one of them hardly waits. */
const batch = 1000

const countBatch = (services: Services, organizationId: string): Promise<number> => {
  const task = { purpose: 'rhythm', organizationId } as const
  return services.db.transaction(task, async (tx) => {
    const personIds = await takeNoted(tx, batch)
    if (personIds.length === 0) return 0
    const today = todayIn(services.clock, await timeZoneOf(tx)).toString()
    const rhythm = await loadRhythm(tx)
    const people = await loadFacts(tx, personIds, today, rhythm)
    const due = people.flatMap((person) =>
      dueFor(person, rhythm, today).map((each) => ({
        ...each,
        personId: person.personId,
        plannedAt: person.plannedAt.get(each.kindId) ?? null,
      })),
    )
    await saveDue(tx, organizationId, personIds, due)
    return personIds.length
  })
}

/** Works out what is due for everybody of an organisation who is noted for it. Answers for how many people. */
export const countDueOf = async (services: Services, organizationId: string): Promise<number> => {
  let counted = 0
  for (;;) {
    const now = await countBatch(services, organizationId)
    if (now === 0) return counted
    counted += now
  }
}

/** Works out, in all organisations, what is due for who is noted; each day for everybody. Answers for how many people. */
export const countDue = async (services: Services): Promise<number> => {
  const everywhere = { purpose: 'rhythm', organizationId: null } as const
  const waiting = await services.db.transaction(everywhere, (tx) =>
    organizationsToCount(tx, services.clock.now()),
  )
  let counted = 0
  for (const { organizationId, sweep } of waiting) {
    const task = { purpose: 'rhythm', organizationId } as const
    if (sweep)
      await services.db.transaction(task, async (tx) =>
        noteEverybody(tx, todayIn(services.clock, await timeZoneOf(tx)).toString()),
      )
    counted += await countDueOf(services, organizationId)
  }
  return counted
}
