import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { FormPreview } from '../../features/conversations/prepare/form-preview.tsx'
import { TogetherPreview } from '../../features/conversations/report/together-preview.tsx'
import { FormEditor } from '../../features/templates/editor/form-editor.tsx'
import { type DrawPreview, PreviewPanel } from '../../features/templates/editor/preview-panel.tsx'
import { SharedForm } from '../../features/templates/editor/shared-form.tsx'
import { UsedBy } from '../../features/templates/editor/used-by.tsx'
import { WaitingKinds } from '../../features/templates/editor/waiting-kinds.tsx'
import { FormActions } from '../../features/templates/form-actions.tsx'
import { FormState } from '../../features/templates/form-state.tsx'
import { useRoughWords } from '../../features/templates/form-words.ts'
import { formQuery } from '../../features/templates/queries.ts'
import { isRefusal } from '../../lib/api.ts'
import { useMe } from '../../lib/me.ts'
import { TextLink } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { NotFound } from '../failures.tsx'

const preview: DrawPreview = (form, side) =>
  side === 'together' ? <TogetherPreview form={form} /> : <FormPreview key={side} form={form} side={side} />

/** One form: who may edit it does so here, and everybody of HR sees how it looks and who asks it. */
export const FormPage = () => {
  const { t } = useTranslation('templates')
  const { formId } = useParams({ from: '/signed-in/forms/$formId' })
  const { person } = useMe()
  const navigate = useNavigate()
  const say = useRoughWords()
  const query = useQuery(formQuery(formId))
  if (isRefusal(query.error, 'not-allowed') || isRefusal(query.error, 'not-found')) return <NotFound />
  const form = query.data
  const title = form === undefined ? '' : say(form.draft?.name ?? form.name)
  return (
    <Page
      title={title === '' ? t('nameless') : title}
      width="full"
      above={<TextLink to="/forms">{t('list.title')}</TextLink>}
      lead={form !== undefined && <FormState form={form} />}
      actions={
        form !== undefined && <FormActions form={form} onGone={() => void navigate({ to: '/forms' })} />
      }
    >
      <Loaded query={query}>
        {(shown) => (
          <>
            <SharedForm
              form={shown}
              onCopied={(copyId) => void navigate({ to: '/forms/$formId', params: { formId: copyId } })}
            />
            <WaitingKinds form={shown} />
            {shown.can.edit ? (
              <FormEditor key={shown.formId} form={shown} personId={person.id} preview={preview} />
            ) : (
              shown.content !== null && <PreviewPanel form={shown.content} draw={preview} />
            )}
            <UsedBy form={shown} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
