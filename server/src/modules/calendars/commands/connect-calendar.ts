import { recordAudit } from '../../../platform/audit/audit.ts'
import { isFitAddress } from '../../../platform/outgoing/outgoing.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import { lock } from '../../../platform/sealed-box.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { hintOf } from '../../../platform/outgoing/hint.ts'
import { webAddress } from '../connected.ts'
import { deleteConnected, insertConnected } from '../store/connected.ts'
import { addressKey, fetchBusy } from './read-calendar.ts'

type Refusals =
  | 'calendar-address-unfit'
  | 'calendar-not-reached'
  | 'calendar-not-given'
  | 'calendar-not-a-calendar'
  | 'calendar-too-large'
  | 'calendar-in-demo'

/** Connects the calendar at an address: read first, and kept only when that went well. */
export const connectCalendar = async (
  services: Services,
  viewer: Viewer,
  given: string,
): Promise<Outcome<undefined, Refusals>> => {
  const address = webAddress(given)
  if (!isFitAddress(address)) return refuse('calendar-address-unfit')
  if (services.demo) return refuse('calendar-in-demo')
  const read = await fetchBusy(services, address, viewer.timeZone)
  if (!read.ok) return refuse(`calendar-${read.trouble}`)
  const connecting = {
    address: lock(address, addressKey(services)),
    hint: hintOf(address),
    busy: read.busy,
    unread: read.unread,
  }
  return services.db.transaction(viewer, async (tx) => {
    const at = services.clock.now()
    await insertConnected(tx, viewer, connecting, at.toString())
    const { personId } = viewer
    await recordAudit(
      tx,
      viewer,
      { action: 'calendar.connected', subjectType: 'person', subjectId: personId },
      at,
    )
    return accept(undefined)
  })
}

/** Forgets it, with everything that was read from it. */
export const disconnectCalendar = (services: Services, viewer: Viewer): Promise<Outcome<undefined>> =>
  services.db.transaction(viewer, async (tx) => {
    if (await deleteConnected(tx)) {
      const subject = { subjectType: 'person', subjectId: viewer.personId } as const
      await recordAudit(tx, viewer, { action: 'calendar.disconnected', ...subject }, services.clock.now())
    }
    return accept(undefined)
  })
