import { z } from 'zod'
import { id, plainDate } from './id.ts'
import { route } from './route.ts'

/**
 * What is asked of a talk itself: whether one could speak freely, was met as an equal, got something out of it,
 * and whether two have such talks too often or too seldom. Each has three steps, the first first.
 */
export const evaluationSteps = {
  safe: ['yes', 'partly', 'no'],
  equal: ['yes', 'partly', 'no'],
  useful: ['yes', 'partly', 'no'],
  rhythm: ['too-often', 'right', 'too-seldom'],
} as const
export type EvaluationQuestion = keyof typeof evaluationSteps

export const evaluationQuestions = ['safe', 'equal', 'useful', 'rhythm'] as const

/** What somebody said; null for a question that was left open. All null: asked, and passed over. */
export const evaluationAnswers = z.object({
  safe: z.enum(evaluationSteps.safe).nullable(),
  equal: z.enum(evaluationSteps.equal).nullable(),
  useful: z.enum(evaluationSteps.useful).nullable(),
  rhythm: z.enum(evaluationSteps.rhythm).nullable(),
})
export type EvaluationAnswers = z.infer<typeof evaluationAnswers>

/** What the viewer said of one talk; null when they never said anything, nor passed it over. */
export const ownEvaluation = z.object({
  own: evaluationAnswers.nullable(),
  /** Whether it can be said, or changed, now. */
  open: z.boolean(),
})
export type OwnEvaluation = z.infer<typeof ownEvaluation>

/** How many of the answers a step had, in fifths: 0 is a fifth or less, 4 is four fifths or more. */
const fifth = z.literal([0, 1, 2, 3, 4])

/** What was said in answer to one question, by at least so many (a multiple of five). */
export const evaluationTotal = z.object({
  question: z.enum(evaluationQuestions),
  atLeast: z.int().min(5),
  /** In the order of the steps. */
  fifths: z.tuple([fifth, fifth, fifth]),
})
export type EvaluationTotal = z.infer<typeof evaluationTotal>

/** What was said in some quarters that have passed. A question that fewer than five answered is not in it. */
export const evaluationPeriod = z.object({
  from: plainDate,
  until: plainDate,
  employees: z.array(evaluationTotal),
  /** Who led the talks, and third parties. */
  others: z.array(evaluationTotal),
})
export type EvaluationPeriod = z.infer<typeof evaluationPeriod>

const params = z.object({ conversationId: id })
const at = '/conversations/:conversationId/evaluation'

export const evaluationRoutes = {
  own: route({
    method: 'GET',
    path: at,
    summary: 'What the viewer said of the talk itself; of nobody else.',
    access: 'signed-in',
    params,
    output: ownEvaluation,
    refusals: ['not-found', 'not-allowed'],
  }),
  evaluate: route({
    method: 'PUT',
    path: at,
    summary: 'Say how the talk was, or pass that over. Read by nobody else; told in totals of five or more.',
    access: 'signed-in',
    params,
    body: evaluationAnswers,
    output: ownEvaluation,
    refusals: ['not-found', 'not-allowed', 'evaluation-closed'],
  }),
}
