import { restRoutes as routes } from '@tweespraak/contract/rest'
import { only, type Row, signedIn } from '../row.ts'
import type { World } from '../world.ts'

const ofEmployee = ({ people }: World) => ({ params: { personId: people.self } })

/** The employee, their manager and HR for them; to everybody else there is nothing that rests. */
const near = only('not-found', 'self', 'manager', 'hr')

export const restRows: readonly Row[] = [
  { route: routes.show, verdicts: { ...signedIn, 'other-organization': 'not-found' }, call: ofEmployee },
  {
    route: routes.set,
    verdicts: near,
    call: (world) => ({ ...ofEmployee(world), body: { from: '2100-01-01', until: null } }),
  },
  { route: routes.end, verdicts: near, call: ofEmployee },
]
