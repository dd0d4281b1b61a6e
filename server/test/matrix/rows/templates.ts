import { templatesRoutes as routes } from '@tweespraak/contract/templates'
import { type Row, signedIn } from '../row.ts'

export const templateRows: readonly Row[] = [
  { route: routes.listKinds, verdicts: signedIn, call: () => ({}) },
  {
    route: routes.getKind,
    verdicts: { ...signedIn, 'other-organization': 'not-found' },
    call: async (world) => ({ params: { kindId: await world.kindId('progress') }, query: {} }),
  },
]
