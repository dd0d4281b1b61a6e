import { useQuery } from '@tanstack/react-query'
import type { Agreement } from '@tweespraak/contract/agreements'
import { useTranslation } from 'react-i18next'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Section } from '../../ui/section.tsx'
import { AgreementRows } from './agreement-rows.tsx'
import { agreementsBetweenQuery } from './queries.ts'

interface LookBackProps {
  readonly two: Pick<Agreement, 'employee' | 'leader'>
  /** The conversation it stands beside, whose own agreements are shown there. */
  readonly except?: string
  readonly level?: 2 | 3
}

/** Earlier agreements of these two and what became of them: what is still open first, with its actions. */
export const LookBack = ({ two, except, level = 2 }: LookBackProps) => {
  const { t } = useTranslation('agreements')
  const query = useQuery(
    agreementsBetweenQuery({ employeeId: two.employee.personId, leaderId: two.leader.personId, except }),
  )
  return (
    <Section title={t('lookBack')} aside={t('lookBackAside')} level={level}>
      <Loaded query={query}>
        {({ items }) => (
          <AgreementRows
            label={t('lookBack')}
            items={items}
            empty={<Empty title={t('empty.between')}>{t('empty.betweenText')}</Empty>}
          />
        )}
      </Loaded>
    </Section>
  )
}
