import { z } from 'zod'
import { route } from './route.ts'

/** The name of a rule of the guard, such as `guard/illness`: nothing of a text. */
const guardRule = z
  .string()
  .max(60)
  .regex(/^guard\/[a-z]+(?:-[a-z]+)*$/u)

/** Over so many days, today among them, it is told how often words were kept. */
export const daysOfKeptWords = 90

export const guardRoutes = {
  countKept: route({
    method: 'POST',
    path: '/guard/kept',
    summary:
      'Count that a writer let words stand that the guard pointed out: for the organisation, by day and rule, without words and without who.',
    access: 'signed-in',
    body: z.object({ rules: z.array(guardRule).min(1).max(20) }),
    refusals: [],
  }),
  showKept: route({
    method: 'GET',
    path: '/guard/kept',
    summary: 'For HR and administrators: how often words were kept that the guard pointed out, in fives.',
    access: 'signed-in',
    output: z.object({
      /** Days that are counted, today among them. */
      days: z.int(),
      /** A multiple of five; 0 also where it was one to four times. */
      atLeast: z.int(),
    }),
    refusals: ['not-allowed'],
  }),
}
