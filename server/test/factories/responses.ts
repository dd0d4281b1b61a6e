import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { responseRoutes as routes } from '@tweespraak/contract/response'
import type { Asker, TestApp } from '../app.ts'

/** How far a response is brought: each goes through those before it. */
export const responseStages = ['handed-in', 'declined', 'asked', 'talked', 'decided'] as const
export type ResponseStage = (typeof responseStages)[number]

interface People {
  readonly employee: { readonly asker: Asker }
  readonly manager: { readonly asker: Asker }
  readonly managersManager: { readonly asker: Asker }
}

/** The words of each part, told apart by the sentinel test. */
export type ResponseTold = (part: 'response' | 'answer' | 'companion' | 'place' | 'decision') => string

const must = (answer: { readonly status: number; readonly refusal: unknown }): void => {
  if (answer.status >= 400) throw new Error(`A step was refused: ${JSON.stringify(answer.refusal)}`)
}

/** A response to the report of a conversation, brought to this stage through the product's own doors. Answers its id. */
export const aResponse = async (
  app: TestApp,
  { employee, manager, managersManager }: People,
  conversationId: string,
  stage: ResponseStage,
  words: ResponseTold = (part) => `zienswijze ${part}`,
): Promise<string> => {
  const responseId = crypto.randomUUID()
  const params = { conversationId, responseId }
  const reached = (wanted: ResponseStage): boolean =>
    responseStages.indexOf(stage) >= responseStages.indexOf(wanted)
  must(
    await app.call(routes.handIn, employee.asker, {
      params: { conversationId },
      body: { responseId, text: words('response') },
    }),
  )
  if (!reached('declined')) return responseId
  must(
    await app.call(routes.answer, manager.asker, {
      params,
      body: { verdict: 'declines', text: words('answer') },
    }),
  )
  if (!reached('asked')) return responseId
  must(await app.call(routes.ask, employee.asker, { params, body: { companion: words('companion') } }))
  if (!reached('talked')) return responseId
  const at = app.clock.now().add({ hours: 24 }).toString()
  must(
    await app.call(routes.planTalk, managersManager.asker, { params, body: { at, place: words('place') } }),
  )
  app.clock.advance({ hours: 25 })
  if (!reached('decided')) return responseId
  must(
    await app.call(routes.decide, managersManager.asker, {
      params,
      body: { verdict: 'declines', text: words('decision') },
    }),
  )
  await app.services.jobs.drain()
  return responseId
}

/** A report that rests, signed for having seen it alone: whoever does not agree may respond to it. */
export const signForSeen = async (app: TestApp, { employee, manager }: People, conversationId: string) => {
  const params = { conversationId }
  const seen = await app.call(conversationsRoutes.get, employee.asker, { params })
  const contentHash = seen.body.view === 'participant' ? (seen.body.report?.contentHash ?? '') : ''
  for (const [asker, manner] of [
    [employee.asker, 'seen'],
    [manager.asker, 'agreed'],
  ] as const)
    must(
      await app.call(conversationsRoutes.sign, asker, {
        params,
        body: { manner, response: null, contentHash },
      }),
    )
  await app.services.jobs.drain()
}
