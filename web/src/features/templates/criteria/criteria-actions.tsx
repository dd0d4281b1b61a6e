import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { criteriaRoutes, type CriteriaSet } from '@tweespraak/contract/criteria'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { criteriaQuery } from './queries.ts'

/** Begins a draft, from an example or from what stands, and goes there. */
export const MakeCriteria = ({
  copyOf,
  words,
  filled,
  onMade,
}: {
  readonly copyOf: string | null
  readonly words: string
  readonly filled: boolean
  readonly onMade: (setId: string) => void
}) => {
  const client = useQueryClient()
  const make = useMutation({
    mutationFn: () => call(criteriaRoutes.make, { body: { copyOf } }),
    onSuccess: async ({ setId }) => {
      await client.invalidateQueries({ queryKey: criteriaQuery.queryKey })
      onMade(setId)
    },
  })
  return (
    <>
      <Button variant={filled ? 'filled' : 'default'} loading={make.isPending} onClick={() => make.mutate()}>
        {words}
      </Button>
      <RefusalNotice error={make.error} />
    </>
  )
}

/** Throws a draft away: what was written in it cannot be put back, so it is asked. */
export const DiscardCriteria = ({ set, onGone }: { set: CriteriaSet; onGone: () => void }) => {
  const { t } = useTranslation('criteria')
  const client = useQueryClient()
  const [opened, dialog] = useDisclosure(false)
  const discard = useMutation({
    mutationFn: () => call(criteriaRoutes.remove, { params: { setId: set.setId } }),
    onSuccess: async () => {
      dialog.close()
      onGone()
      await client.invalidateQueries({ queryKey: criteriaQuery.queryKey })
    },
  })
  return (
    <>
      <Button variant="subtle" color="danger" onClick={dialog.open}>
        {t('discard')}
      </Button>
      <ConfirmDialog
        opened={opened}
        onClose={dialog.close}
        title={t('discardTitle')}
        confirm={t('discard')}
        danger
        busy={discard.isPending}
        error={discard.error}
        onConfirm={() => discard.mutate()}
      >
        <p>{t('discardText')}</p>
      </ConfirmDialog>
    </>
  )
}
