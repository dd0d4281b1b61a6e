import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { NewKind } from '@tweespraak/contract/kinds'
import { useTranslation } from 'react-i18next'
import { DiscardKind } from '../../features/templates/kinds/discard-kind.tsx'
import { KindEditor } from '../../features/templates/kinds/kind-editor.tsx'
import { making } from '../../features/templates/kinds/use-kind-draft.ts'
import { useRoughWords } from '../../features/templates/form-words.ts'
import { kindQuery, newKindQuery } from '../../features/templates/queries.ts'
import { isRefusal } from '../../lib/api.ts'
import { useMe } from '../../lib/me.ts'
import { TextLink } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { NotFound } from '../failures.tsx'
import { FormLink } from './kind-links.tsx'

const Editor = ({ kind }: { kind: NewKind }) => {
  const navigate = useNavigate()
  const { person } = useMe()
  const original = useQuery({ ...kindQuery(kind.copyOf ?? ''), enabled: kind.copyOf !== null })
  const editor = (subject: ReturnType<typeof making>) => (
    <KindEditor
      subject={subject}
      personId={person.id}
      copyOf={kind.copyOf}
      surroundings={{ forms: kind.forms, origin: kind.origin, inUse: false }}
      formLink={(formId) => <FormLink formId={formId} />}
      onPublished={({ kindId }) =>
        navigate({ to: '/kinds/$kindId', params: { kindId }, search: { made: true }, replace: true })
      }
    />
  )
  if (kind.copyOf === null) return editor(making(kind, null))
  return <Loaded query={original}>{(begun) => editor(making(kind, begun))}</Loaded>
}

/** For HR: a kind that is being made and was never published. It is kept while one makes it. */
export const BegunKindPage = ({ kindId }: { kindId: string }) => {
  const { t } = useTranslation('kinds')
  const navigate = useNavigate()
  const say = useRoughWords()
  const query = useQuery(newKindQuery(kindId))
  if (isRefusal(query.error, 'not-allowed') || isRefusal(query.error, 'not-found')) return <NotFound />
  const kind = query.data
  return (
    <Page
      title={(kind !== undefined && say(kind.draft.name)) || t('new.title')}
      width="full"
      above={<TextLink to="/kinds">{t('list.title')}</TextLink>}
      lead={t('lead.draft')}
      actions={kind !== undefined && <DiscardKind kind={kind} onGone={() => navigate({ to: '/kinds' })} />}
    >
      <Loaded query={query}>{(shown) => <Editor kind={shown} />}</Loaded>
    </Page>
  )
}
