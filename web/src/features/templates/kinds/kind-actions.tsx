import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type KindDetail, kindsRoutes } from '@tweespraak/contract/kinds'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { showUndo } from '../../../ui/toast.tsx'
import { useRoughWords } from '../form-words.ts'
import { kindFileAddress, refreshForms } from '../queries.ts'
import { DiscardKind } from './discard-kind.tsx'
import { PutToUse } from './put-to-use.tsx'

/** What can be done with a kind as a whole: put it to use or away, and take it along as a file. */
export const KindActions = ({ kind }: { kind: KindDetail }) => {
  const { t } = useTranslation('kinds')
  const { t: forms } = useTranslation('templates')
  const say = useRoughWords()
  const client = useQueryClient()
  const params = { kindId: kind.kindId }
  const use = useMutation({
    mutationFn: (inUse: boolean) => call(inUse ? kindsRoutes.restore : kindsRoutes.retire, { params }),
    onSuccess: () => refreshForms(client),
  })
  const putAway = () =>
    use.mutate(false, {
      onSuccess: () => showUndo(t('retire.done', { name: say(kind.name) }), () => use.mutate(true)),
    })
  return (
    <>
      {kind.draft !== null && <DiscardKind kind={kind} />}
      {kind.can.retire && (
        <Button variant="subtle" color="danger" loading={use.isPending} onClick={putAway}>
          {t('retire.do')}
        </Button>
      )}
      {kind.can.restore && <PutToUse kind={kind} />}
      <Button component="a" variant="default" href={kindFileAddress(kind.kindId)} download>
        {forms('export')}
      </Button>
      <RefusalNotice error={use.error} />
    </>
  )
}
