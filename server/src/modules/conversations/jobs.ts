import type { Services } from '../../platform/services.ts'
import { closeUnsigned } from './commands/close-unsigned.ts'
import { fileConversation, ReportSealed } from './commands/file-conversation.ts'

/** How often it is looked whether a term to sign has passed. */
const secondsBetweenSweeps = 600

export const registerConversationJobs = (services: Services): void => {
  services.jobs.on(ReportSealed, 'file-conversation', async ({ organizationId, payload }) => {
    await fileConversation(services, organizationId, payload.conversationId)
  })
  services.jobs.every(secondsBetweenSweeps, 'close-unsigned-reports', async () => {
    await closeUnsigned(services)
  })
}
