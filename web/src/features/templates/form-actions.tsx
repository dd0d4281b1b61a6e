import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { formsRoutes, type FormDetail } from '@tweespraak/contract/forms'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { DiscardDraft } from './discard-draft.tsx'
import { exportAddress, formQuery } from './queries.ts'

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
  const { queryKey } = formQuery(formId)
  const leave = async (): Promise<void> => {
    client.removeQueries({ queryKey })
    onGone()
  }
  return (
    <>
      {form.can.edit && form.draft !== null && (
        <DiscardDraft
          known={() => client.getQueryData(queryKey) ?? form}
          discard={(revision) => call(formsRoutes.discardDraft, { params, body: { revision } })}
          putBack={({ name, content }, baseRevision) =>
            call(formsRoutes.saveDraft, { params, body: { name, content, baseRevision } })
          }
          onGone={form.version === null ? leave : undefined}
        />
      )}
      <Button component="a" variant="default" href={exportAddress(formId)} download>
        {t('export')}
      </Button>
    </>
  )
}
