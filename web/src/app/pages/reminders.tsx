import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { reminderRulesQuery } from '../../features/notices/reminder-queries.ts'
import { ReminderRules } from '../../features/notices/reminder-rules.tsx'
import { isRefusal } from '../../lib/api.ts'
import { TextLink } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { NotFound } from '../failures.tsx'

/** For HR: when people are reminded of what. */
export const RemindersPage = () => {
  const { t } = useTranslation(['reminders', 'app'])
  const query = useQuery(reminderRulesQuery)
  if (isRefusal(query.error, 'not-allowed')) return <NotFound />
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      above={<TextLink to="/organization">{t('app:places.organization')}</TextLink>}
    >
      <Loaded query={query}>{(shown) => <ReminderRules shown={shown} />}</Loaded>
    </Page>
  )
}
