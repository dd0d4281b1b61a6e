import { dossierRoutes as routes } from '@tweespraak/contract/dossier'
import { aSealedReport } from '../../factories/dossier.ts'
import { only, type Row, signedIn } from '../row.ts'
import type { World } from '../world.ts'

const report = async ({ app, organizationId, people }: World) => ({
  params: {
    conversationId: await aSealedReport(app.services.db, {
      organizationId,
      employeeId: people.self,
      leaderId: people.manager,
    }),
  },
})

export const dossierRows: readonly Row[] = [
  { route: routes.mine, verdicts: signedIn, call: () => ({}) },
  { route: routes.openings, verdicts: signedIn, call: () => ({}) },
  {
    route: routes.ofPerson,
    verdicts: only('not-found', 'self', 'manager', 'hr'),
    call: ({ people }) => ({ params: { personId: people.self } }),
  },
  { route: routes.reportPdf, verdicts: only('not-found', 'self', 'manager', 'hr'), call: report },
]
