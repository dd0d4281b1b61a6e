import type { KindDetail } from '@tweespraak/contract/kinds'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { KindActions } from '../../features/templates/kinds/kind-actions.tsx'
import { KindEditor } from '../../features/templates/kinds/kind-editor.tsx'
import { KindFacts } from '../../features/templates/kinds/kind-facts.tsx'
import { changing } from '../../features/templates/kinds/use-kind-draft.ts'
import { kindQuery } from '../../features/templates/queries.ts'
import { isRefusal } from '../../lib/api.ts'
import { useBilingual } from '../../lib/bilingual.ts'
import { useMe } from '../../lib/me.ts'
import { ButtonLink, TextLink } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Note } from '../../ui/note.tsx'
import { Page } from '../../ui/page.tsx'
import { NotFound } from '../failures.tsx'
import classes from './kind.module.css'
import { FormLink } from './kind-links.tsx'

const route = getRouteApi('/signed-in/kinds/$kindId')

/** In a sentence: which version it is, and whether anybody can plan it. */
const KindState = ({ kind }: { kind: KindDetail }) => {
  const { t } = useTranslation('kinds')
  if (!kind.can.edit) return t('lead.reader')
  if (kind.draft !== null) return t('lead.changed', { version: kind.version })
  return t(kind.inUse ? 'lead.inUse' : 'lead.notInUse', { version: kind.version })
}

/** After it was made: where to go on. With a form of its own that is to its questions, and only then to use. */
const Made = ({ kind }: { kind: KindDetail }) => {
  const { t } = useTranslation('kinds')
  return (
    <div className={classes.made}>
      <Note>
        <p>{t(kind.inUse ? 'made.text' : 'made.waits')}</p>
        <div className={classes.next}>
          {kind.form !== null && (
            <ButtonLink
              variant={kind.inUse ? 'default' : 'filled'}
              size="xs"
              to="/forms/$formId"
              params={{ formId: kind.form.formId }}
            >
              {t(kind.inUse ? 'made.form' : 'made.questions')}
            </ButtonLink>
          )}
          {kind.inUse && (
            <ButtonLink variant="default" size="xs" to="/conversations/new" search={{ kind: kind.kindId }}>
              {t('made.plan')}
            </ButtonLink>
          )}
        </div>
      </Note>
    </div>
  )
}

/** One kind of conversation: who may edit it does so here, and everybody of HR sees how it goes. */
export const KindPage = () => {
  const { t } = useTranslation('kinds')
  const { kindId } = route.useParams()
  const { made } = route.useSearch()
  const { person } = useMe()
  const say = useBilingual()
  const query = useQuery(kindQuery(kindId))
  if (isRefusal(query.error, 'not-allowed') || isRefusal(query.error, 'not-found')) return <NotFound />
  const kind = query.data
  return (
    <Page
      title={kind === undefined ? t('list.title') : say(kind.name)}
      width="full"
      above={<TextLink to="/kinds">{t('list.title')}</TextLink>}
      lead={kind !== undefined && <KindState kind={kind} />}
      actions={kind !== undefined && <KindActions kind={kind} />}
    >
      <Loaded query={query}>
        {(shown) => (
          <>
            {made === true && shown.can.edit && <Made kind={shown} />}
            {shown.can.edit ? (
              <KindEditor
                key={shown.kindId}
                subject={changing(shown)}
                personId={person.id}
                copyOf={null}
                surroundings={shown}
                formLink={(formId) => <FormLink formId={formId} />}
              />
            ) : (
              <KindFacts kind={shown} />
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}
