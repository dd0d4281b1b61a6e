import { homeRoutes as routes } from '@tweespraak/contract/home'
import { type Row, signedIn } from '../row.ts'

/** Each about whoever asks. */
export const homeRows: readonly Row[] = [
  { route: routes.home, verdicts: signedIn, call: () => ({}) },
  { route: routes.team, verdicts: signedIn, call: () => ({}) },
  { route: routes.search, verdicts: signedIn, call: () => ({ query: { text: 'ro' } }) },
]
