import { z } from 'zod'
import { conversationState, guestsInput, seriesPlace, whereInput } from './conversation.ts'
import { id, instant } from './id.ts'
import { route } from './route.ts'

/** As many goals as somebody can work on at once, and as many talks as are planned at once. */
export const mostGoals = 5
export const mostTalks = 12

/** The longest that a goal or its measure, how the employee says it, and what is promised, may be, in characters. */
export const longestGoal = 500
export const longestOwnWords = 2000
export const longestSupport = 4000

const goal = z.object({
  goalId: id,
  /** What has to improve. */
  what: z.string(),
  /** How both see that it did. */
  measure: z.string(),
  /** How the employee says it themselves; empty at revision 0 until they do. */
  own: z.object({ words: z.string(), revision: z.int() }),
})
export type SeriesGoal = z.infer<typeof goal>

/** How far a goal is, as the talk before concluded it. */
export const goalStandings = ['on-track', 'not-yet'] as const
export const goalStanding = z.enum(goalStandings)

const series = z.object({
  seriesId: id,
  ...seriesPlace.shape,
  /** Talks that did not go on. */
  calledOff: z.int(),
  talks: z.array(
    z.object({
      conversationId: id,
      startsAt: instant,
      state: conversationState,
      /** Which it is; null for one that did not go on. */
      number: z.int().nullable(),
    }),
  ),
  goals: z.array(goal),
  support: z.string(),
  /** What the talk before concluded of each goal, where the viewer reads that. */
  before: z.array(z.object({ goalId: id, standing: goalStanding, seen: z.string() })),
  can: z.object({
    /** Adds talks, while the report of the last one is written. */
    prolong: z.boolean(),
    /** Says the goals in their own words: the employee, until the last report is offered. */
    word: z.boolean(),
  }),
})
export type Series = z.infer<typeof series>

const talk = z.object({ startsAt: instant, endsAt: instant })
const talks = z.array(talk).min(1).max(mostTalks)
const words = (longest: number) => z.string().trim().min(1).max(longest)
const planned = z.object({ seriesId: id, conversationIds: z.array(id) })

const params = z.object({ conversationId: id })

export const seriesRoutes = {
  plan: route({
    method: 'POST',
    path: '/conversation-series',
    summary:
      'Plan all talks of an improvement series at once, with its goals and support: by who leads the employee, or by HR for them.',
    access: 'signed-in',
    body: z.object({
      kindId: id,
      employeeId: id,
      /** Who leads it where HR plans it; left out, who asks. */
      leaderId: id.optional(),
      goals: z
        .array(z.object({ what: words(longestGoal), measure: words(longestGoal) }))
        .min(1)
        .max(mostGoals),
      support: words(longestSupport),
      talks,
      ...whereInput,
      guests: guestsInput,
    }),
    output: planned,
    refusals: [
      'not-found',
      'not-allowed',
      'kind-unavailable',
      'kind-has-no-series',
      'leader-does-not-fit',
      'guest-does-not-fit',
      'same-person',
      'judged-leads',
      'not-employed',
      'ends-before-start',
      'in-the-past',
    ],
  }),
  show: route({
    method: 'GET',
    path: '/conversations/:conversationId/series',
    summary:
      'The series that a talk is part of: its talks, goals and support, and what the talk before concluded.',
    access: 'signed-in',
    params,
    output: z.object({ series: series.nullable() }),
    refusals: ['not-found', 'not-allowed'],
  }),
  prolong: route({
    method: 'POST',
    path: '/conversations/:conversationId/series/talks',
    summary: 'Plan more talks of a series, while the report of its last one is written: by who leads it.',
    access: 'signed-in',
    params,
    body: z.object({ talks, ...whereInput }),
    output: planned,
    refusals: [
      'not-found',
      'not-allowed',
      'kind-unavailable',
      'kind-has-no-series',
      'not-the-last',
      'leader-does-not-fit',
      'not-employed',
      'ends-before-start',
      'in-the-past',
      'no-report-yet',
      'report-already-offered',
      'report-closed',
      'conversation-cancelled',
      'conversation-withdrawn',
    ],
  }),
  word: route({
    method: 'PUT',
    path: '/conversations/:conversationId/series/goals/:goalId/words',
    summary:
      'Say a goal of an improvement series in one’s own words, beside what was asked: by the employee.',
    whileTyping: true,
    access: 'signed-in',
    params: params.extend({ goalId: id }),
    body: z.object({ words: z.string().max(longestOwnWords), baseRevision: z.int().min(0) }),
    output: z.object({ revision: z.int() }),
    refusals: [
      'not-found',
      'not-allowed',
      'kind-has-no-series',
      'changed-elsewhere',
      'no-report-yet',
      'report-already-offered',
      'report-closed',
      'conversation-cancelled',
      'conversation-withdrawn',
    ],
  }),
}
