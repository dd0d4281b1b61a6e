import { insightsRoutes as routes } from '@tweespraak/contract/insights'
import { only, type Row, signedIn } from '../row.ts'

/** HR of each organisation sees its own people; nobody else sees how far everybody is, administrators neither. */
const hr = only('not-allowed', 'hr', 'other-organization')

export const insightsRows: readonly Row[] = [
  { route: routes.overview, verdicts: hr, call: () => ({ query: {} }) },
  { route: routes.people, verdicts: hr, call: () => ({ query: {} }) },
  { route: routes.talks, verdicts: hr, call: () => ({ query: {} }) },
  { route: routes.ledTalks, verdicts: signedIn, call: () => ({}) },
  {
    route: routes.exportUnits,
    verdicts: { ...hr, 'other-organization': 'not-found' },
    call: ({ unitId }) => ({ query: { unit: unitId } }),
  },
  {
    route: routes.exportPeople,
    verdicts: { ...hr, 'other-organization': 'not-found' },
    call: ({ unitId }) => ({ query: { unit: unitId } }),
  },
]
