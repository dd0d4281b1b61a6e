import type { CalendarTrouble } from '@tweespraak/contract/calendars'

/** How far ahead a calendar is read, in days, and for how many of them back. */
export const horizon = { ahead: 120, back: 1 }

/** Programs for calendars write `webcal` where they mean the web. */
export const webAddress = (given: string): string => given.replace(/^webcals?:/i, 'https:')

/** What went wrong on the way to a calendar, as its owner is told it: whether a name leads inside is not theirs to find out. */
export const troubleOf = (
  why:
    | 'unfit'
    | 'inside'
    | 'closed'
    | 'unreachable'
    | 'too-slow'
    | 'too-many-redirects'
    | 'too-large'
    | 'wrong-content'
    | 'refused',
): Exclude<CalendarTrouble, 'key-changed'> => {
  switch (why) {
    case 'unfit':
    case 'inside':
    case 'closed':
    case 'unreachable':
    case 'too-slow':
    case 'too-many-redirects':
      return 'not-reached'
    case 'refused':
      return 'not-given'
    case 'wrong-content':
      return 'not-a-calendar'
    case 'too-large':
      return 'too-large'
    default:
      return why satisfies never
  }
}
