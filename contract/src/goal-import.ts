import { z } from 'zod'
import { fileColumn } from './file-column.ts'
import { goalPlan } from './goal.ts'
import { groupPlan } from './goal-plans.ts'
import { bilingual, id } from './id.ts'
import { personName } from './people.ts'
import { route } from './route.ts'

/** Whom a line is for: by one of these, the surest first. A name may stand in one column or in its parts. */
export const goalPersonFields = [
  'number',
  'email',
  'full-name',
  'call-name',
  'given-name',
  'initials',
  'infix',
  'family-name',
] as const

/** What is worded of the goal. Of `milestones` and `steps` there may be several columns. */
export const goalWordFields = [
  'what',
  'why',
  'who',
  'where',
  'how',
  'kind',
  'horizon',
  'measure',
  'from',
  'to',
  'measured-in',
  'milestones',
  'by',
  'steps',
] as const

/** What a column of a file of goals can mean. */
export const goalField = z.enum([...goalPersonFields, ...goalWordFields])
export type GoalField = z.infer<typeof goalField>

/** Of these a file may have several columns. */
export const goalFieldsOfSeveral = ['milestones', 'steps'] as const satisfies readonly GoalField[]

export const goalColumn = fileColumn(goalField)
export type GoalColumn = z.infer<typeof goalColumn>

/**
 * What can be wrong with a line. `person-unknown` is said of everybody to whom the viewer cannot propose a goal, whether
 * they exist or not.
 */
export const goalLineReasons = [
  'person-missing',
  'person-unknown',
  'person-several',
  'person-differs',
  'what-missing',
  'goal-twice',
  'too-long',
  'too-many-parts',
  'kind-unknown',
  'horizon-unknown',
  'number-unreadable',
  'measure-unreadable',
  'measure-double',
  'measure-stands-still',
  'target-missing',
  'start-assumed',
  'day-missing',
  'day-unreadable',
  'day-passed',
] as const

export const goalLineProblem = z.object({
  /** Line in the file, the headings being 1. */
  line: z.int(),
  /** The heading of the column, and what stands there, in the words of the file. */
  column: z.string().nullable(),
  value: z.string().nullable(),
  /** Its sentence stands in the messages under `goal-import.problem.<reason>`. */
  reason: z.enum(goalLineReasons),
  /** As many characters or parts as it may have. */
  most: z.int().nullable(),
  /** `row`: the whole line is left out. `value`: only this value is. `notice`: it is taken, and should be looked at. */
  severity: z.enum(['row', 'value', 'notice']),
})
export type GoalLineProblem = z.infer<typeof goalLineProblem>

/** What a coach says of a line, with how it could be written instead; never a score. */
export const goalRemark = z.object({ rule: z.string(), explanation: bilingual, example: bilingual })
export type GoalRemark = z.infer<typeof goalRemark>

/** Words that the guard points out: whoever brought the file decides about them. */
export const guardedWords = goalRemark.extend({ words: z.string() })
export type GuardedWords = z.infer<typeof guardedWords>

/** One goal of the file, as it would be proposed. */
export const goalLine = z.object({
  line: z.int(),
  employee: personName,
  plan: goalPlan,
  /** Of the goal coach: that it cannot be measured, or that no day is told. */
  remarks: z.array(goalRemark),
  guarded: z.array(guardedWords),
})
export type GoalLine = z.infer<typeof goalLine>

/**
 * What each column is said to mean, by its place and joined by commas: `number,,what`. Nothing between two commas, or
 * what is no field, is a column that is not read.
 */
export const goalMeanings = z
  .string()
  .max(8000)
  .regex(/^[a-z,-]*$/)

export const goalFilePreview = z.object({
  fileName: z.string(),
  /** How many lines below the headings have something in them. */
  rows: z.int(),
  columns: z.array(goalColumn),
  /** Which columns are still to be pointed out before anything can be read; then there are no lines and no problems. */
  missing: z.enum(['person', 'what', 'both']).nullable(),
  lines: z.array(goalLine),
  problems: z.array(goalLineProblem),
})
export type GoalFilePreview = z.infer<typeof goalFilePreview>

/** As many goals are proposed out of one file. */
export const goalLinesAtMost = 1000

/** The goals of a file that are proposed, each to its own person. */
export const newGoalLines = z.object({
  fileName: z.string().trim().min(1).max(200),
  goals: z
    .array(z.object({ employeeId: id, plan: goalPlan }))
    .min(1)
    .max(goalLinesAtMost),
  /** What the proposer says with all of them. */
  words: z.string().trim().min(1).max(1000).nullable(),
})
export type NewGoalLines = z.infer<typeof newGoalLines>

export const goalImportRoutes = {
  read: route({
    method: 'POST',
    path: '/goal-plans/file/preview',
    summary:
      'Read a CSV or Excel file with a goal on each line, and tell what would be proposed to whom and what is wrong. Nothing of it is kept.',
    access: 'signed-in',
    upload: true,
    query: z.object({
      /** Left out, they are recognised by their headings. */
      meanings: goalMeanings.optional(),
    }),
    output: goalFilePreview,
    refusals: [
      'not-allowed',
      'file-too-large',
      'file-too-many-rows',
      'file-too-many-columns',
      'goal-lines-too-many',
      'file-empty',
      'file-without-headings',
      'file-not-a-table',
      'file-old-excel',
      'file-broken',
      'file-bomb',
      'file-protected',
      'file-quote-open',
    ],
  }),
  give: route({
    method: 'POST',
    path: '/goal-plans/file',
    summary: 'Propose the goals of a file in one go, each to its own person, to accept and to make their own',
    access: 'signed-in',
    large: true,
    body: newGoalLines,
    output: groupPlan,
    refusals: [
      'not-allowed',
      'goal-recipient-changed',
      'measure-stands-still',
      'due-date-passed',
      'goal-part-unknown',
    ],
  }),
}
