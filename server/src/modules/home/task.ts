import type { HomeTask } from '@tweespraak/contract/home'

/** Something that is asked of somebody: what, about what, and the day that gives it its urgency. */
export interface Task {
  readonly task: HomeTask
  readonly subjectId: string | null
  /** The last day for it, or the day it takes place, in the organisation's time zone; null when somebody simply waits. */
  readonly day: Temporal.PlainDate | null
}

/** The last day of a term that ends at this moment, which is where the day after it begins. */
export const lastDayBefore = (moment: string, timeZone: string): Temporal.PlainDate =>
  Temporal.Instant.from(moment).subtract({ nanoseconds: 1 }).toZonedDateTimeISO(timeZone).toPlainDate()

/** Days ahead from which a task is asked now; before that it is only soon. Those without one are asked at once. */
const askedDaysAhead: Partial<Record<HomeTask, number>> = {
  attend: 0,
  prepare: 7,
  'share-preparation': 7,
  'plan-next': 14,
  'do-agreement': 2,
  'give-support': 2,
}

/** Days ahead that "soon" looks. */
export const soonDaysAhead = 30

/** How many things at most are asked of anybody at once, and announced at once. */
const most = { now: 5, soon: 8 }

/** Between tasks of equal urgency: what others wait for comes first. */
const order: readonly HomeTask[] = [
  'import-people',
  'invite-people',
  'attend',
  'sign-report',
  'read-report',
  'answer-change',
  'share-preparation',
  'prepare',
  'write-report',
  'give-support',
  'do-agreement',
  'plan-next',
]

const daysLeft = (task: Task, today: Temporal.PlainDate): number =>
  task.day === null ? 0 : today.until(task.day, { largestUnit: 'days' }).days

/** Its day has passed. What takes place on a day is never overdue. */
export const isOverdue = (task: Task, today: Temporal.PlainDate): boolean =>
  task.task !== 'attend' && daysLeft(task, today) < 0

const isAskedNow = (task: Task, today: Temporal.PlainDate): boolean => {
  const ahead = askedDaysAhead[task.task]
  return ahead === undefined || daysLeft(task, today) <= ahead
}

/**
 * 0: nothing works before this; 1: it is about a conversation of today or tomorrow; 2: somebody waits for
 * it; 3: its day has passed; 4: the rest.
 */
const tier = (task: Task, today: Temporal.PlainDate): number => {
  switch (task.task) {
    case 'import-people':
    case 'invite-people':
      return 0
    case 'attend':
    case 'prepare':
    case 'share-preparation':
      return daysLeft(task, today) <= 1 ? 1 : 4
    case 'sign-report':
    case 'read-report':
    case 'write-report':
    case 'answer-change':
      return 2
    case 'plan-next':
    case 'do-agreement':
    case 'give-support':
      return isOverdue(task, today) ? 3 : 4
    default:
      return task.task satisfies never
  }
}

const byUrgency =
  (today: Temporal.PlainDate) =>
  (a: Task, b: Task): number =>
    tier(a, today) - tier(b, today) || byDay(today)(a, b)

const byDay =
  (today: Temporal.PlainDate) =>
  (a: Task, b: Task): number =>
    daysLeft(a, today) - daysLeft(b, today) ||
    order.indexOf(a.task) - order.indexOf(b.task) ||
    (a.subjectId ?? '').localeCompare(b.subjectId ?? '')

/** What is asked now, most urgent first and at most five; how many more wait behind those; and what comes soon, by day. */
export const arrange = <Given extends Task>(
  tasks: readonly Given[],
  today: Temporal.PlainDate,
): { readonly now: Given[]; readonly more: number; readonly soon: Given[] } => {
  const asked = tasks.filter((task) => isAskedNow(task, today)).toSorted(byUrgency(today))
  const soon = tasks
    .filter((task) => !isAskedNow(task, today) && daysLeft(task, today) <= soonDaysAhead)
    .toSorted(byDay(today))
  return {
    now: asked.slice(0, most.now),
    more: Math.max(0, asked.length - most.now),
    soon: soon.slice(0, most.soon),
  }
}
