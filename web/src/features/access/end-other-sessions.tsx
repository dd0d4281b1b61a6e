import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { accessRoutes } from '@tweespraak/contract/access'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { say } from '../../ui/toast.tsx'
import classes from './end-other-sessions.module.css'
import { sessionsQuery } from './queries.ts'

/** Ends every session but this one, after a question. */
export const EndOtherSessions = () => {
  const { t } = useTranslation('access')
  const queries = useQueryClient()
  const [asked, setAsked] = useState(false)
  const end = useMutation({
    mutationFn: () => call(accessRoutes.endOtherSessions, {}),
    onSuccess: async () => {
      setAsked(false)
      say(t('sessions.endedOthers'))
      await queries.invalidateQueries({ queryKey: sessionsQuery.queryKey })
    },
  })
  return (
    <div className={classes.others}>
      <Button variant="default" onClick={() => setAsked(true)}>
        {t('sessions.endOthers')}
      </Button>
      <ConfirmDialog
        opened={asked}
        onClose={() => setAsked(false)}
        title={t('sessions.endOthersAsk')}
        confirm={t('sessions.endOthers')}
        onConfirm={() => end.mutate()}
        busy={end.isPending}
        error={end.error}
      >
        {t('sessions.endOthersText')}
      </ConfirmDialog>
    </div>
  )
}
