import type { CriteriaSet } from '@tweespraak/contract/criteria'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Row, RowList } from '../../../ui/row-list.tsx'
import { Section } from '../../../ui/section.tsx'
import { useRoughWords } from '../form-words.ts'
import { useForWhom } from './for-whom.ts'
import { usePeriod } from './period.ts'

interface CriteriaListProps {
  readonly sets: readonly CriteriaSet[]
  readonly link: (setId: string, words: string) => ReactNode
}

/** Sets of criteria, those that are still being written first. */
export const CriteriaList = ({ sets, link }: CriteriaListProps) => {
  const { t } = useTranslation('criteria')
  const say = useRoughWords()
  const period = usePeriod()
  const forWhom = useForWhom()
  const part = (title: string, some: readonly CriteriaSet[]) =>
    some.length > 0 && (
      <Section title={title}>
        <RowList label={title}>
          {some.map((set) => (
            <Row
              key={set.setId}
              title={link(set.setId, say(set.name))}
              detail={[period(set), t('list.count', { count: set.criteria.length }), forWhom(set)].join(
                ' · ',
              )}
            />
          ))}
        </RowList>
      </Section>
    )
  return (
    <>
      {part(
        t('list.drafts'),
        sets.filter(({ publishedAt }) => publishedAt === null),
      )}
      {part(
        t('list.standing'),
        sets.filter(({ publishedAt }) => publishedAt !== null),
      )}
    </>
  )
}
