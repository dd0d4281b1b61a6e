import type { KindRules } from '@tweespraak/contract/templates'
import { mayBePlannedBy } from './kind.ts'

/** What matters about somebody who wants to plan: whether they lead anybody today, and whether they coach. */
export interface PlannerFacts {
  readonly leadsPeople: boolean
  readonly coach: boolean
}

/** The employee may plan a conversation about themselves, where the kind says so. */
export const mayPlanForThemselves = (rules: KindRules): boolean => mayBePlannedBy(rules, 'employee')

/** A manager may plan with their people and a coach with their trainees, where the kind says so. */
export const mayPlanWithOthers = (rules: KindRules, facts: PlannerFacts): boolean =>
  (facts.leadsPeople && mayBePlannedBy(rules, 'manager')) || (facts.coach && mayBePlannedBy(rules, 'coach'))
