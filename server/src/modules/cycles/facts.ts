import type { RuleMoment } from '@tweespraak/contract/rhythm'
import type { CountedRule } from './collective-agreement.ts'

/** A rule of HR, or the rhythm that a kind has of itself (`ruleId` null). */
export interface Rule {
  readonly ruleId: string | null
  readonly kindId: string
  readonly unitId: string | null
  /** As `jobKey` has it. */
  readonly jobKey: string | null
  readonly when: RuleMoment
  /** The day on which it was made: it asks nothing of before. */
  readonly since: string
  /** Only of who had such a talk, as the rhythm of a kind: others miss nothing until a rule asks it. */
  readonly forSome: boolean
}

/** What is known of the work and the talks of somebody who works here today. Dates are ISO. */
export interface PersonFacts {
  readonly personId: string
  /** First and last day of the present employment. */
  readonly enteredOn: string
  readonly lastDay: string | null
  /** The unit they work in and those above it, nearest first. */
  readonly unitPath: readonly string[]
  readonly jobKey: string | null
  /** Since when they have this job in this employment, whatever the unit, manager or hours were. */
  readonly inJobSince: string | null
  readonly probationEndsOn: string | null
  /** By kind: the day of the last talk that was held. */
  readonly heldOn: ReadonlyMap<string, string>
  /** By kind: the day on which the employee asked for one, and within how many weeks they would like it. */
  readonly asked: ReadonlyMap<string, { readonly on: string; readonly weeks: number | null }>
}

/** What holds for an organisation. */
export interface Rhythm {
  readonly rules: readonly Rule[]
  /** By unit, and under null for all: the rules of the agreement that applies. */
  readonly agreements: ReadonlyMap<string | null, readonly CountedRule[]>
  /** The codes by which agreements name kinds. */
  readonly kindOfCode: ReadonlyMap<string, string>
  /** The first day of the organisation here: of before, no talk is known. */
  readonly began: string
}
