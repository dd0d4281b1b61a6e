import type { Goal } from '@tweespraak/contract/goal'
import { locales } from '@tweespraak/contract/locales'
import { useTranslation } from 'react-i18next'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { inUnit } from '../in-unit.ts'
import { isWeighed } from '../plan/weights.ts'

type Far = Pick<Goal, 'measure' | 'progress' | 'state' | 'steps'>

/** Whether it stands at the end of what it is measured by. */
const isThere = ({ measure, progress, steps }: Far): boolean => {
  switch (measure?.as) {
    case 'number':
      return progress.value === measure.to
    case 'milestones':
      return measure.milestones.every(({ reachedOn }) => reachedOn !== null)
    default:
      return steps.every(({ doneOn }) => doneOn !== null)
  }
}

/**
 * Says how far a goal is, in what it is measured by; null where there is nothing to say between no and yes. What was
 * reached while less was noted says that it is what was noted.
 */
export const useProgressWords = (): ((goal: Far) => string | null) => {
  const { t } = useTranslation('goals')
  const { language } = useSpeaking()
  const number = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 })
  const stands = ({ measure, progress, steps }: Far): string | null => {
    if (measure?.as === 'number')
      return t('progress.number', {
        now: number.format(progress.value ?? measure.from),
        to: inUnit(number.format(measure.to), measure.unit),
      })
    if (measure?.as === 'milestones') {
      const reached = measure.milestones.filter(({ reachedOn }) => reachedOn !== null).length
      return t('progress.milestones', { reached, count: measure.milestones.length })
    }
    if (steps.length === 0) return null
    const done = steps.filter(({ doneOn }) => doneOn !== null).length
    const said = t('progress.steps', { done, count: steps.length })
    // Of steps that count unequally, how many says little; of what was reached it is the whole.
    return isWeighed(steps) && progress.percent < 100
      ? t('progress.weighed', { steps: said, percent: progress.percent })
      : said
  }
  return (goal) => {
    const said = stands(goal)
    return said === null || goal.state !== 'reached' || isThere(goal) ? said : t('progress.noted', { said })
  }
}
