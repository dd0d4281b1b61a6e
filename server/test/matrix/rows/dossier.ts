import { dossierRoutes as routes } from '@tweespraak/contract/dossier'
import { only, type Row, signedIn } from '../row.ts'

export const dossierRows: readonly Row[] = [
  { route: routes.mine, verdicts: signedIn, call: () => ({}) },
  { route: routes.openings, verdicts: signedIn, call: () => ({ query: {} }) },
  {
    route: routes.ofPerson,
    verdicts: only('not-found', 'self', 'manager', 'hr'),
    call: ({ people }) => ({ params: { personId: people.self } }),
  },
  {
    route: routes.reportPdf,
    verdicts: only('not-found', 'self', 'manager', 'hr'),
    call: async (world) => ({ params: { conversationId: await world.conversation('signed') } }),
  },
]
