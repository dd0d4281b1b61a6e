import { judges } from '@tweespraak/contract/judging'
import type { BuiltInKindCode, KindRules } from '@tweespraak/contract/templates'
import type { HumanResources } from '../../platform/viewer.ts'
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

/** HR plans a conversation in which one judges, for somebody whom nobody leads who may; and then sees how far it is. */
export const mayBePlannedForOthers = (rules: KindRules, origin: BuiltInKindCode | null): boolean =>
  judges(origin) && rules.progressSeenBy.includes('hr')

/** What decides about forms and kinds: for whom somebody is HR. Being administrator gives nothing: it is about what people are asked. */
interface TemplateAsker {
  readonly hr: HumanResources
}

/** HR for everybody says what everybody is asked and promised. */
export const mayMakeTemplates = ({ hr }: TemplateAsker): boolean => hr.scope === 'all'

/** HR for some units reads what is published, and asks HR for everybody to change it. */
export const mayReadTemplates = ({ hr }: TemplateAsker): boolean => hr.scope !== 'none'
