import type { PersonProgress } from '@tweespraak/contract/insights'
import type { SeriesPlace } from '@tweespraak/contract/conversation'
import type { Bilingual } from '@tweespraak/contract/id'
import type { Yardstick } from './yardstick.ts'

/** How far the conversations of one kind of somebody are. ISO instants. */
export interface Standing {
  readonly kind_code: string
  readonly last_held_at: string | null
  readonly open_from: string | null
  readonly open_until: string | null
  readonly report_since: string | null
  readonly report_due_at: string | null
  readonly signing_since: string | null
  readonly signing_due_at: string | null
  /** Names of those whose signature is missing. */
  readonly signers: readonly string[]
  /** The talks of theirs that are one of a series. */
  readonly series: readonly { readonly at: string; readonly place: SeriesPlace }[]
}

type Names = ReadonlyMap<string, Bilingual>
type Wait = PersonProgress['waits'][number]

const kindOf = ({ kind_code: code }: Standing, names: Names): Bilingual =>
  names.get(code) ?? { nl: code, en: code }

/** Moments are compared as moments: one may be written with milliseconds and the other without. */
const isBefore = (one: string, other: string): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(one), Temporal.Instant.from(other)) < 0

const isSame = (one: string, other: string): boolean =>
  Temporal.Instant.from(one).equals(Temporal.Instant.from(other))

const talkAt = (standing: Standing, at: string, names: Names): NonNullable<PersonProgress['last']> => ({
  kind: kindOf(standing, names),
  at,
  series: standing.series.find((each) => isSame(each.at, at))?.place ?? null,
})

/** The newest conversation of any kind that was held. */
export const lastOf = (standings: readonly Standing[], names: Names): PersonProgress['last'] => {
  const held = standings.flatMap((standing) =>
    standing.last_held_at === null ? [] : [talkAt(standing, standing.last_held_at, names)],
  )
  return held.toSorted((one, other) => (isBefore(one.at, other.at) ? 1 : -1))[0] ?? null
}

/** The first conversation of any kind that is today or later: one whose day has passed is no next one. */
export const nextOf = (
  standings: readonly Standing[],
  names: Names,
  at: Yardstick,
): PersonProgress['next'] => {
  const open = standings.flatMap((standing) =>
    [standing.open_from, standing.open_until].flatMap((moment) =>
      moment === null || isBefore(moment, at.dayStart) ? [] : [talkAt(standing, moment, names)],
    ),
  )
  return open.toSorted((one, other) => (isBefore(one.at, other.at) ? -1 : 1))[0] ?? null
}

/** What waits, kind by kind; what waits longer than its term first. */
export const waitsOf = (standings: readonly Standing[], names: Names, at: Yardstick): Wait[] => {
  const passed = (dueAt: string | null) => dueAt !== null && isBefore(dueAt, at.now)
  const waits = standings.flatMap((standing): Wait[] => {
    const kind = kindOf(standing, names)
    const found: Wait[] = []
    const { open_from: talk, report_since: report, signing_since: signing } = standing
    if (talk !== null && isBefore(talk, at.dayStart))
      found.push({ for: 'talk', kind, at: talk, dueAt: null, late: true, signers: [] })
    else if (talk !== null && isBefore(talk, at.nearUntil))
      found.push({ for: 'preparation', kind, at: talk, dueAt: null, late: false, signers: [] })
    if (report !== null) {
      const dueAt = standing.report_due_at
      found.push({ for: 'report', kind, at: report, dueAt, late: passed(dueAt), signers: [] })
    }
    if (signing !== null) {
      const dueAt = standing.signing_due_at
      const signers = [...standing.signers]
      found.push({ for: 'signing', kind, at: signing, dueAt, late: passed(dueAt), signers })
    }
    return found
  })
  return waits.toSorted((one, other) => Number(other.late) - Number(one.late))
}
