import type { RuleMoment } from '@tweespraak/contract/rhythm'
import { useTranslation } from 'react-i18next'

interface Said {
  readonly unit: { readonly name: string } | null
  readonly jobTitle: string | null
  readonly when: RuleMoment
}

/** A rule in words: for whom, and when. */
export const useRuleWords = (): ((rule: Said) => string) => {
  const { t } = useTranslation('cycles')
  const whenOf = (when: RuleMoment): string => {
    switch (when.moment) {
      case 'probation-end':
        return t('when.probation-end', { count: when.days })
      case 'in-job':
        return when.months % 12 === 0
          ? t('when.in-job-years', { count: when.months / 12 })
          : t('when.in-job', { count: when.months })
      case 'first':
        return t('when.first', { count: when.months })
      case 'repeating':
        return t('when.repeating', { count: when.months })
      default:
        return when satisfies never
    }
  }
  return ({ unit, jobTitle: job, when }) => {
    const who =
      unit === null
        ? job === null
          ? t('who.everybody')
          : t('who.job', { job })
        : job === null
          ? t('who.unit', { unit: unit.name })
          : t('who.both', { job, unit: unit.name })
    return t('sentence', { who, when: whenOf(when) })
  }
}
