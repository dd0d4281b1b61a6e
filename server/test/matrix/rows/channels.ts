import { channelRoutes as routes } from '@tweespraak/contract/channels'
import { only, type Row } from '../row.ts'

const slack = { params: { service: 'slack' } }
const settings = { sorts: ['talks'], hour: 9 }
/** Numbers are the product's, not a person's: administrators set them, HR reads that they do. */
const setters = only('not-allowed', 'administrator', 'other-organization')

export const channelRows: readonly Row[] = [
  {
    route: routes.list,
    verdicts: only('not-allowed', 'hr', 'administrator', 'other-organization'),
    call: () => ({}),
  },
  {
    route: routes.set,
    verdicts: setters,
    call: () => ({
      ...slack,
      body: { address: 'https://hooks.slack.com/services/T000/B000/geheim', ...settings },
    }),
  },
  {
    route: routes.try,
    verdicts: setters,
    call: async ({ app, askers }, relation) => {
      await app.send(routes.set, askers[relation], {
        ...slack,
        body: { address: 'https://hooks.slack.com/services/T000/B000/geheim', ...settings },
      })
      return slack
    },
  },
  { route: routes.remove, verdicts: setters, call: () => slack },
]
