import { conclusionRoutes as routes } from '@tweespraak/contract/conclusion'
import { probationRoutes } from '@tweespraak/contract/probation'
import { seriesRoutes } from '@tweespraak/contract/series'
import { only, type Row } from '../row.ts'
import { seriesOf, talksOf } from '../series.ts'
import type { World } from '../world.ts'

/** A talk of the two that is one of a series. */
const inSeries = async (world: World): Promise<{ params: { conversationId: string } }> => {
  const { body, refusal } = await world.app.call(seriesRoutes.plan, world.askers.manager, {
    body: await seriesOf(world),
  })
  if (refusal !== null) throw new Error('No series was planned')
  return { params: { conversationId: body.conversationIds[0] ?? '' } }
}

const hr = only('not-allowed', 'hr')

export const conclusionRows: readonly Row[] = [
  {
    route: seriesRoutes.plan,
    verdicts: only('not-allowed', 'manager'),
    call: async (world) => ({ body: await seriesOf(world) }),
  },
  {
    route: seriesRoutes.show,
    verdicts: { ...only('not-found', 'self', 'manager'), hr: 'not-allowed' },
    call: inSeries,
  },
  {
    route: seriesRoutes.prolong,
    verdicts: { ...only('not-found', 'manager'), self: 'not-allowed', hr: 'not-allowed' },
    call: async (world) => ({
      ...(await inSeries(world)),
      body: { ...talksOf(world, 60), place: null, videoLink: null },
    }),
  },
  {
    route: seriesRoutes.word,
    verdicts: { ...only('not-found', 'self'), manager: 'not-allowed', hr: 'not-allowed' },
    call: async (world) => {
      const { params } = await inSeries(world)
      const { body } = await world.app.call(seriesRoutes.show, world.askers.self, { params })
      const goalId = body.series?.goals[0]?.goalId ?? ''
      return { params: { ...params, goalId }, body: { words: 'In mijn woorden', baseRevision: 0 } }
    },
  },
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
