import { coachOf, managerOn, type Organization, postOn } from './organization.ts'
import { Random } from './random.ts'
import { type Person, window } from './staff.ts'

export const talkKinds = [
  'progress',
  'development',
  'check-in',
  'appraisal',
  'probation',
  'learning',
  'improvement',
] as const
export type TalkKind = (typeof talkKinds)[number]

/** Two people who meet, or were to meet: on which day, asked for on which day (see days.ts). */
export interface Talk {
  readonly person: Person
  readonly leader: Person
  readonly kind: TalkKind
  /** Its place among the talks of this person. */
  readonly ordinal: number
  readonly plannedOn: number
  readonly day: number
  /** Why and when it was called off; null for nearly all. */
  readonly cancelled: { readonly on: number; readonly reason: CancelReason } | null
  /** The season's state that somebody of the selection shows, so that every state has its people. */
  readonly shows: Shown | null
}

export type CancelReason = 'not-needed' | 'no-time' | 'other-leader' | 'leaves'

/** States that chance alone would seldom leave in a small organisation. */
export const shown = [
  'held',
  'draft',
  'offered',
  'half-signed',
  'signed',
  'writing',
  'one-shared',
  'revealed',
] as const
export type Shown = (typeof shown)[number]

interface Date {
  readonly kind: TalkKind
  readonly day: number
  readonly shows?: Shown
}

/** How many days before the talk the invitation goes out. */
const noticeOf = (kind: TalkKind, random: Random): number =>
  kind === 'check-in'
    ? random.whole(1, 6)
    : kind === 'appraisal'
      ? random.whole(22, 30)
      : random.whole(15, 24)

/** As far ahead as anything may be planned already. */
const ahead = 30

const every = (kind: TalkKind, first: number, step: () => number): Date[] => {
  const dates: Date[] = []
  for (let day = first; day <= ahead; day += step()) dates.push({ kind, day })
  return dates
}

/** One in four branches appraises, besides talking about progress. */
const isAppraised = ({ units }: Organization, unit: number): boolean => (units[unit]?.branch ?? 0) % 4 === 1

/** The season of the people whom one can be in the demo: each shows another state. */
const season: Readonly<Record<Shown, Omit<Date, 'day'> & { readonly day: (last: number) => number }>> = {
  held: { kind: 'progress', day: (last) => last },
  draft: { kind: 'progress', day: (last) => last - 1 },
  offered: { kind: 'progress', day: () => -7 },
  'half-signed': { kind: 'progress', day: () => -9 },
  signed: { kind: 'progress', day: () => -8 },
  writing: { kind: 'progress', day: () => 5 },
  'one-shared': { kind: 'progress', day: () => 4 },
  revealed: { kind: 'progress', day: () => 6 },
}

const shownBy = ({ days, selected }: Organization, { index }: Person): Date[] => {
  const shows = shown[selected.indexOf(index) % shown.length]
  if (shows === undefined) return []
  const { kind, day } = season[shows]
  return [{ kind, day: day(days.lastWorkday), shows }]
}

const datesOf = (organization: Organization, person: Person, random: Random): Date[] => {
  const [first] = person.posts
  const joined = first === undefined ? 0 : first.from
  const year = () => random.whole(340, 390)
  const yearly = every('progress', -window + random.whole(0, 360), year)
  const unit = postOn(person, -1)?.unit ?? first?.unit ?? 0
  return [
    ...yearly,
    ...yearly
      .filter(() => random.chance(0.55))
      .map(({ day }) => ({ kind: 'development' as const, day: day + random.whole(120, 240) })),
    ...every('check-in', -window + random.whole(0, 300), () => random.whole(90, 320)),
    ...(isAppraised(organization, unit) ? every('appraisal', -window + random.whole(150, 500), year) : []),
    ...(joined > -window ? [{ kind: 'probation' as const, day: joined + random.whole(25, 45) }] : []),
    ...(person.trainee ? every('learning', -360 + random.whole(0, 90), () => random.whole(85, 110)) : []),
    ...(random.chance(0.008)
      ? every('improvement', -random.whole(40, 300), () => random.whole(28, 35)).slice(0, 4)
      : []),
    ...shownBy(organization, person),
  ]
}

const cancellation = (
  organization: Organization,
  { person, leader, kind, plannedOn, day }: Pick<Talk, 'person' | 'leader' | 'kind' | 'plannedOn' | 'day'>,
  random: Random,
): Talk['cancelled'] => {
  const on = (latest: number): number => random.whole(plannedOn, Math.max(plannedOn, Math.min(latest, -1)))
  if (postOn(person, Math.min(day, 0)) === null) return { on: on(day), reason: 'leaves' }
  const led = kind === 'learning' || managerOn(organization, person, Math.min(day, 0)) === leader
  if (!led || postOn(leader, Math.min(day, 0)) === null) return { on: on(day), reason: 'other-leader' }
  if (!random.chance(0.045)) return null
  return { on: on(day - 1), reason: random.chance(0.5) ? 'no-time' : 'not-needed' }
}

/**
 * All that somebody talks about with who leads them in three years, and what is planned, in the order of
 * asking. The same every time it is asked for: it is not kept, but thought up again where it is needed.
 */
export const talksOf = (organization: Organization, person: Person): Talk[] => {
  const random = new Random(organization.seed, person.index, 3)
  const { days } = organization
  const begun = datesOf(organization, person, random).flatMap(({ kind, day: about, shows }) => {
    const day = days.workday(about)
    const plannedOn = days.workday(Math.min(day - noticeOf(kind, random), shows === undefined ? day - 1 : -2))
    if (plannedOn >= 0 || day < -window || postOn(person, plannedOn) === null) return []
    const leader =
      kind === 'learning' ? coachOf(organization, person) : managerOn(organization, person, plannedOn)
    if (leader === null || leader === person || postOn(leader, plannedOn) === null) return []
    const talk = { person, leader, kind, plannedOn, day }
    const cancelled = shows === undefined ? cancellation(organization, talk, random) : null
    return [{ ...talk, cancelled, shows: shows ?? null }]
  })
  return begun
    .toSorted((one, other) => one.plannedOn - other.plannedOn || one.day - other.day)
    .map((talk, ordinal) => ({ ...talk, ordinal }))
}
