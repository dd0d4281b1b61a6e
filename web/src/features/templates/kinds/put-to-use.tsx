import { Button, type ButtonProps } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { kindsRoutes, type KindDetail } from '@tweespraak/contract/kinds'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { showUndo } from '../../../ui/toast.tsx'
import { useRoughWords } from '../form-words.ts'
import { refreshForms } from '../queries.ts'

interface PutToUseProps extends Pick<ButtonProps, 'variant' | 'size'> {
  readonly kind: Pick<KindDetail, 'kindId' | 'name'>
}

/** Offers a kind that nobody can plan; it can be taken out of use again at once. */
export const PutToUse = ({ kind, variant = 'default', size = 'sm' }: PutToUseProps) => {
  const { t } = useTranslation('kinds')
  const say = useRoughWords()
  const client = useQueryClient()
  const params = { kindId: kind.kindId }
  const use = useMutation({
    mutationFn: (inUse: boolean) => call(inUse ? kindsRoutes.restore : kindsRoutes.retire, { params }),
    // The page may know it in use by now, and this button be gone.
    onSuccess: (_, inUse) => {
      if (inUse) showUndo(t('restore.done', { name: say(kind.name) }), () => use.mutate(false))
      return refreshForms(client)
    },
  })
  return (
    <>
      <Button variant={variant} size={size} loading={use.isPending} onClick={() => use.mutate(true)}>
        {t('restore.do')}
      </Button>
      <RefusalNotice error={use.error} />
    </>
  )
}
