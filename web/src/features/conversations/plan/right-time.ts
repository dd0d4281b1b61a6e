import { daysAfter, type Holiday, holidayOn, weekdayOf, workdayFrom } from './holidays.ts'

/** What a kind of talk asks of its moment. */
export interface TalkNeeds {
  /** Days ahead that one invites. */
  readonly invitationDays: number
  /** Minutes below which such a talk is hurried. */
  readonly enoughMinutes: number
  /** About a judgement or a job at stake: then it matters whose room it is. */
  readonly hard: boolean
}

/** A moment on the clock of the organisation: `2026-11-24`, `10:00`. */
export interface When {
  readonly day: string
  readonly time: string
  readonly minutes: number
}

/** Why a moment could be better. */
export type Misfit = 'too-soon' | 'weekend' | Holiday | 'too-early' | 'too-late' | 'friday' | 'too-short'

const workBegins = 9 * 60
const workEnds = 17 * 60
/** Who hears something hard late on a Friday takes it along into the weekend. */
const fridayEnds = 15 * 60
const usualTime = '10:00'

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

const hardKinds = ['appraisal', 'probation', 'improvement']

/** What is asked of the moment of a talk of a kind. */
export const needsOf = (
  code: string | undefined,
  { invitationDays, hasForm }: { readonly invitationDays: number; readonly hasForm: boolean },
): TalkNeeds => ({
  invitationDays,
  enoughMinutes: hasForm ? 45 : 15,
  hard: code !== undefined && hardKinds.includes(code),
})

/** What is not quite right about a moment, the weightiest first. Nothing of it forbids it. */
export const misfitsOf = ({ day, time, minutes }: When, needs: TalkNeeds, today: string): Misfit[] => {
  const begins = minuteOf(time)
  const ends = begins + minutes
  const holiday = holidayOn(day)
  const weekday = weekdayOf(day)
  const found: Misfit[] = []
  if (holiday !== null) found.push(holiday)
  else if (weekday === 0 || weekday === 6) found.push('weekend')
  if (day < daysAfter(today, needs.invitationDays)) found.push('too-soon')
  if (begins < workBegins) found.push('too-early')
  else if (ends > workEnds) found.push('too-late')
  else if (weekday === 5 && ends > fridayEnds) found.push('friday')
  if (minutes < needs.enoughMinutes) found.push('too-short')
  return found
}

/** Long talks still fit between nine and five, or before three on a Friday. */
const longest = 4 * 60

/**
 * The moment nearest to the chosen one, not before it, about which nothing is wrong; the chosen one itself when
 * that is so. Keeps the time of the clock where it fits.
 */
export const rightTime = (chosen: When, needs: TalkNeeds, today: string): When => {
  const earliest = daysAfter(today, needs.invitationDays)
  const day = workdayFrom(chosen.day < earliest ? earliest : chosen.day)
  const minutes = Math.min(Math.max(chosen.minutes, needs.enoughMinutes), longest)
  const kept = { day, time: chosen.time, minutes }
  return misfitsOf(kept, needs, today).length === 0 ? kept : { ...kept, time: usualTime }
}
