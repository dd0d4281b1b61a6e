import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type KindDetail, kindsRoutes, type NewKind } from '@tweespraak/contract/kinds'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { saveOpenFields } from '../../../lib/open-fields.ts'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { say as tell, showUndo } from '../../../ui/toast.tsx'
import { kindQuery, newKindQuery, refreshForms } from '../queries.ts'

interface DiscardKindProps {
  readonly kind: KindDetail | NewKind
  /** Leads away from a kind that was never published, and so is gone. */
  readonly onGone?: () => Promise<void>
}

/** Throws away what was written since the last version; it can be put back. */
export const DiscardKind = ({ kind, onGone }: DiscardKindProps) => {
  const { t } = useTranslation('templates')
  const client = useQueryClient()
  const { kindId } = kind
  const params = { kindId }
  const isNew = onGone !== undefined
  const discard = useMutation({
    mutationFn: async () => {
      await saveOpenFields()
      const query = isNew ? newKindQuery(kindId) : kindQuery(kindId)
      const known = client.getQueryData<KindDetail | NewKind>(query.queryKey) ?? kind
      const { revision } = await call(kindsRoutes.discardDraft, {
        params,
        body: { revision: known.revision },
      })
      return { draft: known.draft, revision }
    },
    onSuccess: async ({ draft, revision }) => {
      const putBack = async (): Promise<void> => {
        if (draft === null) return
        const { savedAt: _, ...written } = draft
        await call(kindsRoutes.saveDraft, { params, body: { ...written, baseRevision: revision } })
        await refreshForms(client)
      }
      await onGone?.()
      if (isNew) client.removeQueries({ queryKey: newKindQuery(kindId).queryKey })
      showUndo(t(isNew ? 'discard.gone' : 'discard.done'), () => {
        putBack().catch((error: unknown) => tell(error instanceof Error ? error.message : String(error)))
      })
      await refreshForms(client)
    },
  })
  return (
    <>
      <Button variant="subtle" color="danger" loading={discard.isPending} onClick={() => discard.mutate()}>
        {t('discard.do')}
      </Button>
      <RefusalNotice error={discard.error} />
    </>
  )
}
