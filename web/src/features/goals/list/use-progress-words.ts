import type { Goal } from '@tweespraak/contract/goal'
import { locales } from '@tweespraak/contract/locales'
import { useTranslation } from 'react-i18next'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { isWeighed } from '../plan/weights.ts'

/** Says how far a goal is, in what it is measured by; null where there is nothing to say between no and yes. */
export const useProgressWords = (): ((
  goal: Pick<Goal, 'measure' | 'progress' | 'steps'>,
) => string | null) => {
  const { t } = useTranslation('goals')
  const { language } = useSpeaking()
  const number = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 })
  return ({ measure, progress, steps }) => {
    if (measure?.as === 'number')
      return t('progress.number', {
        now: number.format(progress.value ?? measure.from),
        to: number.format(measure.to),
        unit: measure.unit ?? '',
      }).trim()
    if (measure?.as === 'milestones') {
      const reached = measure.milestones.filter(({ reachedOn }) => reachedOn !== null).length
      return t('progress.milestones', { reached, count: measure.milestones.length })
    }
    if (steps.length === 0) return null
    const done = steps.filter(({ doneOn }) => doneOn !== null).length
    const said = t('progress.steps', { done, count: steps.length })
    // Of steps that count unequally, how many says little.
    return isWeighed(steps) ? t('progress.weighed', { steps: said, percent: progress.percent }) : said
  }
}
