import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { papersOf } from '../../features/conversations/paper/paper-of.ts'
import { Paper } from '../../features/conversations/paper/paper.tsx'
import { conversationQuery } from '../../features/conversations/queries.ts'
import { CorrectedReport } from '../../features/dossier/corrected-report.tsx'
import { isRefusal } from '../../lib/api.ts'
import { useMe } from '../../lib/me.ts'
import { TextLink } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { NotFound } from '../failures.tsx'
import '../../ui/theme/print.css'

const route = getRouteApi('/signed-in/conversations/$conversationId/paper')

/** A preparation or a report for who wants it on paper: exactly what the reader sees of it on the screen. */
export const PaperPage = () => {
  const { t } = useTranslation('paper')
  const me = useMe()
  const { conversationId } = route.useParams()
  const { of } = route.useSearch()
  const query = useQuery({ ...conversationQuery(conversationId), refetchInterval: false })
  if (isRefusal(query.error, 'not-found')) return <NotFound />
  return (
    <Loaded query={query}>
      {(conversation) =>
        conversation.view !== 'participant' || !papersOf(conversation).includes(of) ? (
          <NotFound />
        ) : (
          <Page
            title={t(of)}
            above={
              <TextLink to="/conversations/$conversationId" params={{ conversationId }}>
                {t('back')}
              </TextLink>
            }
          >
            <Paper
              conversation={conversation}
              me={{ personId: me.person.id, name: me.person.name }}
              of={of}
              corrections={<CorrectedReport conversationId={conversationId} />}
            />
          </Page>
        )
      }
    </Loaded>
  )
}
