import type { Member } from './cast.ts'

/** How far a conversation has come when the story ends. Each includes what goes before it. */
export const reaches = [
  'planned',
  'employee-writes',
  'one-shared',
  'both-shared',
  'talking',
  'draft',
  'offered',
  'half-signed',
  'filed',
] as const
export type Reach = (typeof reaches)[number]

export interface Talk {
  readonly kind: 'progress' | 'development' | 'check-in' | 'probation' | 'learning'
  /** Personnel numbers. */
  readonly employee: string
  readonly leader: string
  /** Days from the day on which the story is told; negative before it. */
  readonly day: number
  readonly reach: Reach
  /** Chooses the words, so that the same story is told every time. */
  readonly seed: number
}

export const hasReached = (talk: Talk, reach: Reach): boolean =>
  reaches.indexOf(talk.reach) >= reaches.indexOf(reach)

/**
 * Where the conversation of this season stands: everybody's at another place, so that every screen has its
 * people. Those whom the demo offers first, who have the lowest numbers, have something to do.
 */
const season: readonly (Pick<Talk, 'kind' | 'day' | 'reach'> | null)[] = [
  null,
  { kind: 'progress', day: -6, reach: 'offered' },
  { kind: 'progress', day: -8, reach: 'offered' },
  { kind: 'development', day: 7, reach: 'both-shared' },
  // Yesterday, and not closed yet: today's has not begun when one starts the demo early in the morning.
  { kind: 'progress', day: -1, reach: 'talking' },
  { kind: 'progress', day: -2, reach: 'draft' },
  { kind: 'progress', day: 4, reach: 'employee-writes' },
  { kind: 'progress', day: 23, reach: 'planned' },
  { kind: 'progress', day: 3, reach: 'one-shared' },
  { kind: 'development', day: -21, reach: 'filed' },
  { kind: 'progress', day: -9, reach: 'half-signed' },
]

const monthsToDays = (months: number): number => Math.round(months * 30.4)

/** Everything that two people talked about and will talk about, in two years. */
const talksOf = (member: Member, index: number): Talk[] => {
  const two = { employee: member.number, leader: member.leader }
  const began = -monthsToDays(member.monthsHere)
  const talks: Talk[] = []
  const add = (talk: Pick<Talk, 'kind' | 'day' | 'reach'> & { leader?: string }) => {
    if (talk.day > began + 14) talks.push({ ...two, ...talk, seed: index * 7 + talks.length * 3 })
  }
  if (index % 6 === 0) add({ kind: 'progress', day: -(640 + ((index * 7) % 60)), reach: 'filed' })
  if (index % 3 === 1) add({ kind: 'development', day: -(290 + ((index * 13) % 90)), reach: 'filed' })
  else add({ kind: 'progress', day: -(255 + ((index * 17) % 130)), reach: 'filed' })
  if (index % 8 === 1) add({ kind: 'check-in', day: -(50 + index), reach: 'filed' })
  if (member.monthsHere < 5) add({ kind: 'probation', day: began + 25, reach: 'filed' })
  for (const day of member.coach === '' ? [] : [-118, -27])
    add({ kind: 'learning', day: day - (index % 9), reach: 'filed', leader: member.coach })
  if (member.coach !== '') add({ kind: 'learning', day: 16, reach: 'planned', leader: member.coach })
  const now = season[index % season.length]
  if (now !== null && now !== undefined) add(now)
  return talks
}

export const talksOfAll = (cast: readonly Member[]): Talk[] =>
  cast.flatMap((member, index) => (member.leader === '' ? [] : talksOf(member, index)))

/** Nobody plans a conversation in the weekend: the working day nearest to this one, on the same side of today. */
export const workday = (day: Temporal.PlainDate, today: Temporal.PlainDate): Temporal.PlainDate => {
  const late = Temporal.PlainDate.compare(day, today) > 0
  if (day.dayOfWeek <= 5 || day.equals(today)) return day
  return late ? day.add({ days: 8 - day.dayOfWeek }) : day.subtract({ days: day.dayOfWeek - 5 })
}
