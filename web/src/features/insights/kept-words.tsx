import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Section } from '../../ui/section.tsx'
import { keptWordsQuery } from './queries.ts'
import classes from './talk-totals.module.css'

/** For HR and administrators: how often words were kept that the guard pointed out; a number and nothing more. */
export const KeptWords = () => {
  const { t } = useTranslation('guard')
  const { data } = useQuery(keptWordsQuery)
  if (data === undefined) return null
  const { days, atLeast } = data
  return (
    <Section title={t('kept.title')}>
      <p className={classes.lead}>{t('kept.text')}</p>
      <p>{atLeast === 0 ? t('kept.few', { days }) : t('kept.some', { days, times: atLeast })}</p>
    </Section>
  )
}
