import type { channelRoutes } from '@tweespraak/contract/channels'
import type { Output } from '@tweespraak/contract/route'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { mayChangeChannels, maySeeChannels } from '../policy.ts'
import { loadChannels } from '../store.ts'

/** Which channels are told how much waits, and whether it arrives. */
export const listChannels = async (
  services: Services,
  viewer: Viewer,
): Promise<Outcome<Output<typeof channelRoutes.list>, 'not-allowed'>> => {
  if (!maySeeChannels(viewer)) return refuse('not-allowed')
  const channels = await services.db.read(viewer, loadChannels)
  return accept({ channels, can: { change: mayChangeChannels(viewer) } })
}
