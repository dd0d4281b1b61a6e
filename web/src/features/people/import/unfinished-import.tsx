import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { peopleRoutes } from '@tweespraak/contract/people'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { dayOf, sayDay, sayTime } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { Note } from '../../../ui/note.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { say } from '../../../ui/toast.tsx'
import { unfinishedImportQuery } from '../queries.ts'
import classes from './import-wizard.module.css'

/** A file that was read before and waits: to go on with, or to throw away. */
export const UnfinishedImport = ({ onImport }: { onImport: (importId: string) => void }) => {
  const { t } = useTranslation('people')
  const speaking = useSpeaking()
  const queries = useQueryClient()
  const { data: unfinished } = useQuery(unfinishedImportQuery)
  const forget = useMutation({
    mutationFn: (importId: string) => call(peopleRoutes.cancelImport, { params: { importId } }),
    onSuccess: () => say(t('import.cancelled')),
    onSettled: () => queries.invalidateQueries({ queryKey: unfinishedImportQuery.queryKey }),
  })
  if (unfinished === undefined || unfinished === null) return null
  const { importId, fileName, readAt, rows, changes } = unfinished
  const when = {
    day: sayDay(dayOf(Date.parse(readAt), speaking.timeZone), speaking),
    time: sayTime(readAt, speaking),
  }
  return (
    <Note>
      <div className={classes.waiting}>
        <p>
          {t('import.unfinished', { ...when, count: rows, file: fileName })}{' '}
          {t(changes === 0 ? 'import.unfinishedSame' : 'import.unfinishedWaits')}
        </p>
        <div className={classes.ways}>
          <Button onClick={() => onImport(importId)}>{t('import.goOn')}</Button>
          <Button variant="default" loading={forget.isPending} onClick={() => forget.mutate(importId)}>
            {t('import.throwAway')}
          </Button>
        </div>
        <RefusalNotice error={forget.error} />
      </div>
    </Note>
  )
}
