import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { formsRoutes, type FormDetail } from '@tweespraak/contract/forms'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { saveOpenFields } from '../../lib/open-fields.ts'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { say as tell, showUndo } from '../../ui/toast.tsx'
import { exportAddress, formQuery, refreshForms } from './queries.ts'

interface FormActionsProps {
  readonly form: FormDetail
  /** It was never published, and its draft was thrown away. */
  readonly onGone: () => void
}

/** What can be done with a form as a whole, besides making it. */
export const FormActions = ({ form, onGone }: FormActionsProps) => {
  const { t } = useTranslation('templates')
  const client = useQueryClient()
  const { formId } = form
  const params = { formId }
  const discard = useMutation({
    mutationFn: async () => {
      await saveOpenFields()
      const known = client.getQueryData(formQuery(formId).queryKey) ?? form
      const { revision } = await call(formsRoutes.discardDraft, {
        params,
        body: { revision: known.revision },
      })
      return { draft: known.draft, revision }
    },
    onSuccess: async ({ draft, revision }) => {
      const putBack = async (): Promise<void> => {
        if (draft === null) return
        const body = { name: draft.name, content: draft.content, baseRevision: revision }
        await call(formsRoutes.saveDraft, { params, body })
        await refreshForms(client)
      }
      if (form.version === null) {
        client.removeQueries({ queryKey: formQuery(formId).queryKey })
        onGone()
      }
      showUndo(t(form.version === null ? 'discard.gone' : 'discard.done'), () => {
        putBack().catch((error: unknown) => tell(error instanceof Error ? error.message : String(error)))
      })
      await refreshForms(client)
    },
  })
  return (
    <>
      {form.can.edit && form.draft !== null && (
        <Button variant="subtle" color="danger" loading={discard.isPending} onClick={() => discard.mutate()}>
          {t('discard.do')}
        </Button>
      )}
      <Button component="a" variant="default" href={exportAddress(formId)} download>
        {t('export')}
      </Button>
      <RefusalNotice error={discard.error} />
    </>
  )
}
