import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { accessRoutes } from '@tweespraak/contract/access'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { say } from '../../ui/toast.tsx'
import { mailsQuery } from './queries.ts'

interface SendMailProps {
  readonly id: string
  readonly who: string
}

/** Sends what was kept while no mail went out, or was given up. */
export const SendMail = ({ id, who }: SendMailProps) => {
  const { t } = useTranslation('unreachable')
  const queries = useQueryClient()
  const send = useMutation({
    mutationFn: () => call(accessRoutes.sendMail, { params: { id } }),
    onSuccess: async () => {
      say(t('mails.released', { who }))
      await queries.invalidateQueries({ queryKey: mailsQuery.queryKey })
    },
  })
  return (
    <>
      <Button
        variant="default"
        size="xs"
        aria-label={t('mails.sendNamed', { who })}
        loading={send.isPending}
        onClick={() => send.mutate()}
      >
        {t('mails.send')}
      </Button>
      <RefusalNotice error={send.error} />
    </>
  )
}
