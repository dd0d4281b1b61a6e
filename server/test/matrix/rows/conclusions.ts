import { conclusionRoutes as routes } from '@tweespraak/contract/conclusion'
import { probationRoutes } from '@tweespraak/contract/probation'
import { only, type Row } from '../row.ts'

const hr = only('not-allowed', 'hr')

export const conclusionRows: readonly Row[] = [
  {
    route: routes.show,
    verdicts: { ...only('not-found', 'self', 'manager'), hr: 'not-allowed' },
    call: async (world) => ({ params: { conversationId: await world.probation() } }),
  },
  {
    route: routes.save,
    verdicts: { ...only('not-found', 'manager'), self: 'not-allowed', hr: 'not-allowed' },
    call: async (world) => ({
      params: { conversationId: await world.probation() },
      body: {
        content: { about: 'probation', outcome: 'continue', until: null, reason: 'Het past' },
        baseRevision: 0,
      },
    }),
  },
  {
    route: probationRoutes.set,
    verdicts: { ...hr, 'other-organization': 'not-found' },
    call: ({ people }) => ({ params: { personId: people.self }, body: { endsOn: null } }),
  },
  {
    route: probationRoutes.untalked,
    verdicts: { ...hr, 'other-organization': 'yes' },
    call: () => ({}),
  },
]
