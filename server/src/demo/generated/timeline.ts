import type { Side } from '@tweespraak/contract/form'
import { type KindRules } from '@tweespraak/contract/templates'
import type { Days } from './days.ts'
import type { Organization } from './organization.ts'
import { Random } from './random.ts'
import { conversationIdOf } from './seasons.ts'
import type { Shown, Talk } from './talks.ts'

/** Somebody's signature, or that it never came. Moments are epoch milliseconds. */
export interface Signed {
  readonly side: Side
  readonly at: number
  readonly manner: 'agreed' | 'seen'
}

/** When each thing happened; null for what has not happened. Epoch milliseconds. */
export interface Timeline {
  readonly conversationId: string
  readonly planned: number
  readonly starts: number
  readonly ends: number
  readonly cancelled: number | null
  /** When each side shared; a side that writes and did not share has `null`, one that has not begun is absent. */
  readonly shared: ReadonlyMap<Side, number | null>
  readonly begun: number | null
  readonly finished: number | null
  readonly offered: number | null
  readonly signBefore: number | null
  readonly signatures: readonly Signed[]
  /** The report rests: signed by all, or closed because the term passed. */
  readonly closed: number | null
  readonly missing: readonly Side[]
  readonly filed: number | null
}

const minute = 60_000
const day = 24 * 60 * minute

/** Where a talk that shows a state stops; what comes after it has not happened. */
const stops: Readonly<Record<Shown, keyof typeof order>> = {
  writing: 'writing',
  'one-shared': 'sharing',
  revealed: 'revealing',
  held: 'talking',
  draft: 'drafting',
  offered: 'offering',
  'half-signed': 'signing',
  signed: 'closing',
}
const order = {
  writing: 0,
  sharing: 1,
  revealing: 2,
  talking: 3,
  drafting: 4,
  offering: 5,
  signing: 6,
  closing: 7,
  filing: 8,
}

/** Everybody at the table who signs, in the order in which they usually do. */
const signing = (rules: KindRules, guests: readonly Side[]): Side[] =>
  (['employee', 'third', 'manager'] as const).filter(
    (side) => rules.signs.includes(side) && (side !== 'third' || guests.includes('third')),
  )

const plannedAt = (
  days: Days,
  { person, ordinal, plannedOn }: Pick<Talk, 'person' | 'ordinal' | 'plannedOn'>,
): number => days.moment(plannedOn, 8 * 60 + ((person.index * 7 + ordinal * 13) % 540))

const preparing = (
  talk: Talk,
  sides: readonly Side[],
  starts: number,
  reach: number,
  { now, planned, random }: { readonly now: number; readonly planned: number; readonly random: Random },
): Map<Side, number | null> => {
  const shared = new Map<Side, number | null>()
  for (const [index, side] of sides.entries()) {
    // Two in a hundred come without having written; the others are seldom late.
    const writes = talk.shows !== null || random.chance(0.975)
    const usual = starts - (side === 'employee' ? 6 : 3) * day + random.whole(-400, 900) * minute
    const when = Math.max(planned + random.whole(30, 600) * minute, usual)
    const last = talk.shows === null ? when : Math.min(when, now - (4 - index) * 60 * minute)
    if (!writes || (talk.shows !== null && reach === 0 && index > 0)) continue
    const shares = talk.shows === null ? last < now && last < starts : reach > index
    if (shares) shared.set(side, last)
    else if (talk.shows !== null || last - day < now) shared.set(side, null)
  }
  return shared
}

/** What happened in one talk, until the first minute of today. `guests`: the third sides at the table. */
export const timelineOf = (
  organization: Organization,
  talk: Talk,
  rules: KindRules,
  guests: readonly Side[],
): Timeline => {
  const { days, seed } = organization
  const random = new Random(seed, talk.person.index, 2000 + talk.ordinal)
  const { now } = days
  const planned = plannedAt(days, talk)
  const starts = days.moment(talk.day, 9 * 60 + random.whole(0, 13) * 30)
  const length = talk.kind === 'check-in' ? 30 : 60
  const base = {
    conversationId: conversationIdOf(organization, talk),
    planned,
    starts,
    ends: starts + length * minute,
    cancelled: null,
    begun: null,
    finished: null,
    offered: null,
    signBefore: null,
    signatures: [],
    closed: null,
    missing: [],
    filed: null,
  } as const
  const reach = talk.shows === null ? order.filing : order[stops[talk.shows]]
  const sides = rules.prepares.filter((side) => side !== 'third' || guests.includes('third'))
  if (talk.cancelled !== null) {
    const cancelled = Math.max(
      planned + 20 * minute,
      days.moment(talk.cancelled.on, 16 * 60 + random.whole(0, 90)),
    )
    return { ...base, cancelled, shared: new Map() }
  }
  const shared = preparing(talk, sides, starts, reach, { now, planned, random })
  if (talk.day >= 0) return { ...base, shared }

  const begun = starts + random.whole(-2, 6) * minute
  const forgotten = talk.shows === null && talk.day === days.lastWorkday && random.chance(0.08)
  if (reach === order.talking || forgotten) return { ...base, shared, begun }
  const finished = begun + random.whole(length - 15, length + 20) * minute
  if (rules.file !== 'report') return { ...base, shared, begun, finished }

  const turns = random.whole(1, 7)
  const usual = days.moment(days.workday(talk.day + turns), 11 * 60 + random.whole(0, 300))
  const offered = talk.shows === null ? Math.max(usual, finished + 60 * minute) : finished + 20 * 60 * minute
  const late = talk.shows === null && random.chance(0.01) && talk.day > -90
  if (late || offered >= now || talk.day + turns >= 0 || reach <= order.drafting)
    return { ...base, shared, begun, finished }
  // The end of the last day of the term, as the product counts it.
  const signBefore =
    rules.terms.signing === null ? null : days.moment(days.dayOf(offered) + rules.terms.signing + 1, 0)
  const signers = signing(rules, guests)
  const refuses = talk.shows === null && random.chance(0.025)
  const signatures: Signed[] = []
  let at = offered
  for (const side of signers) {
    at += random.whole(60, 4 * 24 * 60) * minute
    if (talk.shows !== null) at = Math.min(at, offered + (signatures.length + 1) * 5 * 60 * minute)
    if (refuses && side === 'employee') continue
    if (
      at >= now ||
      (signBefore !== null && at >= signBefore) ||
      reach <= order.offering ||
      (reach === order.signing && signatures.length > 0)
    )
      break
    signatures.push({ side, at, manner: side === 'employee' && random.chance(0.05) ? 'seen' : 'agreed' })
  }
  const missing = signers.filter((side) => !signatures.some((signed) => signed.side === side))
  const closed =
    missing.length === 0
      ? (signatures.at(-1)?.at ?? offered)
      : signBefore !== null && signBefore + minute < now
        ? signBefore + minute
        : null
  const filed = closed === null || reach < order.filing || closed + minute >= now ? null : closed + minute
  return {
    ...base,
    shared,
    begun,
    finished,
    offered,
    signBefore,
    signatures,
    closed,
    missing: closed === null ? [] : missing,
    filed,
  }
}
