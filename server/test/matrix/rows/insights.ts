import { guardRoutes } from '@tweespraak/contract/guard-counts'
import { insightsRoutes as routes } from '@tweespraak/contract/insights'
import { only, type Row, signedIn } from '../row.ts'

/** HR of each organisation sees its own people; nobody else sees how far everybody is, administrators neither. */
const hr = only('not-allowed', 'hr', 'other-organization')

export const insightsRows: readonly Row[] = [
  // Whoever writes is counted, and is not in what is counted.
  {
    route: guardRoutes.countKept,
    verdicts: signedIn,
    call: () => ({ body: { rules: ['guard/illness'] } }),
  },
  {
    route: guardRoutes.showKept,
    verdicts: only('not-allowed', 'hr', 'administrator', 'other-organization'),
    call: () => ({}),
  },
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
