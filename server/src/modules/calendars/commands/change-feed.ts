import { recordAudit } from '../../../platform/audit/audit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/id.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { deleteFeed, loadFeed, saveFeed } from '../store/calendar.ts'

const note = (tx: Tx, viewer: Viewer, action: string, at: Temporal.Instant) =>
  recordAudit(tx, viewer, { action, subjectType: 'person', subjectId: viewer.personId }, at)

/** Gives one's calendar an address, or changes what it shows; the address stays. */
export const openFeed = (
  services: Services,
  viewer: Viewer,
  discreet: boolean,
): Promise<Outcome<undefined>> =>
  services.db.transaction(viewer, async (tx) => {
    const at = services.clock.now()
    const known = await loadFeed(tx)
    const feedId = known?.feedId ?? newId(services.clock)
    await saveFeed(tx, viewer, { feedId, discreet, madeAt: known?.madeAt ?? at.toString() })
    await note(tx, viewer, known === null ? 'calendar.opened' : 'calendar.changed', at)
    return accept(undefined)
  })

/** Another address; who had the one before reads nothing any more. */
export const renewFeed = (services: Services, viewer: Viewer): Promise<Outcome<undefined, 'not-found'>> =>
  services.db.transaction(viewer, async (tx) => {
    const known = await loadFeed(tx)
    if (known === null) return refuse('not-found')
    const at = services.clock.now()
    await saveFeed(tx, viewer, { ...known, feedId: newId(services.clock), madeAt: at.toString() })
    await note(tx, viewer, 'calendar.renewed', at)
    return accept(undefined)
  })

/** Takes the address away. */
export const closeFeed = (services: Services, viewer: Viewer): Promise<Outcome<undefined>> =>
  services.db.transaction(viewer, async (tx) => {
    if (await deleteFeed(tx)) await note(tx, viewer, 'calendar.closed', services.clock.now())
    return accept(undefined)
  })
