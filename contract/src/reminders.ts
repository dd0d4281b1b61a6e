import { z } from 'zod'

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
}
