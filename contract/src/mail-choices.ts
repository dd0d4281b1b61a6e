import { z } from 'zod'
import { clockTime } from './calendars.ts'
import { instant } from './id.ts'
import { route } from './route.ts'

/** What somebody hears of as they choose. What else is mailed is needed, and always comes at once: see `neededMails`. */
export const mailSort = z.enum([
  'prepare',
  'talk',
  'report',
  'agreement',
  'support',
  'next',
  'goal',
  'goal-news',
  'waits',
])
export type MailSort = z.infer<typeof mailSort>

/** By mail at once; named in a digest; or among the notices of the app alone, where everything stands. */
export const mailWay = z.enum(['now', 'digest', 'app'])
export type MailWay = z.infer<typeof mailWay>

/** Why a mail always comes: to get in safely, to be somewhere, or since a formal term begins or ends with it. */
export const neededMails = z.enum(['entry', 'appointment', 'formal'])
export type NeededMails = z.infer<typeof neededMails>

/** When mail that can wait comes, in the time zone of the organisation. */
export const mailHours = z.object({
  digest: z.object({
    /** On Monday: the first working day of the week. */
    on: z.enum(['workdays', 'monday']),
    hour: z.int().min(8).max(18),
  }),
  /** Between these hours nothing comes; over midnight where it ends before it begins. */
  quiet: z
    .object({ from: clockTime, until: clockTime })
    .refine(({ from, until }) => from !== until, { path: ['until'] })
    .nullable(),
  /** Nor at the weekend and on public holidays. */
  quietWhenFree: z.boolean(),
})
export type MailHours = z.infer<typeof mailHours>

/** What holds for who chose nothing. */
export const usualHours: MailHours = {
  digest: { on: 'workdays', hour: 8 },
  quiet: { from: '19:00', until: '07:00' },
  quietWhenFree: true,
}

const mailChoice = z.object({
  sort: mailSort,
  way: mailWay,
  /** It was put in the app alone by the link in a mail: when, and how they heard of it before. */
  left: z.object({ at: instant, from: z.enum(['now', 'digest']) }).nullable(),
})
export type MailChoice = z.infer<typeof mailChoice>

export const mailChoicesRoutes = {
  show: route({
    method: 'GET',
    path: '/me/mail-choices',
    summary: 'How the viewer hears of what waits, and when.',
    access: 'signed-in',
    output: z.object({ choices: z.array(mailChoice), hours: mailHours }),
    refusals: [],
  }),
  choose: route({
    method: 'PUT',
    path: '/me/mail-choices/:sort',
    summary: 'Choose how the viewer hears of one sort of thing.',
    access: 'signed-in',
    params: z.object({ sort: mailSort }),
    body: z.object({ way: mailWay }),
    refusals: [],
  }),
  setHours: route({
    method: 'PUT',
    path: '/me/mail-hours',
    summary: 'Choose when the digest comes, and when no mail does that can wait.',
    access: 'signed-in',
    body: mailHours,
    refusals: [],
  }),
}
