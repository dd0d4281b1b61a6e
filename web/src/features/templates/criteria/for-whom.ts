import type { CriteriaSet } from '@tweespraak/contract/criteria'
import { useTranslation } from 'react-i18next'

/** For whom a set is, as part of a sentence: everybody, a unit, some job titles, or those in a unit. */
export const useForWhom = (): ((set: Pick<CriteriaSet, 'unitName' | 'jobTitles'>) => string) => {
  const { t, i18n } = useTranslation('criteria')
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' })
  return ({ unitName: unit, jobTitles }) => {
    if (jobTitles.length === 0) return unit === null ? t('list.everybody') : t('list.forUnit', { unit })
    const jobs = list.format(jobTitles)
    return unit === null ? t('list.forJobs', { jobs }) : t('list.forJobsInUnit', { jobs, unit })
  }
}
