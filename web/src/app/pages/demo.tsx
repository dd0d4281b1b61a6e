import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PersonPicker } from '../../features/access/person-picker.tsx'
import { TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { EntryLayout } from '../entry-layout.tsx'
import classes from './entry.module.css'

export const DemoPage = () => {
  const { t } = useTranslation('access')
  const router = useRouter()
  return (
    <EntryLayout show="alone">
      <Page title={t('demo.title')} lead={t('demo.lead')} width="narrow">
        <PersonPicker onIn={() => void router.navigate({ to: '/' })} />
        <p className={classes.below}>
          <TextLink to="/sign-in" search={{ by: 'email' }}>
            {t('demo.signIn')}
          </TextLink>
        </p>
      </Page>
    </EntryLayout>
  )
}
