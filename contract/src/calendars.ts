import { z } from 'zod'
import { id, instant, plainDate } from './id.ts'
import { route } from './route.ts'

/** An hour of the day where the organisation is, such as `09:30`. */
export const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)

/** One working day; `weekday` 1 is Monday. */
export const workingDay = z
  .object({ weekday: z.int().min(1).max(7), from: clockTime, until: clockTime })
  .refine(({ from, until }) => from < until, { path: ['until'] })
export type WorkingDay = z.infer<typeof workingDay>

/** What is usual when somebody said nothing else. */
export const usualDays: readonly WorkingDay[] = [1, 2, 3, 4, 5].map((weekday) => ({
  weekday,
  from: '09:00',
  until: '17:00',
}))

const feed = z.object({
  /** Below the address of the product; whoever has it reads what the calendar shows. */
  path: z.string(),
  /** It says "busy" alone. */
  discreet: z.boolean(),
  since: instant,
})

/** What kept the server from reading a calendar. `key-changed`: the server cannot read its own note of the address any more. */
export const calendarTrouble = z.enum([
  'not-reached',
  'not-given',
  'not-a-calendar',
  'too-large',
  'key-changed',
])
export type CalendarTrouble = z.infer<typeof calendarTrouble>

const connected = z.object({
  /** By what its owner knows it, such as `outlook.office365.com/…4f1c`; the address itself is never sent back. */
  hint: z.string(),
  since: instant,
  /** When it was read last, and what went wrong since then. */
  readAt: instant,
  /** How many appointments of it could not be read; they do not count. */
  unread: z.int().min(0),
  trouble: calendarTrouble.nullable(),
})
export type ConnectedCalendar = z.infer<typeof connected>

export const calendarRoutes = {
  show: route({
    method: 'GET',
    path: '/me/calendar',
    summary: 'The address of the calendar of the viewer, the one they connected, and when they work.',
    access: 'signed-in',
    output: z.object({
      feed: feed.nullable(),
      /** The calendar of their own from which it is read when they are busy. */
      connected: connected.nullable(),
      /** Whether they said when they work; if not these are the usual days. */
      chosen: z.boolean(),
      days: z.array(workingDay),
    }),
    refusals: [],
  }),
  openFeed: route({
    method: 'PUT',
    path: '/me/calendar-feed',
    summary: 'Give the calendar of the viewer an address, or change what it shows.',
    access: 'signed-in',
    body: z.object({ discreet: z.boolean() }),
    refusals: [],
  }),
  renewFeed: route({
    method: 'POST',
    path: '/me/calendar-feed/renew',
    summary: 'Give the calendar of the viewer another address; the one before works no more.',
    access: 'signed-in',
    refusals: ['not-found'],
  }),
  closeFeed: route({
    method: 'DELETE',
    path: '/me/calendar-feed',
    summary: 'Take the address of the calendar away.',
    access: 'signed-in',
    refusals: [],
  }),
  connect: route({
    method: 'PUT',
    path: '/me/connected-calendar',
    summary:
      'Connect a calendar of the viewer by its address; only when they are busy is read from it. Connected only when it could be read.',
    access: 'signed-in',
    body: z.object({ address: z.string().trim().min(1).max(2000) }),
    refusals: [
      'calendar-address-unfit',
      'calendar-not-reached',
      'calendar-not-given',
      'calendar-not-a-calendar',
      'calendar-too-large',
      'calendar-in-demo',
    ],
  }),
  disconnect: route({
    method: 'DELETE',
    path: '/me/connected-calendar',
    summary: 'Forget the connected calendar, with everything that was read from it.',
    access: 'signed-in',
    refusals: [],
  }),
  setDays: route({
    method: 'PUT',
    path: '/me/working-days',
    summary: 'Say on which days and between which hours the viewer works.',
    access: 'signed-in',
    body: z.object({
      days: z
        .array(workingDay)
        .max(7)
        .refine((days) => new Set(days.map(({ weekday }) => weekday)).size === days.length),
    }),
    refusals: [],
  }),
  moments: route({
    method: 'GET',
    path: '/people/:personId/free-moments',
    summary:
      'Moments at which the viewer and somebody could talk: both work, neither has a conversation or is busy in the calendar they connected. With `withId`, at which those two could, for HR who plans it for them.',
    access: 'signed-in',
    params: z.object({ personId: id }),
    query: z.object({
      /** How long the talk takes. */
      minutes: z.coerce.number().int().min(10).max(480).default(60),
      /** How many days ahead an invitation is to come. */
      notice: z.coerce.number().int().min(0).max(120).default(0),
      /** The day for which the talk is proposed: moments from shortly before it, as far as the notice leaves room. */
      around: plainDate.optional(),
      /** Who would lead the talk, where it is planned for two others. */
      withId: id.optional(),
    }),
    output: z.object({ moments: z.array(z.object({ startsAt: instant, endsAt: instant })) }),
    refusals: ['not-found'],
  }),
}
