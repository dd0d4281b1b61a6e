import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Row, RowList } from '../../../ui/row-list.tsx'
import { Section } from '../../../ui/section.tsx'
import { useRoughWords } from '../form-words.ts'
import { usePeriod } from './period.ts'
import { criteriaQuery } from './queries.ts'

/** By what one is appraised oneself, each with the way to it; nothing where nothing was published. */
export const CriteriaOfMe = ({ link }: { link: (setId: string, words: string) => ReactNode }) => {
  const { t } = useTranslation('criteria')
  const say = useRoughWords()
  const period = usePeriod()
  const { data } = useQuery(criteriaQuery)
  const mine = (data?.sets ?? []).filter(({ mine: holds, publishedAt }) => holds && publishedAt !== null)
  if (mine.length === 0) return null
  return (
    <Section title={t('mine.title')}>
      <RowList label={t('mine.title')}>
        {mine.map((set) => (
          <Row key={set.setId} title={link(set.setId, say(set.name))} detail={period(set)} />
        ))}
      </RowList>
    </Section>
  )
}
