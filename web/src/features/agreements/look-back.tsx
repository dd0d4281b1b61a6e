import { useQuery } from '@tanstack/react-query'
import type { Agreement } from '@tweespraak/contract/agreements'
import { useTranslation } from 'react-i18next'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Section } from '../../ui/section.tsx'
import { AgreementRows } from './agreement-rows.tsx'
import { agreementsBetweenQuery } from './queries.ts'

type Two = Pick<Agreement, 'employee' | 'leader'>

const agreementsOf = ({ employee, leader }: Two, except: string | undefined) =>
  agreementsBetweenQuery({ employeeId: employee.personId, leaderId: leader.personId, except })

/** What of earlier agreements still stands open between these two, above a talk of minutes; nothing where nothing does. */
export const StillOpen = ({ two, except }: { readonly two: Two; readonly except: string }) => {
  const { t } = useTranslation('agreements')
  const items = useQuery(agreementsOf(two, except)).data?.items.filter(({ state }) => state === 'open') ?? []
  if (items.length === 0) return null
  return (
    <Section title={t('stillOpen')} level={3}>
      <AgreementRows label={t('stillOpen')} items={items} />
    </Section>
  )
}

interface LookBackProps {
  readonly two: Two
  /** The conversation it stands beside, whose own agreements are shown there. */
  readonly except?: string
  readonly level?: 2 | 3
}

/** Earlier agreements of these two and what became of them: what is still open first, with its actions. */
export const LookBack = ({ two, except, level = 2 }: LookBackProps) => {
  const { t } = useTranslation('agreements')
  const query = useQuery(agreementsOf(two, except))
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
