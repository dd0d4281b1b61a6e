import {
  everyKind,
  type ReminderExample,
  type ReminderRule,
  reminderSort,
  type ReminderSort,
} from '@tweespraak/contract/reminders'
import type { KindRules } from '@tweespraak/contract/templates'
import { accept, type Outcome, refuse } from '../../platform/refuse.ts'
import { type IsWorkday, type Reminded, remindersDue, ruleKey, type Waiting } from './reminder.ts'

/** The first and the last day of a sort, in days from the last day of the thing, and whether a next person hears. */
export interface Bounds {
  readonly from: number
  readonly until: number
  readonly hasNext: boolean
}

/**
 * What takes place is not said afterwards; after its term a report is closed, and asks no signature. Of a goal nobody
 * else hears: it is the employee's own. A proposal is said to wait
 * only after it was made. How it goes is asked by its rhythm, so that nothing is said before that day.
 */
export const boundsOf = (sort: ReminderSort): Bounds => {
  switch (sort) {
    case 'prepare':
    case 'talk':
      return { from: -60, until: -1, hasNext: false }
    case 'sign':
      return { from: -60, until: 0, hasNext: true }
    case 'goal-answer':
      return { from: 1, until: 60, hasNext: false }
    case 'goal':
      return { from: -60, until: 30, hasNext: false }
    case 'goal-check-in':
      return { from: 1, until: 30, hasNext: false }
    default:
      return { from: -60, until: 90, hasNext: true }
  }
}

/** The next person may hear a month later than whom it waits for. */
const lastOfNext = ({ until }: Bounds): number => (until > 0 ? until + 30 : until)

/**
 * A rule in order, each day once. Refused: a day that cannot be for this sort, and a next person who would hear before
 * anybody else did.
 */
export const checkedRule = (
  sort: ReminderSort,
  { moments, escalates }: ReminderRule,
): Outcome<ReminderRule, 'reminder-day-cannot-be' | 'reminder-next-too-soon'> => {
  const bounds = boundsOf(sort)
  const inOrder = [...new Set(moments)].toSorted((one, other) => one - other)
  if (inOrder.some((day) => day < bounds.from || day > bounds.until)) return refuse('reminder-day-cannot-be')
  if (escalates === null) return accept({ moments: inOrder, escalates })
  if (!bounds.hasNext || escalates < bounds.from || escalates > lastOfNext(bounds))
    return refuse('reminder-day-cannot-be')
  const [first] = inOrder
  return first === undefined || escalates <= first
    ? refuse('reminder-next-too-soon')
    : accept({ moments: inOrder, escalates })
}

/** What can be reminded of a kind; nothing else ever waits. */
export const sortsOfKind = (rules: KindRules): readonly ReminderSort[] =>
  reminderSort.options.filter((sort) => {
    switch (sort) {
      case 'talk':
        return true
      case 'prepare':
        return rules.prepares.length > 0
      case 'report':
        return rules.file === 'report'
      case 'sign':
        return rules.file === 'report' && rules.signs.length > 0
      case 'next':
        return rules.rhythmMonths !== null
      case 'rhythm':
        return rules.progressSeenBy.includes('hr') && rules.ledBy !== 'coach'
      case 'agreement':
      case 'support':
      case 'goal-answer':
      case 'goal':
      case 'goal-check-in':
        return false
      default:
        return sort satisfies never
    }
  })

/** Further from the last day nothing is said, whatever the rule and the holidays. */
const widest = { before: 90, after: 150 }

/**
 * When people hear about something with this last day that waits from long before and is never done: worked out as each
 * morning does, day by day.
 */
export const exampleOf = (
  sort: ReminderSort,
  rule: ReminderRule,
  { lastDay, isWorkday }: { readonly lastDay: Temporal.PlainDate; readonly isWorkday: IsWorkday },
): ReminderExample => {
  const waiting: Waiting = {
    sort,
    subjectId: 'example',
    personId: 'who it waits for',
    kindCode: everyKind,
    lastDay,
    toldOn: null,
  }
  const rules = new Map([[ruleKey(everyKind, sort), rule]])
  const reminded: Reminded[] = []
  const next: string[] = []
  const end = lastDay.add({ days: widest.after })
  let today = lastDay.subtract({ days: widest.before })
  for (; Temporal.PlainDate.compare(today, end) <= 0; today = today.add({ days: 1 })) {
    if (!isWorkday(today)) continue
    for (const { tone, occasion } of remindersDue(waiting, rules, { today, isWorkday, reminded })) {
      const personId = tone === 'waits' ? 'the next' : waiting.personId
      reminded.push({ sort, subjectId: waiting.subjectId, personId, occasion, on: today })
      if (tone === 'waits') next.push(today.toString())
    }
  }
  const own = reminded.filter(({ personId }) => personId === waiting.personId)
  return { lastDay: lastDay.toString(), own: own.map(({ on }) => on.toString()), next: next[0] ?? null }
}

/** A day to show a rule by: a Thursday in ten weeks, that is no holiday. */
export const exampleDay = (today: Temporal.PlainDate, isWorkday: IsWorkday): Temporal.PlainDate => {
  let day = today.add({ days: 70 + ((11 - today.dayOfWeek) % 7) })
  while (!isWorkday(day)) day = day.add({ days: 7 })
  return day
}
