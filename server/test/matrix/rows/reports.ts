import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { reportRoutes as routes } from '@tweespraak/contract/report-routes'
import { only, type Row } from '../row.ts'
import type { Stage } from '../stages.ts'
import type { World } from '../world.ts'

/** HR knows that there is a report on its way, and may do nothing with it. */
const participants = { ...only('not-found', 'self', 'manager'), hr: 'not-allowed' } as const

const at = (stage: Stage, body?: unknown) => async (world: World) => ({
  params: { conversationId: await world.conversation(stage) },
  ...(body === undefined ? {} : { body }),
})

export const reportRows: readonly Row[] = [
  {
    route: routes.editReport,
    verdicts: participants,
    call: async (world) => {
      const { params } = await at('reported')(world)
      const { body } = await world.app.call(conversationsRoutes.get, world.askers.self, { params })
      const [section] = body.view === 'participant' ? (body.report?.sections ?? []) : []
      return {
        params: { ...params, sectionId: section?.sectionId ?? 'none' },
        body: { voice: 'together', text: 'Samen besproken', baseRevision: 0 },
      }
    },
  },
  { route: routes.passReport, verdicts: participants, call: at('reported') },
  { route: routes.offer, verdicts: { ...participants, self: 'not-allowed' }, call: at('reported') },
  { route: routes.comment, verdicts: participants, call: at('reported', { text: 'Dit mist nog' }) },
  {
    route: routes.takeCommentBack,
    verdicts: participants,
    call: async (world) => {
      const { params } = await at('offered')(world)
      const { body } = await world.app.call(conversationsRoutes.get, world.askers.manager, { params })
      const [comment] = body.view === 'participant' ? (body.report?.comments ?? []) : []
      return { params: { ...params, commentId: comment?.commentId ?? crypto.randomUUID() } }
    },
  },
  { route: routes.takeBack, verdicts: { ...participants, self: 'not-allowed' }, call: at('offered') },
  {
    route: routes.sign,
    verdicts: participants,
    call: at('offered', { manner: 'seen', response: null, contentHash: 'a'.repeat(64) }),
  },
]
