import type { channelRoutes, ChannelService } from '@tweespraak/contract/channels'
import type { Request } from '@tweespraak/contract/route'
import { recordAudit } from '../../../platform/audit/audit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import { lock } from '../../../platform/sealed-box.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { hintOf } from '../../../platform/outgoing/hint.ts'
import { isOfService } from '../channel.ts'
import { mayChangeChannels } from '../policy.ts'
import { deleteChannel, insertChannel, updateChannel } from '../store.ts'
import { addressKey } from './deliver-message.ts'

type Input = Request<typeof channelRoutes.set>['body']

const note = (tx: Tx, viewer: Viewer, action: string, at: Temporal.Instant) =>
  recordAudit(tx, viewer, { action, subjectType: 'organization', subjectId: viewer.organizationId }, at)

/** Says which channel of a service is told what. Set anew, a paused one goes on. */
export const setChannel = async (
  services: Services,
  viewer: Viewer,
  service: ChannelService,
  { address, sorts, hour }: Input,
): Promise<Outcome<undefined, 'not-allowed' | 'channel-address-unfit' | 'channel-address-missing'>> => {
  if (!mayChangeChannels(viewer)) return refuse('not-allowed')
  if (address !== null && !isOfService(service, address)) return refuse('channel-address-unfit')
  return services.db.transaction(viewer, async (tx) => {
    const at = services.clock.now()
    const settings = { service, sorts, hour, at: at.toString() }
    if (address === null) {
      if (!(await updateChannel(tx, settings))) return refuse('channel-address-missing')
    } else {
      const locked = lock(address, addressKey(services))
      await insertChannel(tx, viewer, settings, { address: locked, hint: hintOf(address) })
    }
    await note(tx, viewer, `channel.set`, at)
    return accept(undefined)
  })
}

/** Forgets the channel, with its address. */
export const removeChannel = async (
  services: Services,
  viewer: Viewer,
  service: ChannelService,
): Promise<Outcome<undefined, 'not-allowed'>> => {
  if (!mayChangeChannels(viewer)) return refuse('not-allowed')
  return services.db.transaction(viewer, async (tx) => {
    if (await deleteChannel(tx, service)) await note(tx, viewer, 'channel.removed', services.clock.now())
    return accept(undefined)
  })
}
