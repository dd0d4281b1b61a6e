import { z } from 'zod'
import { bilingual, id, instant, plainDate } from './id.ts'
import { route } from './route.ts'

/** The longest name of a set, a criterion or a step, in characters in one language. */
export const longestCriterionName = 120
/** The longest that is said of what a criterion means, or of what one sees at a score. */
export const longestCriterionWords = 1000
export const mostCriteria = 20
export const mostSteps = 7
/** As many job titles as one set can name. */
export const mostJobTitles = 30

const pair = (longest: number) => z.object({ nl: z.string().max(longest), en: z.string().max(longest) })

/** One thing that work is judged by. `signs`: what one sees at each step of the scale, lowest first; empty where nothing is said. */
const criterion = z.object({
  criterionId: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: pair(longestCriterionName),
  meaning: pair(longestCriterionWords),
  signs: z.array(pair(longestCriterionWords)).max(mostSteps),
})
export type Criterion = z.infer<typeof criterion>

/** What HR writes: a text may stand in one language, and then stands in both once it is published. */
export const criteriaContent = z.object({
  name: pair(longestCriterionName),
  /** The days that are judged, both included. */
  firstDay: plainDate,
  lastDay: plainDate,
  /** For whom: everybody, or who works in this unit or below it. */
  unitId: id.nullable(),
  /** Of those, only who has one of these job titles, however they are capitalised; all of them when it is empty. */
  jobTitles: z.array(z.string().trim().min(1).max(200)).max(mostJobTitles),
  /** The labels of the scale, lowest first. */
  steps: z.array(pair(longestCriterionName)).max(mostSteps),
  criteria: z.array(criterion).max(mostCriteria),
})
export type CriteriaContent = z.infer<typeof criteriaContent>

export const criteriaSet = criteriaContent.extend({
  setId: id,
  revision: z.int(),
  savedAt: instant,
  /** From here on everybody whom it holds for can read it, and nobody changes it. Null for a draft. */
  publishedAt: instant.nullable(),
  /** What its unit is called; null for everybody. */
  unitName: z.string().nullable(),
  /** It holds for the viewer. */
  mine: z.boolean(),
  /** The viewer has read it. */
  read: z.boolean(),
})
export type CriteriaSet = z.infer<typeof criteriaSet>

/** A published set as it is chosen when one plans. */
export const criteriaPeriod = z.object({
  setId: id,
  name: bilingual,
  firstDay: plainDate,
  lastDay: plainDate,
  /** It holds for a unit, and so comes before what holds for everybody. */
  ofUnit: z.boolean(),
  /** It holds for some job titles, and so comes before what holds for a whole unit. */
  ofJob: z.boolean(),
})
export type CriteriaPeriod = z.infer<typeof criteriaPeriod>

const params = z.object({ setId: id })

export const criteriaRoutes = {
  jobTitles: route({
    method: 'GET',
    path: '/job-titles',
    summary: 'The job titles of who works here today, with how many have each: for who writes criteria.',
    access: 'signed-in',
    output: z.object({ jobTitles: z.array(z.object({ title: z.string(), people: z.int() })) }),
    refusals: ['not-allowed'],
  }),
  list: route({
    method: 'GET',
    path: '/criteria',
    summary: 'The criteria that hold for the viewer; for HR all of them, drafts too. Newest period first.',
    access: 'signed-in',
    output: z.object({ sets: z.array(criteriaSet), can: z.object({ edit: z.boolean() }) }),
    refusals: [],
  }),
  ofPerson: route({
    method: 'GET',
    path: '/people/:personId/criteria',
    summary:
      'Whether a kind of conversation scores, and the periods over which it can score somebody: those whose criteria were published in time.',
    access: 'signed-in',
    params: z.object({ personId: id }),
    query: z.object({ kindId: id }),
    /** `scores`: whether a conversation of this kind scores at all. */
    output: z.object({ scores: z.boolean(), periods: z.array(criteriaPeriod) }),
    refusals: ['not-found'],
  }),
  make: route({
    method: 'POST',
    path: '/criteria',
    summary: 'Begin a draft: from an example, or from a set that is there, for the next year.',
    access: 'signed-in',
    body: z.object({ copyOf: id.nullable() }),
    output: z.object({ setId: id }),
    refusals: ['not-allowed', 'not-found'],
  }),
  save: route({
    method: 'PUT',
    path: '/criteria/:setId',
    summary: 'Save a draft, as it is typed, on top of the revision that was seen.',
    whileTyping: true,
    access: 'signed-in',
    params,
    body: criteriaContent.extend({ baseRevision: z.int().min(1) }),
    output: z.object({ revision: z.int(), savedAt: instant }),
    refusals: ['not-allowed', 'not-found', 'changed-elsewhere', 'criteria-published', 'unit-unknown'],
  }),
  publish: route({
    method: 'POST',
    path: '/criteria/:setId/publication',
    summary: 'Publish a draft, before its period begins. It never changes afterwards.',
    access: 'signed-in',
    params,
    body: z.object({ revision: z.int().min(1) }),
    output: z.object({ publishedAt: instant }),
    refusals: [
      'not-allowed',
      'not-found',
      'changed-elsewhere',
      'criteria-published',
      'criteria-not-sound',
      'criteria-too-late',
    ],
  }),
  remove: route({
    method: 'DELETE',
    path: '/criteria/:setId',
    summary: 'Throw a draft away.',
    access: 'signed-in',
    params,
    refusals: ['not-allowed', 'not-found', 'criteria-published'],
  }),
  read: route({
    method: 'POST',
    path: '/criteria/:setId/reading',
    summary: 'Remember that the viewer read these criteria: Home says it once.',
    access: 'signed-in',
    params,
    refusals: ['not-found'],
  }),
}
