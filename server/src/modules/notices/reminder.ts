import { everyKind, type ReminderRule, type ReminderSort, usualRules } from '@tweespraak/contract/reminders'

/** Something that waits for somebody, or takes place: nothing of what it is about. */
export interface Waiting {
  readonly sort: ReminderSort
  /** The conversation, the agreement, the proposal, the goal, or the employee of whom nothing is planned. */
  readonly subjectId: string
  /** Its kind, or `*` for what belongs to none. */
  readonly kindCode: string
  /** Whom it waits for. */
  readonly personId: string
  /** The last day for it, or the day it takes place, in the organisation's time zone. */
  readonly lastDay: Temporal.PlainDate
  /** The day on which they were told of it otherwise: on that day they are not reminded as well. */
  readonly toldOn: Temporal.PlainDate | null
}

/** A reminder that went out. */
export interface Reminded {
  readonly sort: ReminderSort
  readonly subjectId: string
  readonly personId: string
  readonly occasion: string
  readonly on: Temporal.PlainDate
}

/** One that is due. `tone`: before its last day, after it, or to the next person, who hears that it waits. */
export interface Due<Given extends Waiting = Waiting> {
  readonly waiting: Given
  readonly tone: 'before' | 'late' | 'waits'
  /** Tells it from others about the same: the last day, and which moment. */
  readonly occasion: string
}

export type IsWorkday = (day: Temporal.PlainDate) => boolean

/** What HR wants of a kind, by its code and the sort, else of every kind; where HR says nothing it is as usual. */
export type Rules = ReadonlyMap<string, ReminderRule>

export const ruleKey = (kindCode: string, sort: ReminderSort): string => `${kindCode} ${sort}`

const ruleOf = (rules: Rules, { kindCode, sort }: Waiting): ReminderRule =>
  rules.get(ruleKey(kindCode, sort)) ?? rules.get(ruleKey(everyKind, sort)) ?? usualRules[sort]

/** What went by longer ago is not made up for: nobody is reminded of a whole past at once. */
const madeUpForDays = 14

/** How many days before and after today something can have its last day and still be reminded of. */
export const reach = { before: 120 + madeUpForDays, after: 60 }

const compare = (one: Temporal.PlainDate, other: Temporal.PlainDate): number =>
  Temporal.PlainDate.compare(one, other)

const isBy = (day: Temporal.PlainDate, today: Temporal.PlainDate): boolean => compare(day, today) <= 0

/** What is to happen before a day is said on a working day before it; what is said after it waits for one. */
const saidOn = (
  { lastDay }: Waiting,
  days: number,
  { isWorkday }: { readonly isWorkday: IsWorkday },
): Temporal.PlainDate => {
  let day = lastDay.add({ days })
  while (!isWorkday(day)) day = day.add({ days: days < 0 ? -1 : 1 })
  return day
}

/** How an occasion begins: the last day, so that what is moved is reminded of anew, and the kind. */
const about = ({ lastDay, kindCode }: Waiting): string => `${lastDay.toString()} ${kindCode} `

interface Today {
  readonly today: Temporal.PlainDate
  readonly isWorkday: IsWorkday
}

/** A moment counts from its day on: one before the last day until that day, one after it as long as it is made up for. */
const counts = (waiting: Waiting, days: number, { today, isWorkday }: Today): boolean => {
  const day = saidOn(waiting, days, { isWorkday })
  if (!isBy(day, today)) return false
  return days <= 0 ? isBy(today, waiting.lastDay) : isBy(today, day.add({ days: madeUpForDays }))
}

/** On the day itself a talk is on everybody's Home, and what is prepared for it came too late to be reminded of. */
const endsBeforeItsDay: readonly ReminderSort[] = ['talk', 'prepare']

const own = (waiting: Waiting, rule: ReminderRule, day: Today): Due | null => {
  if (endsBeforeItsDay.includes(waiting.sort) && isBy(waiting.lastDay, day.today)) return null
  if (waiting.toldOn !== null && isBy(day.today, waiting.toldOn)) return null
  const moment = rule.moments.findLast((days) => counts(waiting, days, day))
  if (moment === undefined) return null
  const tone = moment > 0 && waiting.sort !== 'rhythm' ? 'late' : 'before'
  return { waiting, tone, occasion: `${about(waiting)}${moment}` }
}

/** Politely: only after a day on which they were reminded themselves. */
const next = (waiting: Waiting, rule: ReminderRule, day: Today, earlier: readonly Reminded[]): Due | null => {
  if (rule.escalates === null || !counts(waiting, rule.escalates, day)) return null
  const heard = earlier.some(
    ({ personId, occasion, on }) =>
      personId === waiting.personId && occasion.startsWith(about(waiting)) && compare(on, day.today) < 0,
  )
  if (!heard) return null
  return { waiting, tone: 'waits', occasion: `${about(waiting)}waits ${waiting.personId}` }
}

/**
 * Which reminders of this are due on a working day, besides those that went out: to whom it waits for, at the
 * newest of its moments, and once to the next person.
 */
export const remindersDue = <Given extends Waiting>(
  waiting: Given,
  rules: Rules,
  { reminded, ...day }: Today & { readonly reminded: readonly Reminded[] },
): Due<Given>[] => {
  const rule = ruleOf(rules, waiting)
  const earlier = reminded.filter(
    ({ sort, subjectId }) => sort === waiting.sort && subjectId === waiting.subjectId,
  )
  const due = [own(waiting, rule, day), next(waiting, rule, day, earlier)]
  return due.flatMap((one) =>
    one === null || earlier.some((past) => past.occasion === one.occasion && isSameListener(past, one))
      ? []
      : [{ ...one, waiting }],
  )
}

/** The one to the next person names in its occasion whom it waits for: whoever the next person is, it is said once. */
const isSameListener = (past: Reminded, { tone, waiting }: Due): boolean =>
  tone === 'waits' || past.personId === waiting.personId

/** Whether what somebody was reminded of still waits as it did then: for a mail that goes out late. */
export const stillStands = (
  reminder: Reminded,
  waiting: readonly Waiting[],
  today: Temporal.PlainDate,
): boolean =>
  waiting.some(
    (one) =>
      one.sort === reminder.sort &&
      one.subjectId === reminder.subjectId &&
      reminder.occasion.startsWith(about(one)) &&
      (one.personId === reminder.personId || reminder.occasion.endsWith(`waits ${one.personId}`)) &&
      !(endsBeforeItsDay.includes(one.sort) && compare(one.lastDay, today) < 0),
  )
