import { dayOf } from '../../../lib/dates.ts'

const day = 86_400_000

/** The last day on which a preparation is shared in time, so many days before the talk: `2026-12-03`. `startsAt` is an ISO instant. */
export const shareByOf = (startsAt: string, daysAhead: number, timeZone: string): string =>
  new Date(Date.parse(`${dayOf(Date.parse(startsAt), timeZone)}T00:00:00Z`) - daysAhead * day)
    .toISOString()
    .slice(0, 10)
