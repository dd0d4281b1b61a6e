import { agreementsRoutes as routes } from '@tweespraak/contract/agreements'
import { only, type Row, signedIn } from '../row.ts'
import type { World } from '../world.ts'

/** HR reads what was agreed, and changes nothing. */
const between = { ...only('not-found', 'self', 'manager'), hr: 'not-allowed' } as const
const seen = only('not-found', 'self', 'manager', 'hr')
const terms = { what: 'Een dag meelopen', measure: null, dueOn: '2030-01-31' }

const about = (body?: unknown) => async (world: World) => ({
  params: { agreementId: await world.agreement() },
  ...(body === undefined ? {} : { body }),
})

export const agreementRows: readonly Row[] = [
  { route: routes.list, verdicts: signedIn, call: ({ people }) => ({ query: { employeeId: people.self } }) },
  {
    route: routes.between,
    verdicts: signedIn,
    call: ({ people }) => ({ query: { employeeId: people.self, leaderId: people.manager } }),
  },
  {
    route: routes.ofConversation,
    verdicts: signedIn,
    call: () => ({ params: { conversationId: crypto.randomUUID() } }),
  },
  { route: routes.read, verdicts: seen, call: about() },
  {
    route: routes.add,
    verdicts: only('not-allowed', 'self', 'manager'),
    call: ({ people }) => ({
      body: {
        ...terms,
        employeeId: people.self,
        leaderId: people.manager,
        doer: 'employee',
        support: null,
        conversationId: null,
      },
    }),
  },
  {
    route: routes.edit,
    verdicts: between,
    call: about({ ...terms, doer: 'employee', support: null, revision: 1 }),
  },
  {
    route: routes.remove,
    // Made by the employee, and only who made it takes it back.
    verdicts: { ...between, manager: 'not-allowed' },
    call: async (world) => ({ params: { agreementId: await world.agreement() }, query: { revision: 1 } }),
  },
  { route: routes.keep, verdicts: between, call: about({ revision: 1 }) },
  { route: routes.break, verdicts: between, call: about({ revision: 1, reason: 'Het kwam er niet van' }) },
  { route: routes.reopen, verdicts: between, call: about({ revision: 1 }) },
  {
    route: routes.settleSupport,
    verdicts: between,
    call: about({ revision: 1, state: 'given', reason: null }),
  },
  { route: routes.proposeChange, verdicts: between, call: about({ ...terms, why: null, revision: 1 }) },
  { route: routes.acceptChange, verdicts: between, call: about({ revision: 1 }) },
  { route: routes.declineChange, verdicts: between, call: about({ revision: 1 }) },
  { route: routes.withdrawChange, verdicts: between, call: about({ revision: 1 }) },
]
