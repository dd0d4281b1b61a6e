import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Concluded } from '../../features/conversations/conclude/concluded.tsx'
import { responsesQuery } from '../../features/dossier/queries.ts'
import { ResponseView } from '../../features/dossier/response/response-view.tsx'
import { PersonSelect } from '../../features/people/person-select.tsx'
import { isRefusal } from '../../lib/api.ts'
import { useBilingual } from '../../lib/bilingual.ts'
import { dayOf, sayDay } from '../../lib/dates.ts'
import { useMe } from '../../lib/me.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { TextLink } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { NotFound } from '../failures.tsx'

const route = getRouteApi('/signed-in/conversations/$conversationId/response')

/** As it stands within a sentence. */
const withinSentence = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1)

/** The written response to a report, for who is asked something about it and who follows it. */
export const ResponsePage = () => {
  const { t } = useTranslation('response')
  const me = useMe()
  const navigate = useNavigate()
  const say = useBilingual()
  const speaking = useSpeaking()
  const { conversationId } = route.useParams()
  const query = useQuery(responsesQuery(conversationId))
  if (isRefusal(query.error, 'not-found')) return <NotFound />
  return (
    <Loaded query={query}>
      {(all) => (
        <Page
          title={t('title')}
          lead={t('lead', {
            date: sayDay(dayOf(Date.parse(all.heldAt), speaking.timeZone), speaking),
            kind: withinSentence(say(all.kind)),
            employee: all.employee.name,
            leader: all.leader.name,
          })}
          {...(all.sight === 'higher'
            ? {}
            : {
                above: (
                  <TextLink to="/conversations/$conversationId" params={{ conversationId }}>
                    {t('back')}
                  </TextLink>
                ),
              })}
        >
          <ResponseView
            conversationId={conversationId}
            all={all}
            meId={me.person.id}
            onDecided={() => void navigate({ to: '/' })}
            showConclusion={(conclusion) => <Concluded conclusion={conclusion} />}
            choose={({ error, ...field }) => (
              <PersonSelect
                {...field}
                {...(error === undefined ? {} : { error })}
                except={all.employee.personId}
              />
            )}
          />
        </Page>
      )}
    </Loaded>
  )
}
