import { useTranslation } from 'react-i18next'
import { NoMailComes } from '../../features/access/no-mail-note.tsx'
import { CalendarFeed } from '../../features/calendars/calendar-feed.tsx'
import { ConnectedCalendar } from '../../features/calendars/connected-calendar.tsx'
import { WorkingDays } from '../../features/calendars/working-days.tsx'
import { CalendarMails } from '../../features/conversations/calendar-mails.tsx'
import { Page } from '../../ui/page.tsx'

/** When others may plan a talk with one, and how talks come into the calendar one keeps. */
export const CalendarPage = () => {
  const { t } = useTranslation(['calendars', 'app'])
  return (
    <Page title={t('app:titles.calendar')} lead={t('lead')}>
      <NoMailComes />
      <WorkingDays />
      <ConnectedCalendar />
      <CalendarFeed />
      <CalendarMails />
    </Page>
  )
}
