import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { saveOpenFields } from '../../lib/open-fields.ts'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { say as tell, showUndo } from '../../ui/toast.tsx'
import { refreshForms } from './queries.ts'

interface Known<Draft> {
  readonly draft: Draft | null
  readonly revision: number
}

interface DiscardDraftProps<Draft> {
  /** What is written now, once all that is open was saved. */
  readonly known: () => Known<Draft>
  readonly discard: (revision: number) => Promise<{ readonly revision: number }>
  readonly putBack: (draft: Draft, baseRevision: number) => Promise<unknown>
  /** Leads away from what was never published, and so is gone with its draft; absent where something stays. */
  readonly onGone: (() => Promise<void>) | undefined
}

/** Throws away what was written of a form or a kind since its last version; it can be put back. */
export const DiscardDraft = <Draft,>({ known, discard, putBack, onGone }: DiscardDraftProps<Draft>) => {
  const { t } = useTranslation('templates')
  const client = useQueryClient()
  const discarding = useMutation({
    mutationFn: async () => {
      await saveOpenFields()
      const { draft, revision } = known()
      return { draft, ...(await discard(revision)) }
    },
    onSuccess: async ({ draft, revision }) => {
      const again = async (): Promise<void> => {
        if (draft === null) return
        await putBack(draft, revision)
        await refreshForms(client)
      }
      await onGone?.()
      showUndo(t(onGone === undefined ? 'discard.done' : 'discard.gone'), () => {
        again().catch((error: unknown) => tell(error instanceof Error ? error.message : String(error)))
      })
      await refreshForms(client)
    },
  })
  return (
    <>
      <Button
        variant="subtle"
        color="danger"
        loading={discarding.isPending}
        onClick={() => discarding.mutate()}
      >
        {t('discard.do')}
      </Button>
      <RefusalNotice error={discarding.error} />
    </>
  )
}
