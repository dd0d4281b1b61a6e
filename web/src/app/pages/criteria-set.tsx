import { criteriaRoutes, type CriteriaSet } from '@tweespraak/contract/criteria'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { DiscardCriteria, MakeCriteria } from '../../features/templates/criteria/criteria-actions.tsx'
import { CriteriaEditor } from '../../features/templates/criteria/criteria-editor.tsx'
import { CriteriaWords } from '../../features/templates/criteria/criteria-words.tsx'
import { useForWhom } from '../../features/templates/criteria/for-whom.ts'
import { usePeriod } from '../../features/templates/criteria/period.ts'
import { criteriaQuery } from '../../features/templates/criteria/queries.ts'
import { useRoughWords } from '../../features/templates/form-words.ts'
import { call } from '../../lib/api.ts'
import { Lasting } from '../../lib/speaking.tsx'
import { TextLink } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { Moment } from '../../ui/when.tsx'
import { NotFound } from '../failures.tsx'

/** Who opens what holds for them has read it: Home says it no more. */
const useReading = (set: CriteriaSet | undefined) => {
  const client = useQueryClient()
  const unread = set !== undefined && set.publishedAt !== null && set.mine && !set.read
  const setId = set?.setId
  useEffect(() => {
    if (!unread || setId === undefined) return
    void call(criteriaRoutes.read, { params: { setId } }).then(() =>
      client.invalidateQueries({ queryKey: ['home'] }),
    )
  }, [client, setId, unread])
}

const Lead = ({ set }: { set: CriteriaSet }) => {
  const { t } = useTranslation('criteria')
  const period = usePeriod()
  const forWhom = useForWhom()
  if (set.publishedAt === null) return t('lead.draft')
  return (
    <>
      {t('lead.about', { period: period(set), who: forWhom(set) })} {t('lead.standing')}{' '}
      <Moment at={set.publishedAt} />. {set.mine ? t('mine.text') : t('lead.readers')}
    </>
  )
}

/** One set of criteria: HR writes it while it is a draft, and everybody whom it holds for reads it once it stands. */
export const CriteriaSetPage = () => {
  const { t } = useTranslation('criteria')
  const { setId } = useParams({ from: '/signed-in/criteria/$setId' })
  const navigate = useNavigate()
  const say = useRoughWords()
  const query = useQuery(criteriaQuery)
  const set = query.data?.sets.find((each) => each.setId === setId)
  const edits = query.data?.can.edit === true
  useReading(set)
  if (query.data !== undefined && set === undefined) return <NotFound />
  const title = set === undefined ? '' : say(set.name)
  const actions = (found: CriteriaSet) =>
    found.publishedAt === null ? (
      <DiscardCriteria set={found} onGone={() => void navigate({ to: '/criteria' })} />
    ) : (
      <MakeCriteria
        copyOf={found.setId}
        words={t('next')}
        filled={false}
        onMade={(made) => void navigate({ to: '/criteria/$setId', params: { setId: made } })}
      />
    )
  return (
    <Page
      title={title === '' ? t('list.title') : title}
      above={<TextLink to="/criteria">{t('list.title')}</TextLink>}
      lead={
        set !== undefined && (
          <Lasting>
            <Lead set={set} />
          </Lasting>
        )
      }
      actions={set !== undefined && edits && actions(set)}
    >
      <Loaded query={query}>
        {() =>
          set !== undefined &&
          (set.publishedAt === null ? (
            <CriteriaEditor key={set.setId} set={set} />
          ) : (
            <CriteriaWords steps={set.steps} criteria={set.criteria} />
          ))
        }
      </Loaded>
    </Page>
  )
}
