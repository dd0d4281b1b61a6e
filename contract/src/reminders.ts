import { z } from 'zod'
import { bilingual, plainDate } from './id.ts'
import { route } from './route.ts'

/** What people are reminded of. */
export const reminderSort = z.enum([
  'prepare',
  'talk',
  'report',
  'sign',
  'agreement',
  'support',
  'next',
  'rhythm',
  'goal-answer',
  'goal',
  'goal-check-in',
])
export type ReminderSort = z.infer<typeof reminderSort>

/**
 * When somebody is reminded, in days from the last day of the thing (before it below zero), in that order; nothing is
 * off. `escalates`: at how many days from it the next person hears once that it waits; null is never.
 */
export const reminderRule = z.object({
  moments: z.array(z.int().min(-60).max(90)).max(3),
  escalates: z.int().min(-60).max(120).nullable(),
})
export type ReminderRule = z.infer<typeof reminderRule>

/** How it goes where HR says nothing else. */
export const usualRules: Readonly<Record<ReminderSort, ReminderRule>> = {
  prepare: { moments: [-3], escalates: null },
  talk: { moments: [-1], escalates: null },
  report: { moments: [-2, 1], escalates: 5 },
  sign: { moments: [-7, -2], escalates: -1 },
  agreement: { moments: [-3, 1], escalates: 8 },
  support: { moments: [-3, 1], escalates: 8 },
  next: { moments: [-14, 7], escalates: 21 },
  rhythm: { moments: [30], escalates: 60 },
  'goal-answer': { moments: [7], escalates: null },
  goal: { moments: [-7, 1], escalates: null },
  'goal-check-in': { moments: [1], escalates: null },
}

/** Of every kind of conversation that has no rule of its own, and of what belongs to none. */
export const everyKind = '*'

const kindCode = z.string().regex(/^(?:\*|[a-z][a-z0-9-]{1,39})$/)

/** What would be said when, about something with this last day that is never done: to whom it waits for, and the next person. */
export const reminderExample = z.object({
  lastDay: plainDate,
  own: z.array(plainDate),
  next: plainDate.nullable(),
})
export type ReminderExample = z.infer<typeof reminderExample>

const shownRule = z.object({ kindCode, rule: reminderRule, example: reminderExample })

export const sortOfReminder = z.object({
  sort: reminderSort,
  /** As it goes by itself. */
  usual: reminderRule,
  /** What holds for every kind without a rule of its own; `changed`: HR said it. */
  general: shownRule.extend({ changed: z.boolean() }),
  /** Kinds of which HR said something else. */
  kinds: z.array(shownRule),
  /** The first and the last day that there can be, from the last day of the thing; whether there is a next person. */
  from: z.int(),
  until: z.int(),
  hasNext: z.boolean(),
})
export type SortOfReminder = z.infer<typeof sortOfReminder>

const params = z.object({ kindCode, sort: reminderSort })

export const reminderRoutes = {
  show: route({
    method: 'GET',
    path: '/reminder-rules',
    summary: 'When people are reminded of what, with an example of each, and what is usual. For HR.',
    access: 'signed-in',
    output: z.object({
      sorts: z.array(sortOfReminder),
      /** The kinds in use, with what can be reminded of each. */
      kinds: z.array(z.object({ code: z.string(), name: bilingual, sorts: z.array(reminderSort) })),
      can: z.object({ change: z.boolean() }),
    }),
    refusals: ['not-allowed'],
  }),
  example: route({
    method: 'POST',
    path: '/reminder-rules/example',
    summary: 'When people would hear by a rule that is not kept yet. Writes nothing.',
    access: 'signed-in',
    body: z.object({ sort: reminderSort, rule: reminderRule }),
    output: reminderExample,
    refusals: ['not-allowed', 'reminder-day-cannot-be', 'reminder-next-too-soon'],
  }),
  set: route({
    method: 'PUT',
    path: '/reminder-rules/:kindCode/:sort',
    summary:
      'Say when people are reminded: of one kind, or with `*` of all that have no rule of their own. For HR of everybody.',
    access: 'signed-in',
    params,
    body: reminderRule,
    refusals: ['not-allowed', 'not-found', 'reminder-day-cannot-be', 'reminder-next-too-soon'],
  }),
  reset: route({
    method: 'DELETE',
    path: '/reminder-rules/:kindCode/:sort',
    summary: 'Let it go as usual again; of one kind, as of all.',
    access: 'signed-in',
    params,
    refusals: ['not-allowed', 'not-found'],
  }),
}
