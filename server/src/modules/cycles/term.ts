import { daysAfter, monthsAfter } from '@tweespraak/contract/days'
import type { TermSource } from '@tweespraak/contract/rhythm'
import type { CountedRule } from './collective-agreement.ts'
import type { PersonFacts, Rhythm } from './facts.ts'

/** One kind of talk of one person, under the agreement that applies to them. */
interface Terms {
  readonly kindId: string
  readonly facts: PersonFacts
  readonly agreed: readonly CountedRule[]
  readonly kindOfCode: Rhythm['kindOfCode']
}

/** A last day, and where it comes from. */
export interface Latest {
  readonly on: string
  readonly source: TermSource
}

/** The rules of the agreement of the nearest unit that has one, or of the one for all. */
export const agreementFor = (
  agreements: Rhythm['agreements'],
  { unitPath }: Pick<PersonFacts, 'unitPath'>,
): readonly CountedRule[] =>
  unitPath.map((unitId) => agreements.get(unitId)).find((found) => found !== undefined) ??
  agreements.get(null) ??
  []

/** The kinds of a rule that are in use, the usual one first. */
const kindsOf = (codes: readonly string[], { kindOfCode }: Pick<Terms, 'kindOfCode'>): string[] =>
  codes.flatMap((code) => kindOfCode.get(code) ?? [])

const lastDayOfYear = (year: number): string => `${String(year)}-12-31`

/**
 * The last day that an agreement leaves for a talk each calendar year. It is said of the usual kind of those that count, and
 * a talk of any of them will do. Null when no agreement says so.
 */
export const yearlyLatest = (terms: Terms, today: string): Latest | null => {
  const { facts, agreed, kindId } = terms
  for (const { counts, source } of agreed) {
    if (counts.rule !== 'every-calendar-year') continue
    const kinds = kindsOf(counts.kinds, terms)
    if (kinds[0] !== kindId) continue
    const year = Number(today.slice(0, 4))
    const held = kinds.some((kind) => facts.heldOn.get(kind)?.slice(0, 4) === today.slice(0, 4))
    const entered = Number(facts.enteredOn.slice(0, 4))
    const first = counts.firstYear === 'counts' ? entered : entered + 1
    return { on: lastDayOfYear(Math.max(first, held ? year + 1 : year)), source }
  }
  return null
}

/** Within how many weeks after asking an agreement says that a talk of a kind takes place; null when none does. */
export const weeksAfterAsking = (
  terms: Omit<Terms, 'facts'>,
): { readonly weeks: number; readonly source: TermSource } | null => {
  for (const { counts, source } of terms.agreed)
    if (counts.rule === 'after-asking' && kindsOf(counts.kinds, terms).includes(terms.kindId))
      return { weeks: counts.weeks, source }
  return null
}

/** When a talk that the employee asked for is due: as they would like, and within the weeks of an agreement; else in a month. */
export const askedTerm = (
  terms: Terms,
): { readonly dueOn: string; readonly latest: Latest | null } | null => {
  const { facts, kindId } = terms
  const asked = facts.asked.get(kindId)
  if (asked === undefined) return null
  const wished = asked.weeks === null ? monthsAfter(asked.on, 1) : daysAfter(asked.on, 7 * asked.weeks)
  const agreed = weeksAfterAsking(terms)
  if (agreed === null) return { dueOn: wished, latest: null }
  const on = daysAfter(asked.on, 7 * agreed.weeks)
  return {
    dueOn: asked.weeks === null || on < wished ? on : wished,
    latest: { on, source: agreed.source },
  }
}

/** Whether an agreement asks for extra attention in a talk on this day, since somebody has had their job for years. */
export const attentionOn = (
  terms: Terms,
  day: string,
): { readonly years: number; readonly source: TermSource } | null => {
  const { facts, agreed, kindId } = terms
  if (facts.inJobSince === null) return null
  for (const { counts, source } of agreed) {
    if (counts.rule !== 'years-in-job' || !kindsOf(counts.kinds, terms).includes(kindId)) continue
    if (monthsAfter(facts.inJobSince, 12 * counts.years) <= day) return { years: counts.years, source }
  }
  return null
}
