import { channelRoutes as routes } from '@tweespraak/contract/channels'
import type { Serve } from '../../platform/http/serve.ts'
import type { Services } from '../../platform/services.ts'
import { tryChannel } from './commands/deliver-message.ts'
import { removeChannel, setChannel } from './commands/set-channel.ts'
import { listChannels } from './views/channels.ts'

export const registerIntegrations = (serve: Serve, services: Services): void => {
  serve(routes.list, ({ viewer }) => listChannels(services, viewer))
  serve(routes.set, ({ viewer, params, body }) => setChannel(services, viewer, params.service, body))
  serve(routes.remove, ({ viewer, params }) => removeChannel(services, viewer, params.service))
  serve(routes.try, ({ viewer, params }) => tryChannel(services, viewer, params.service))
}
