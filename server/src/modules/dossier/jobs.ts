import type { Services } from '../../platform/services.ts'
import { ReportSigned } from '../conversations/public.ts'
import { AddendumSealed, mailAddendum } from './commands/mail-addendum.ts'
import { sealReport, sealWaitingReports } from './commands/seal-report.ts'

/** Seconds between two looks at the reports that wait. */
const betweenRounds = 60

export const registerDossierJobs = (services: Services): void => {
  services.jobs.on(ReportSigned, 'seal-report', async ({ organizationId, payload }) => {
    await sealReport(services, { organizationId, conversationId: payload.conversationId })
  })
  services.jobs.on(AddendumSealed, 'mail-addendum', async ({ organizationId, payload }) => {
    await mailAddendum(services, organizationId, payload)
  })
  services.jobs.every(betweenRounds, 'seal-waiting-reports', () => sealWaitingReports(services))
}
