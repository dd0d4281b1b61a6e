import { daysAfter, monthsAfter } from '@tweespraak/contract/days'
import type { DueReason, TermSource } from '@tweespraak/contract/rhythm'
import type { PersonFacts, Rhythm, Rule } from './facts.ts'
import { agreementFor, askedTerm, attentionOn, type Latest, yearlyLatest } from './term.ts'

/** When the next talk of a kind is due for somebody. */
export interface Due {
  readonly kindId: string
  readonly because: DueReason
  readonly ruleId: string | null
  readonly dueOn: string
  readonly latest: Latest | null
  readonly attention: { readonly years: number; readonly source: TermSource } | null
}

/** Job titles are the same whatever their capitals. */
export const jobKey = (title: string | null): string | null => {
  const key = title?.trim().toLowerCase() ?? ''
  return key === '' ? null : key
}

/** Of who never had a talk here nothing is late before the organisation could hold some: a quarter from its first day. */
const catchUpMonths = 3

/** A first talk that never came is not asked for any more a year after its day; the rhythm goes on. */
const firstLapsesMonths = 12

/** A talk so many months before the anniversary in a job is the one that was asked for. */
const inJobLeadMonths = 3

const civilCode: TermSource = { name: { nl: 'Burgerlijk Wetboek', en: 'Dutch Civil Code' }, article: '7:652' }

/** The Friday before a weekend, so that "once a year" never takes longer than a year. */
const workdayUntil = (day: string): string => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday === 6 ? daysAfter(day, -1) : weekday === 0 ? daysAfter(day, -2) : day
}

const latestOf = (one: string, other: string): string => (one > other ? one : other)

/** The smaller, the more specific: the nearest unit, then the job title, then everybody. Null when it does not hold. */
const distance = (rule: Rule, { unitPath, jobKey: job }: PersonFacts): number | null => {
  if (rule.jobKey !== null && rule.jobKey !== job) return null
  const unit = rule.unitId === null ? unitPath.length : unitPath.indexOf(rule.unitId)
  return unit === -1 ? null : unit * 2 + (rule.jobKey === null ? 1 : 0)
}

/** Of the rules of one kind and moment the one that holds for somebody: the most specific; of equal ones the newest. */
export const ruleFor = (rules: readonly Rule[], facts: PersonFacts): Rule | null => {
  const holding = rules.flatMap((rule) => {
    const far = distance(rule, facts)
    return far === null ? [] : [{ rule, far }]
  })
  const newestFirst = (one: Rule, other: Rule) => (other.ruleId ?? '').localeCompare(one.ruleId ?? '')
  return holding.toSorted((a, b) => a.far - b.far || newestFirst(a.rule, b.rule))[0]?.rule ?? null
}

type Demand = Pick<Due, 'because' | 'ruleId' | 'dueOn' | 'latest'>

/** What one rule asks on a day; null when it asks nothing any more, or not of them. */
const demandOf = (rule: Rule, facts: PersonFacts, { began }: Rhythm, today: string): Demand | null => {
  const { when, ruleId, kindId } = rule
  const before = facts.heldOn.get(kindId) ?? null
  const held = before !== null && before >= facts.enteredOn ? before : null
  const about = { because: when.moment, ruleId, latest: null }
  switch (when.moment) {
    case 'first': {
      const dueOn = workdayUntil(monthsAfter(facts.enteredOn, when.months))
      return held !== null || monthsAfter(dueOn, firstLapsesMonths) < today ? null : { ...about, dueOn }
    }
    case 'repeating': {
      if (held !== null) return { ...about, dueOn: workdayUntil(monthsAfter(held, when.months)) }
      if (rule.forSome) return null
      // Nor of what nobody asked before the rule was made.
      const caughtUp = monthsAfter(latestOf(began, rule.since), Math.min(when.months, catchUpMonths))
      return { ...about, dueOn: workdayUntil(latestOf(monthsAfter(facts.enteredOn, when.months), caughtUp)) }
    }
    case 'in-job': {
      if (facts.inJobSince === null) return null
      const reached = monthsAfter(facts.inJobSince, when.months)
      const done = held !== null && held >= monthsAfter(reached, -inJobLeadMonths)
      // Who had reached it long before the rule was made is given the same time as anybody new here.
      const first = reached < rule.since ? monthsAfter(rule.since, catchUpMonths) : reached
      return done ? null : { ...about, dueOn: workdayUntil(first) }
    }
    case 'probation-end': {
      const ends = facts.probationEndsOn
      if (ends === null || held !== null || today > ends) return null
      const dueOn = workdayUntil(latestOf(daysAfter(ends, -when.days), facts.enteredOn))
      return { ...about, dueOn, latest: { on: ends, source: civilCode } }
    }
    default:
      return when satisfies never
  }
}

/** What is due of one kind, of all that asks for it: the first, and no later than the last day there is. */
const dueOfKind = (
  kindId: string,
  demands: readonly Demand[],
  yearly: Latest | null,
): Omit<Due, 'attention'> | null => {
  const first = demands.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))[0]
  if (first === undefined)
    return yearly === null
      ? null
      : { kindId, because: 'yearly', ruleId: null, dueOn: workdayUntil(yearly.on), latest: yearly }
  const bounds = [...demands.flatMap(({ latest }) => latest ?? []), ...(yearly === null ? [] : [yearly])]
  const latest = bounds.toSorted((a, b) => a.on.localeCompare(b.on))[0] ?? null
  const dueOn = latest !== null && latest.on < first.dueOn ? workdayUntil(latest.on) : first.dueOn
  return { kindId, because: first.because, ruleId: first.ruleId, dueOn, latest }
}

/**
 * The talk of one kind that is due for somebody: the one that is due first. Never later than the last day that law or
 * agreement leaves, and nothing after their last day at work. `today` is an ISO date.
 */
export const dueOf = (kindId: string, facts: PersonFacts, rhythm: Rhythm, today: string): Due | null => {
  const agreed = agreementFor(rhythm.agreements, facts)
  const terms = { kindId, facts, agreed, kindOfCode: rhythm.kindOfCode }
  const byMoment = Map.groupBy(
    rhythm.rules.filter((rule) => rule.kindId === kindId),
    ({ when }) => when.moment,
  )
  const rules = [...byMoment.values()].flatMap((each) => ruleFor(each, facts) ?? [])
  const asked = askedTerm(terms)
  const demands = [
    ...rules.flatMap((rule) => demandOf(rule, facts, rhythm, today) ?? []),
    ...(asked === null ? [] : [{ because: 'asked' as const, ruleId: null, ...asked }]),
  ]
  const due = dueOfKind(kindId, demands, yearlyLatest(terms, today))
  if (due === null || (facts.lastDay !== null && due.dueOn > facts.lastDay)) return null
  return { ...due, attention: attentionOn(terms, due.dueOn) }
}

/** What is due for somebody, at most one talk of each kind. */
export const dueFor = (facts: PersonFacts, rhythm: Rhythm, today: string): Due[] =>
  [...rhythm.kindOfCode.values()].flatMap((kindId) => dueOf(kindId, facts, rhythm, today) ?? [])
