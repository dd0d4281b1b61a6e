import { daysAfter, monthsAfter } from './days.ts'

/**
 * The longest that a probation may be, in months: Burgerlijk Wetboek, book 7, article 652. Two for a contract without an
 * end (clause 3) or of two years and more (5b); one for a shorter one, or without a day on which it ends (5a and 6), unless
 * a collective agreement says two (7); none for six months or less (4). What is longer is void as a whole (8). Decision
 * 055 says from where these are.
 */
export const longestProbationMonths = 2

/** Days before its last day around which the talk about it is proposed. A default of ours: no law sets one. */
export const probationTalkDaysBefore = 14

/** Days before its last day from which the one who leads is asked to plan that talk: time to invite, and a week to choose from. */
export const probationAskedDaysBefore = 28

/** Whether a probation that began on the first day of the two dates is over on the second, however long it was. */
export const isPastProbation = (startsOn: string, day: string): boolean =>
  day >= monthsAfter(startsOn, longestProbationMonths)

/** The last day that the law lets a probation have that began on this day. Both are ISO dates. */
export const lastProbationDay = (startsOn: string): string =>
  daysAfter(monthsAfter(startsOn, longestProbationMonths), -1)

/** Around which day to talk about a probation with this last day: two weeks before it, or today when that is past. */
export const probationTalkDay = (endsOn: string, today: string): string => {
  const advised = daysAfter(endsOn, -probationTalkDaysBefore)
  return advised < today ? today : advised
}

/** Whether a talk on this day leaves less time than is advised before the probation ends. */
export const isLateForProbation = (endsOn: string, day: string): boolean =>
  day > daysAfter(endsOn, -probationTalkDaysBefore)
