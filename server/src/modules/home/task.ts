import type { HomeTask } from '@tweespraak/contract/home'
import { probationAskedDaysBefore, probationTalkDaysBefore } from '@tweespraak/contract/probation-term'

/** Something that is asked of somebody: what, about what, and the day that gives it its urgency. */
export interface Task {
  readonly task: HomeTask
  readonly subjectId: string | null
  /** The last day for it, or the day it takes place, in the organisation's time zone; null when somebody simply waits. */
  readonly day: Temporal.PlainDate | null
  /** The moment of that day, an ISO instant in UTC; null where it has none. */
  readonly at: string | null
}

/** Days ahead from which a task is asked now; before that it is only soon. Those without one are asked at once. */
const askedDaysAhead: Partial<Record<HomeTask, number>> = {
  attend: 0,
  'begin-talk': 0,
  'finish-talk': 0,
  prepare: 7,
  'share-preparation': 7,
  'plan-next': 14,
  'plan-due': 14,
  'plan-probation': probationAskedDaysBefore,
  'do-agreement': 2,
  'give-support': 2,
}

/** Days ahead that "soon" looks. */
export const soonDaysAhead = 30

/** Days for which somebody is told that a conversation they led came under somebody else. */
export const handedOverDays = 14

/** As many things as are asked of anybody at once when more of them can wait, and announced at once. */
const most = { now: 5, soon: 8 }

/** Between tasks of equal urgency: what others wait for comes first. */
const order: readonly HomeTask[] = [
  'import-people',
  'invite-people',
  'attend',
  'finish-talk',
  'begin-talk',
  'take-over',
  'arrange-handover',
  'decide-response',
  'plan-response-talk',
  'answer-response',
  'go-on-response',
  'appoint-higher',
  'choose-moment',
  'choose-proposed-moment',
  'sign-report',
  'read-report',
  'answer-withdrawal',
  'answer-correction',
  'answer-change',
  'answer-goal',
  'share-preparation',
  'prepare',
  'write-report',
  'give-support',
  'say-of-support',
  'do-agreement',
  'check-in-goal',
  'mend-address',
  'mend-addresses',
  'plan-probation',
  'plan-asked',
  'plan-again',
  'plan-next',
  'plan-due',
  'await-choice',
  'read-criteria',
]

/** Counted from 1970: tasks are ordered by it, and the difference of two dates takes much longer to work out. */
const dayNumber = ({ year, month, day }: Temporal.PlainDate): number =>
  Date.UTC(year, month - 1, day) / 86_400_000

const daysLeft = (task: Task, today: Temporal.PlainDate): number =>
  task.day === null ? 0 : dayNumber(task.day) - dayNumber(today)

/** What takes place on a day is never overdue. */
const takesPlace: readonly HomeTask[] = ['attend', 'begin-talk', 'finish-talk', 'take-over']

/** Its day has passed. */
export const isOverdue = (task: Task, today: Temporal.PlainDate): boolean =>
  !takesPlace.includes(task.task) && daysLeft(task, today) < 0

/** What is asked about a conversation once its day has passed: to bring it to an end, or to begin or move it. */
export const askedAfter = (
  task: HomeTask,
  talk: { readonly day: Temporal.PlainDate; readonly underWay: boolean },
  today: Temporal.PlainDate,
): HomeTask => {
  const untilTalk: readonly HomeTask[] = ['attend', 'prepare', 'share-preparation']
  if (!untilTalk.includes(task) || Temporal.PlainDate.compare(talk.day, today) >= 0) return task
  return talk.underWay ? 'finish-talk' : 'begin-talk'
}

const isAskedNow = (task: Task, today: Temporal.PlainDate): boolean => {
  const ahead = askedDaysAhead[task.task]
  return ahead === undefined || daysLeft(task, today) <= ahead
}

/** Whether a talk that is due around a day is to be planned now, as Home asks it. */
export const isToPlanNow = (on: Temporal.PlainDate, today: Temporal.PlainDate): boolean =>
  isAskedNow({ task: 'plan-due', subjectId: null, day: on, at: null }, today)

/** The tier of what is asked, and can wait a few days. */
const canWait = 4

/**
 * 0: nothing works before this; 1: it is about a conversation of today or tomorrow, or one that should be over;
 * 2: its day has passed, or a probation ends before long; 3: somebody waits for it; `canWait`: the rest.
 */
const tier = (task: Task, today: Temporal.PlainDate): number => {
  switch (task.task) {
    case 'import-people':
    case 'invite-people':
      return 0
    case 'begin-talk':
    case 'finish-talk':
      return 1
    case 'attend':
    case 'prepare':
    case 'share-preparation':
    case 'take-over':
      return daysLeft(task, today) <= 1 ? 1 : canWait
    case 'choose-moment':
    case 'choose-proposed-moment':
    case 'answer-response':
    case 'go-on-response':
    case 'plan-response-talk':
    case 'decide-response':
    case 'appoint-higher':
    case 'sign-report':
    case 'read-report':
    case 'write-report':
    case 'arrange-handover':
    case 'answer-change':
    case 'answer-goal':
    case 'answer-withdrawal':
    case 'answer-correction':
    case 'plan-asked':
      return isOverdue(task, today) ? 2 : 3
    case 'plan-probation':
      return daysLeft(task, today) < probationTalkDaysBefore ? 2 : canWait
    // Whoever begins with the product has many of these at once: they never push the rest away.
    case 'plan-due':
    case 'mend-address':
    case 'mend-addresses':
      return canWait
    case 'read-criteria':
    // There is nothing to do but wait.
    case 'await-choice':
      return canWait + 1
    case 'plan-next':
    case 'plan-again':
    case 'do-agreement':
    case 'check-in-goal':
    case 'give-support':
    case 'say-of-support':
      return isOverdue(task, today) ? 2 : canWait
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
    (a.at ?? '').localeCompare(b.at ?? '') ||
    (a.subjectId ?? '').localeCompare(b.subjectId ?? '')

/**
 * What is asked now, most urgent first, and what comes soon, by day. What can wait a few days stands under soon
 * when five things come before it, so that nothing later is announced in its place.
 */
export const arrange = <Given extends Task>(
  tasks: readonly Given[],
  today: Temporal.PlainDate,
): { readonly now: Given[]; readonly soon: Given[] } => {
  const asked = tasks.filter((task) => isAskedNow(task, today)).toSorted(byUrgency(today))
  const now = asked.filter((task, index) => index < most.now || tier(task, today) < canWait)
  const soon = tasks.filter((task) => !now.includes(task) && daysLeft(task, today) <= soonDaysAhead)
  return { now, soon: soon.toSorted(byDay(today)).slice(0, most.soon) }
}
