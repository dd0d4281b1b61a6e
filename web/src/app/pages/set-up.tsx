import { useRouter } from '@tanstack/react-router'
import type { HrInvited } from '@tweespraak/contract/set-up'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { HrToCome } from '../../features/access/hr-to-come.tsx'
import { SetUpForm } from '../../features/access/set-up-form.tsx'
import { Page } from '../../ui/page.tsx'
import { EntryLayout } from '../entry-layout.tsx'

export const SetUpPage = () => {
  const { t } = useTranslation('access')
  const router = useRouter()
  const [hr, setHr] = useState<HrInvited | null>(null)
  const goOn = () => void router.navigate({ to: '/', replace: true })
  return (
    <EntryLayout show="alone">
      {hr === null ? (
        <Page title={t('setUp.title')} lead={t('setUp.lead')} width="narrow">
          <SetUpForm onIn={(invited) => (invited === null ? goOn() : setHr(invited))} />
        </Page>
      ) : (
        <Page title={t('setUp.hrInvited', { name: hr.name })} width="narrow">
          <HrToCome hr={hr} onOn={goOn} />
        </Page>
      )}
    </EntryLayout>
  )
}
