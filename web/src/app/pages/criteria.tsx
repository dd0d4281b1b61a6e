import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { MakeCriteria } from '../../features/templates/criteria/criteria-actions.tsx'
import { CriteriaList } from '../../features/templates/criteria/criteria-list.tsx'
import { criteriaQuery } from '../../features/templates/criteria/queries.ts'
import { Empty } from '../../ui/empty.tsx'
import { RowLink } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'

const link = (setId: string, words: string) => (
  <RowLink to="/criteria/$setId" params={{ setId }}>
    {words}
  </RowLink>
)

/** By what people are appraised: all of it for HR, and what holds for oneself for everybody. */
export const CriteriaPage = () => {
  const { t } = useTranslation('criteria')
  const navigate = useNavigate()
  const query = useQuery(criteriaQuery)
  const make = (
    <MakeCriteria
      copyOf={null}
      words={t('list.make')}
      filled
      onMade={(setId) => void navigate({ to: '/criteria/$setId', params: { setId } })}
    />
  )
  const edits = query.data?.can.edit === true
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      actions={edits && (query.data?.sets.length ?? 0) > 0 && make}
    >
      <Loaded query={query}>
        {({ sets }) =>
          sets.length === 0 ? (
            <Empty title={t('list.empty')} {...(edits ? { action: make } : {})}>
              {t('list.emptyText')}
            </Empty>
          ) : (
            <CriteriaList sets={sets} link={link} />
          )
        }
      </Loaded>
    </Page>
  )
}
