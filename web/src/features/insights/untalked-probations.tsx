import { useQuery } from '@tanstack/react-query'
import type { UntalkedProbation } from '@tweespraak/contract/probation'
import { useTranslation } from 'react-i18next'
import { Section } from '../../ui/section.tsx'
import { Table } from '../../ui/table.tsx'
import { Day } from '../../ui/when.tsx'
import type { ProgressLinks } from './progress-links.ts'
import { untalkedQuery } from './queries.ts'
import classes from './talk-totals.module.css'

/** For HR: whose probation goes on with no talk about it planned. Nothing when that is nobody. */
export const UntalkedProbations = ({ links }: { readonly links: ProgressLinks }) => {
  const { t } = useTranslation('conclusion')
  const { data } = useQuery(untalkedQuery)
  if (data === undefined || data.people.length === 0) return null
  return (
    <div className={classes.apart}>
      <Section title={t('untalked.title')}>
        <p className={classes.lead}>{t('untalked.lead')}</p>
        <Table<UntalkedProbation>
          caption={t('untalked.title')}
          items={data.people}
          keyOf={({ personId }) => personId}
          columns={[
            {
              key: 'person',
              header: t('untalked.person'),
              rowHeader: true,
              cell: ({ personId, name }) => links.person(personId, name),
            },
            { key: 'ends', header: t('untalked.endsOn'), cell: ({ endsOn }) => <Day date={endsOn} /> },
            {
              key: 'manager',
              header: t('untalked.manager'),
              cell: ({ manager }) => manager?.name ?? t('untalked.noManager'),
            },
          ]}
        />
      </Section>
    </div>
  )
}
