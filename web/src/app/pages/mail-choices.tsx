import { useTranslation } from 'react-i18next'
import { NoMailComes } from '../../features/access/no-mail-note.tsx'
import { MailChoices } from '../../features/notices/hearing/choices.tsx'
import { MailTimes } from '../../features/notices/hearing/hours.tsx'
import { NeededMails } from '../../features/notices/hearing/needed.tsx'
import { Page } from '../../ui/page.tsx'

export const MailChoicesPage = () => {
  const { t } = useTranslation(['hearing', 'app'])
  return (
    <Page title={t('app:titles.mailChoices')} lead={t('lead')}>
      <NoMailComes />
      <MailChoices />
      <MailTimes />
      <NeededMails />
    </Page>
  )
}
