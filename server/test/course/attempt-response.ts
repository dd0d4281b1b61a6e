import { type Response, responseRoutes as routes } from '@tweespraak/contract/response'
import { passResponseTerms } from '../../src/modules/dossier/commands/pass-response-terms.ts'
import { sealWaitingResponses } from '../../src/modules/dossier/commands/seal-response.ts'
import { type Attempt, daysLater } from './asked.ts'
import type { ResponseDeed } from './model.ts'
import type { Table } from './table.ts'

/** The newest response, as the employee sees it; null where nobody responded. */
export const newestResponse = async ({ app, conversationId, asker }: Table): Promise<Response | null> => {
  const { body, status } = await app.call(routes.list, asker('employee'), { params: { conversationId } })
  return status === 200 ? (body.responses[0] ?? null) : null
}

/** Lets the terms pass of those that would have passed in so many days. Answers whether that brought this one there. */
const passTerms = async (
  table: Table,
  days: number,
  isThere: (response: Response) => boolean,
): Promise<boolean> => {
  const before = await newestResponse(table)
  await passResponseTerms(daysLater(table.app, days))
  const after = await newestResponse(table)
  return before !== null && after !== null && !isThere(before) && isThere(after)
}

const isUnanswered = ({ step, answer }: Response): boolean => step === 'employee' && answer === null
const isAtRest = ({ ended }: Response): boolean => ended?.how === 'rested'

const seal = async (table: Table): Promise<boolean> => {
  const before = await newestResponse(table)
  await table.app.services.jobs.drain()
  await sealWaitingResponses(table.app.services)
  const after = await newestResponse(table)
  return before?.sealedAt === null && after !== null && after.sealedAt !== null
}

/** Asks the product for a step of a response, as this actor. Answers whether it was done. */
export const attemptInResponse = async (
  { table, actor, word }: Attempt,
  deed: ResponseDeed,
): Promise<boolean> => {
  const { app, conversationId, people, asker: askerOf, rules } = table
  const { response: daysToRespond = 0, answer: daysToAnswer = 0 } = rules.terms
  const asker = askerOf(actor)
  const params = {
    conversationId,
    responseId: (await newestResponse(table))?.responseId ?? crypto.randomUUID(),
  }
  const inHours = (hours: number): string => app.clock.now().add({ hours }).toString()
  const ask = async (): Promise<{ readonly status: number }> => {
    switch (deed) {
      case 'respond':
        // The clock stands still otherwise, and no two come at the same moment.
        app.clock.advance({ seconds: 1 })
        return app.call(routes.handIn, asker, {
          params: { conversationId },
          body: { responseId: crypto.randomUUID(), text: word },
        })
      case 'take-response-back':
        return app.call(routes.takeBack, asker, { params })
      case 'follow':
        return app.call(routes.answer, asker, { params, body: { verdict: 'follows', text: word } })
      case 'decline':
        return app.call(routes.answer, asker, { params, body: { verdict: 'declines', text: word } })
      case 'ask-higher':
        return app.call(routes.ask, asker, { params, body: { companion: word } })
      case 'leave-it':
        return app.call(routes.rest, asker, { params })
      case 'appoint':
        return app.call(routes.appoint, asker, { params, body: { personId: people.colleague.personId } })
      case 'plan-higher-talk':
        return app.call(routes.planTalk, asker, { params, body: { at: inHours(1), place: word } })
      case 'decide': {
        // After the talk.
        app.clock.advance({ hours: 2 })
        const decided = await app.call(routes.decide, asker, {
          params,
          body: { verdict: 'declines', text: word },
        })
        app.clock.advance({ hours: -2 })
        return decided
      }
      case 'pass-answer-term':
      case 'pass-response-term':
      case 'seal-response':
        throw new Error(`${deed} is not one request`)
      default:
        return deed satisfies never
    }
  }
  if (deed === 'pass-answer-term') return passTerms(table, (daysToAnswer ?? 0) + 1, isUnanswered)
  if (deed === 'pass-response-term')
    return passTerms(table, (daysToAnswer ?? 0) + (daysToRespond ?? 0) + 2, isAtRest)
  if (deed === 'seal-response') return seal(table)
  return (await ask()).status < 300
}
