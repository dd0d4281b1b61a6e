import { z } from 'zod'
import { id, plainDate } from './id.ts'
import { route } from './route.ts'
import { goalStanding, mostGoals } from './series.ts'

/** How a probation ends. The employer decides it; the conversation says it and why. */
export const probationOutcomes = ['continue', 'extend', 'stop'] as const
const probationOutcome = z.enum(probationOutcomes)
export type ProbationOutcome = z.infer<typeof probationOutcome>

/** The longest reason, in characters. */
export const longestReason = 4000
const reason = z.string().max(longestReason)

/** What a talk about a probation comes to; null and empty until it was said. `until`: the new last day of one that is extended. */
const probationConclusion = z.object({
  about: z.literal('probation'),
  outcome: probationOutcome.nullable(),
  until: plainDate.nullable(),
  reason,
})
export type ProbationConclusion = z.infer<typeof probationConclusion>

/** How an improvement series ends. Prolonging it plans new talks. */
export const seriesOutcomes = ['reached', 'not-reached', 'prolonged'] as const
const seriesOutcome = z.enum(seriesOutcomes)

/** How far each goal is, with what was seen of it; and at the last talk how the series ends. */
const improvementConclusion = z.object({
  about: z.literal('improvement'),
  goals: z
    .array(z.object({ goalId: id, standing: goalStanding.nullable(), seen: z.string().max(longestReason) }))
    .max(mostGoals),
  outcome: seriesOutcome.nullable(),
  reason,
})
export type ImprovementConclusion = z.infer<typeof improvementConclusion>

export const conclusionContent = z.discriminatedUnion('about', [probationConclusion, improvementConclusion])
export type ConclusionContent = z.infer<typeof conclusionContent>

/** The probation that a talk is about, as far as it is known. Dates are ISO dates. */
const probation = z.object({
  startsOn: plainDate,
  endsOn: plainDate.nullable(),
  /** The last day that it can be extended to; null where it lasts as long as the law allows already. */
  extendUntil: plainDate.nullable(),
})

export const conclusionView = z.object({
  /** What this conversation concludes; null for one that concludes nothing. */
  about: z.enum(['probation', 'improvement']).nullable(),
  probation: probation.nullable(),
  content: conclusionContent.nullable(),
  revision: z.int(),
  can: z.object({ conclude: z.boolean() }),
})
export type ConclusionView = z.infer<typeof conclusionView>

const params = z.object({ conversationId: id })
const at = '/conversations/:conversationId/conclusion'

export const conclusionRoutes = {
  show: route({
    method: 'GET',
    path: at,
    summary: 'What a conversation comes to, as the one who leads it concluded so far.',
    access: 'signed-in',
    params,
    output: conclusionView,
    refusals: ['not-found', 'not-allowed'],
  }),
  save: route({
    method: 'PUT',
    path: at,
    summary: 'Save what a conversation comes to, while its report is written: by the one who leads it.',
    whileTyping: true,
    access: 'signed-in',
    params,
    body: z.object({ content: conclusionContent, baseRevision: z.int().min(0) }),
    output: z.object({ revision: z.int() }),
    refusals: [
      'not-found',
      'not-allowed',
      'nothing-to-conclude',
      'probation-not-extended',
      'changed-elsewhere',
      'no-report-yet',
      'report-already-offered',
      'report-closed',
      'conversation-cancelled',
      'conversation-withdrawn',
    ],
  }),
}
