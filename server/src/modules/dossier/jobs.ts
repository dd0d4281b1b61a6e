import type { Services } from '../../platform/services.ts'
import { ReportSigned } from '../conversations/public.ts'
import {
  AddendumSealed,
  CorrectionDeclined,
  CorrectionProposed,
  CorrectionSealed,
  mailAddendum,
} from './commands/mail-addendum.ts'
import { mailResponse, ResponseEnded, ResponseMovedOn } from './commands/mail-response.ts'
import { passResponseTerms } from './commands/pass-response-terms.ts'
import { sealReport, sealWaitingReports } from './commands/seal-report.ts'
import { sealResponse, sealWaitingResponses } from './commands/seal-response.ts'

/** Seconds between two looks at the reports and responses that wait. */
const betweenRounds = 60
/** Seconds between two looks at terms that passed: they are of whole days. */
const betweenTerms = 600

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
  services.jobs.on(ResponseMovedOn, 'mail-response', async ({ organizationId, payload, jobId }) => {
    await mailResponse(services, organizationId, { ...payload, occasion: jobId })
  })
  services.jobs.on(ResponseEnded, 'seal-response', async ({ organizationId, payload }) => {
    await sealResponse(services, { organizationId, ...payload })
  })
  services.jobs.every(betweenRounds, 'seal-waiting-reports', () => sealWaitingReports(services))
  services.jobs.every(betweenRounds, 'seal-waiting-responses', () => sealWaitingResponses(services))
  services.jobs.every(betweenTerms, 'pass-response-terms', () => passResponseTerms(services))
}
