import { recordAudit } from '../../../platform/audit/audit.ts'
import { todayIn } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Identity, Viewer } from '../../../platform/viewer.ts'
import { endRestOf, findRest, findRestsOver } from '../store/rest.ts'
import { tellResumed } from './tell-resumed.ts'

const end = async (
  tx: Tx,
  identity: Identity,
  personId: string,
  at: Temporal.Instant,
): Promise<string | null> => {
  const restId = await endRestOf(tx, personId, at)
  if (restId !== null)
    await recordAudit(tx, identity, { action: 'rest.ended', subjectType: 'rest', subjectId: restId }, at)
  return restId
}

/** Ends it today, by who may let the conversations of this employee rest. */
export const endRest = (
  services: Services,
  viewer: Viewer,
  personId: string,
): Promise<Outcome<undefined, 'not-found' | 'not-at-rest'>> =>
  services.db.transaction(viewer, async (tx) => {
    const found = await findRest(tx, personId)
    if (found === null || !found.mayLet) return refuse('not-found')
    const ended = await end(tx, viewer, personId, services.clock.now())
    if (ended === null) return refuse('not-at-rest')
    const today = todayIn(services.clock, viewer.timeZone).toString()
    const { organizationId } = viewer
    const mailed = personId !== viewer.personId && found.rest !== null && found.rest.from < today
    await tellResumed(services, tx, viewer, { personId, organizationId, mailed })
    return accept(undefined)
  })

/** Ends, in all organisations, what has had its last day. Answers how many. */
export const endRestsOver = async (services: Services): Promise<number> => {
  const everywhere = { purpose: 'seal', organizationId: null } as const
  const over = await services.db.transaction(everywhere, (tx) => findRestsOver(tx, services.clock.now()))
  let ended = 0
  for (const { organizationId, personId } of over) {
    const task = { purpose: 'seal', organizationId } as const
    const done = await services.db.transaction(task, async (tx) => {
      const restId = await end(tx, task, personId, services.clock.now())
      if (restId !== null) await tellResumed(services, tx, task, { personId, organizationId, mailed: true })
      return restId
    })
    if (done !== null) ended += 1
  }
  return ended
}
