import type { Services } from '../../platform/services.ts'
import { deliverChannelMessage, deliverMessage } from './commands/deliver-message.ts'
import { tellChannels } from './commands/tell-channels.ts'

/** How often it is looked whether the hour of a channel has come. */
const secondsBetweenLooks = 600

export const registerIntegrationsJobs = (services: Services): void => {
  services.jobs.work(deliverChannelMessage, ({ organizationId, payload }) =>
    deliverMessage(services, organizationId, payload),
  )
  services.jobs.every(secondsBetweenLooks, 'tell-channels', async () => {
    await tellChannels(services)
  })
}
