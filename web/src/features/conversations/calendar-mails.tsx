import { Checkbox } from '@mantine/core'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { invitationRoutes } from '@tweespraak/contract/invitations'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { Section } from '../../ui/section.tsx'
import { say } from '../../ui/toast.tsx'
import classes from './calendar-mails.module.css'

const wantedQuery = queryOptions({
  queryKey: ['calendar-mails'],
  queryFn: ({ signal }) => call(invitationRoutes.calendarMails, { signal }),
})

/** Whether one gets appointments by mail, beside a calendar that one follows. */
export const CalendarMails = () => {
  const { t } = useTranslation('calendars')
  const queries = useQueryClient()
  const query = useQuery(wantedQuery)
  const save = useMutation({
    mutationFn: (wanted: boolean) => call(invitationRoutes.wantCalendarMails, { body: { wanted } }),
    onSuccess: async (_, wanted) => {
      say(t(wanted ? 'mails.saved' : 'mails.stopped'))
      await queries.invalidateQueries({ queryKey: wantedQuery.queryKey })
    },
  })
  return (
    <Section title={t('mails.title')}>
      <p className={classes.lead}>{t('mails.lead')}</p>
      <Loaded query={query}>
        {({ wanted }) => (
          <Checkbox
            label={t('mails.wanted')}
            description={t('mails.off')}
            checked={save.isPending ? save.variables : wanted}
            onChange={(event) => save.mutate(event.currentTarget.checked)}
          />
        )}
      </Loaded>
      <RefusalNotice error={save.error} />
    </Section>
  )
}
