import { seriesPlace } from './conversation.ts'
import { z } from 'zod'
import { evaluationPeriod } from './evaluation.ts'
import { bilingual, id, instant, page, plainDate } from './id.ts'
import { personName, unitName } from './people.ts'
import { rest } from './rest.ts'
import { route } from './route.ts'
import { kindCode } from './templates.ts'

/**
 * How the conversations of somebody stand today: of everybody exactly one of these is true, the first that holds, so that
 * they add up to all people. `resting`: nothing is asked of them. `behind`: the day of a talk that is due by the rhythm
 * has passed and none is planned, as `late` says of one talk. `planned`: one is to come, or is still to be held. `due`: it is time to plan one.
 * `not-yet`: nothing has to be planned yet.
 */
export const progressStandings = ['resting', 'behind', 'planned', 'due', 'not-yet'] as const
export type ProgressStanding = (typeof progressStandings)[number]

/**
 * What HR counts people by: how they stand, and beside that what is true of them. `held`: had a conversation in the period;
 * `not-held`: had none in it. `never`: there was none, of a kind for everybody. `waiting`: something waits
 * for `preparation` (a talk within a week), for the `talk` itself (its day has passed), for the `report` or for
 * a signature (`signing`). `late`: of those, what waits longer than its term. `agreements`: an open agreement
 * is past its date. Of who rests only `held` is counted.
 */
export const progressMeasures = [
  ...progressStandings,
  'held',
  'not-held',
  'never',
  'waiting',
  'preparation',
  'talk',
  'report',
  'signing',
  'late',
  'agreements',
] as const
export const progressMeasure = z.enum(progressMeasures)
export type ProgressMeasure = z.infer<typeof progressMeasure>

/** How many people, and how many of them each measure is true of. */
export const progressCounts = z.object({ people: z.int(), of: z.record(progressMeasure, z.int()) })
export type ProgressCounts = z.infer<typeof progressCounts>

/** This calendar year, or the twelve months that end today. */
export const progressPeriod = z.enum(['year', 'twelve-months'])
export type ProgressPeriod = z.infer<typeof progressPeriod>

const selection = z.object({
  /** This unit and what hangs below it; without one everybody whom the viewer is HR for. */
  unit: id.optional(),
  /** One kind of conversation; without one all kinds together. */
  kind: kindCode.optional(),
  period: progressPeriod.default('year'),
})

export const unitProgress = z.object({
  unit: unitName,
  /** Units hang below it. */
  parent: z.boolean(),
  counts: progressCounts,
})
export type UnitProgress = z.infer<typeof unitProgress>

const expectation = z.object({
  /** `some`: it comes when there is a reason, so that `never` and `not-held` count nobody. */
  holdsFor: z.enum(['everybody', 'some']),
})

export const progressOverview = z.object({
  /** From the top that the viewer sees down to the chosen unit; empty at the top. */
  path: z.array(unitName),
  /** The kinds whose progress HR may see. */
  kinds: z.array(expectation.extend({ code: kindCode, name: bilingual })),
  /** Of the chosen kind; of all together `everybody` where one of them is. */
  ...expectation.shape,
  /** First and last day of the period. */
  from: plainDate,
  until: plainDate,
  total: progressCounts,
  units: z.array(unitProgress),
  /** Who works in the chosen unit itself; at the top, who works in no unit. Null when that is nobody. */
  here: progressCounts.nullable(),
})
export type ProgressOverview = z.infer<typeof progressOverview>

const ofKind = z.object({ kind: bilingual, at: instant, series: seriesPlace.nullable() })

export const personProgress = personName.extend({
  jobTitle: z.string().nullable(),
  unit: unitName.nullable(),
  manager: personName.nullable(),
  /** The manager works here no more: what they planned will not go on by itself. */
  managerLeft: z.boolean(),
  /** Their conversations rest today: nothing waits. */
  rest: rest.nullable(),
  last: ofKind.nullable(),
  /** The first that is today or later. */
  next: ofKind.nullable(),
  waits: z.array(
    z.object({
      for: progressMeasure.extract(['preparation', 'talk', 'report', 'signing']),
      kind: bilingual,
      /** Since when; for a preparation and a talk the moment of the talk. */
      at: instant,
      /** The moment from which it is late, after the last day of its term; null without a term. */
      dueAt: instant.nullable(),
      late: z.boolean(),
      /** Whose signature is missing; empty for what waits for something else. */
      signers: z.array(z.string()),
    }),
  ),
  /** The date of the oldest open agreement, when it has passed. */
  agreementDueOn: plainDate.nullable(),
})
export type PersonProgress = z.infer<typeof personProgress>

const choice = selection.extend({
  show: progressMeasure.optional(),
  /** `here`: who works in the unit itself, or without a unit in none. */
  within: z.enum(['below', 'here']).default('below'),
})

export const insightsRoutes = {
  overview: route({
    method: 'GET',
    path: '/progress',
    summary:
      'For HR: how far the conversations are, by unit. Counts of people; dates and states, never text.',
    access: 'signed-in',
    query: selection,
    output: progressOverview,
    refusals: ['not-allowed', 'not-found'],
  }),
  people: route({
    method: 'GET',
    path: '/progress/people',
    summary: 'For HR: the people behind a count, with their last and next conversation and what waits.',
    access: 'signed-in',
    query: choice.extend({
      /** By family name, or who had the last conversation longest ago first. */
      sort: z.enum(['name', 'longest-ago']).default('name'),
      cursor: id.optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
    output: page(personProgress),
    refusals: ['not-allowed', 'not-found'],
  }),
  talks: route({
    method: 'GET',
    path: '/progress/talks',
    summary:
      'For HR: how talks were, by quarter that has passed. Of five people or more, in fifths; nothing of anybody.',
    access: 'signed-in',
    query: z.object({ unit: id.optional() }),
    output: z.object({ periods: z.array(evaluationPeriod) }),
    refusals: ['not-allowed', 'not-found'],
  }),
  ledTalks: route({
    method: 'GET',
    path: '/led-talks',
    summary:
      'How employees found the talks that the viewer led, each time five of them are together. Empty for HR.',
    access: 'signed-in',
    output: z.object({ periods: z.array(evaluationPeriod) }),
    refusals: [],
  }),
  exportUnits: route({
    method: 'GET',
    path: '/progress-export/units',
    summary: 'The counts by unit as CSV in which no cell is a formula.',
    access: 'signed-in',
    query: selection,
    produces: 'text/csv; charset=utf-8',
    refusals: ['not-allowed', 'not-found'],
  }),
  exportPeople: route({
    method: 'GET',
    path: '/progress-export/people',
    summary: 'The people behind a count as CSV in which no cell is a formula.',
    access: 'signed-in',
    query: choice,
    produces: 'text/csv; charset=utf-8',
    refusals: ['not-allowed', 'not-found'],
  }),
}
