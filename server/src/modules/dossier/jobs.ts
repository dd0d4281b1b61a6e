import type { Services } from '../../platform/services.ts'
import { ReportSigned } from '../conversations/public.ts'
import {
  AddendumSealed,
  CorrectionDeclined,
  CorrectionProposed,
  CorrectionSealed,
  mailAddendum,
} from './commands/mail-addendum.ts'
import { sealReport, sealWaitingReports } from './commands/seal-report.ts'

/** Seconds between two looks at the reports that wait. */
const betweenRounds = 60

export const registerDossierJobs = (services: Services): void => {
  services.jobs.on(ReportSigned, 'seal-report', async ({ organizationId, payload }) => {
    await sealReport(services, { organizationId, conversationId: payload.conversationId })
  })
  services.jobs.on(AddendumSealed, 'mail-addendum', async ({ organizationId, payload }) => {
    const { conversationId, addendumId: about, authorId: byId, otherId } = payload
    const kind = 'addendum-sealed'
    await mailAddendum(services, organizationId, { kind, conversationId, about, byId, otherId })
  })
  for (const [event, kind] of [
    [CorrectionProposed, 'correction-proposed'],
    [CorrectionSealed, 'correction-sealed'],
    [CorrectionDeclined, 'correction-declined'],
  ] as const) {
    services.jobs.on(event, `mail-${kind}`, async ({ organizationId, payload }) => {
      const { correctionId: about, ...told } = payload
      await mailAddendum(services, organizationId, { ...told, kind, about })
    })
  }
  services.jobs.every(betweenRounds, 'seal-waiting-reports', () => sealWaitingReports(services))
}
