import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { SetUpForm } from '../../features/access/set-up-form.tsx'
import { Page } from '../../ui/page.tsx'
import { EntryLayout } from '../entry-layout.tsx'

export const SetUpPage = () => {
  const { t } = useTranslation('access')
  const router = useRouter()
  return (
    <EntryLayout show="alone">
      <Page title={t('setUp.title')} lead={t('setUp.lead')} width="narrow">
        <SetUpForm onIn={() => void router.navigate({ to: '/', replace: true })} />
      </Page>
    </EntryLayout>
  )
}
