import type { CriteriaContent, CriteriaPeriod } from './criteria.ts'
import { daysAfter, monthsAfter } from './days.ts'
import { isWritten } from './form-problems.ts'

/** What may be wrong with criteria, so that they cannot be published. */
export type CriteriaProblem =
  | 'name-missing'
  | 'period-backwards'
  | 'steps-missing'
  | 'step-without-label'
  | 'criteria-missing'
  | 'criterion-without-name'
  | 'criterion-without-meaning'

/** A scale has at least so many steps. */
export const fewestSteps = 2

/** What keeps criteria from being published, whatever day it is; none when they are sound. */
export const criteriaProblems = (content: CriteriaContent): readonly CriteriaProblem[] => {
  const { name, firstDay, lastDay, steps, criteria } = content
  const wrong: readonly (readonly [boolean, CriteriaProblem])[] = [
    [!isWritten(name), 'name-missing'],
    [lastDay < firstDay, 'period-backwards'],
    [steps.length < fewestSteps, 'steps-missing'],
    [steps.some((step) => !isWritten(step)), 'step-without-label'],
    [criteria.length === 0, 'criteria-missing'],
    [criteria.some((each) => !isWritten(each.name)), 'criterion-without-name'],
    [criteria.some((each) => !isWritten(each.meaning)), 'criterion-without-meaning'],
  ]
  return wrong.filter(([is]) => is).map(([, code]) => code)
}

/**
 * Whether it is too late: what somebody is judged by is known before the first day that is judged (so the Dutch
 * collective agreement for childcare, article 8.3: published before the period). ISO dates.
 */
export const isTooLate = ({ firstDay }: Pick<CriteriaContent, 'firstDay'>, today: string): boolean =>
  firstDay <= today

/** Of two periods the one that ended last; of equal ones, what was made for a job, then what was made for a unit. */
const later = (one: CriteriaPeriod, other: CriteriaPeriod): number =>
  other.lastDay.localeCompare(one.lastDay) ||
  Number(other.ofJob) - Number(one.ofJob) ||
  Number(other.ofUnit) - Number(one.ofUnit)

/** The last months of a period, in which an appraisal is about that one and no longer about the one before. */
const closingMonths = 2

/** Whether a period is in its last months on a day. */
const isClosing = ({ lastDay }: CriteriaPeriod, day: string): boolean =>
  day <= lastDay && day >= monthsAfter(daysAfter(lastDay, 1), -closingMonths)

/**
 * The period that an appraisal on a day is usually about: the one that ends within two months, else the last that is
 * full by then, else the one that is under way; null when none has criteria. `day` is an ISO date.
 */
export const usualPeriod = (periods: readonly CriteriaPeriod[], day: string): CriteriaPeriod | null => {
  const begun = periods.filter(({ firstDay }) => firstDay <= day).toSorted(later)
  const closing = begun.find((period) => isClosing(period, day))
  return closing ?? begun.find(({ lastDay }) => lastDay < day) ?? begun[0] ?? null
}
