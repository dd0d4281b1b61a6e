import type { Services } from '../../../platform/services.ts'
import { dueReports } from '../store.ts'
import { sealReport } from './seal-report.ts'

/** How many waiting reports one round tries. */
const round = 50

/** Tries again the reports whose time has come, of every organisation. */
export const sealWaitingReports = async (services: Services): Promise<void> => {
  const at = services.clock.now().toString()
  const due = await services.db.transaction({ purpose: 'seal', organizationId: null }, (tx) =>
    dueReports(tx, at, round),
  )
  for (const sealing of due) await sealReport(services, sealing)
}
