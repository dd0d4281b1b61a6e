import type { Goal } from '@tweespraak/contract/goal'
import type { CheckInCorrection } from '@tweespraak/contract/goal-check-ins'
import { locales } from '@tweespraak/contract/locales'
import { useTranslation } from 'react-i18next'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { inUnit } from '../in-unit.ts'

/** Says where a number stood, and how sure somebody was, in what the goal is measured by. */
export const useSaidWords = ({ measure }: Pick<Goal, 'measure'>) => {
  const { t } = useTranslation('goals')
  const { language } = useSpeaking()
  const number = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 })
  const unit = measure?.as === 'number' ? measure.unit : null
  const sayValue = (value: number): string => inUnit(number.format(value), unit)
  const sayBoth = ({ value, confidence }: Pick<CheckInCorrection, 'value' | 'confidence'>): string =>
    [...(value === null ? [] : [sayValue(value)]), t(`confidence.${confidence}`)].join(', ')
  return { sayValue, sayBoth }
}
