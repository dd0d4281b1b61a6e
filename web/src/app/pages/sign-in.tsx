import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LeftDrafts } from '../../features/access/left-drafts.tsx'
import { entryQuery } from '../../features/access/queries.ts'
import { SignInForm } from '../../features/access/sign-in-form.tsx'
import { TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { EntryLayout } from '../entry-layout.tsx'
import classes from './entry.module.css'

const route = getRouteApi('/sign-in')

export const SignInPage = () => {
  const { t } = useTranslation('access')
  const router = useRouter()
  const { to } = route.useSearch()
  const [email, setEmail] = useState('')
  const entry = useQuery(entryQuery)
  const organization = entry.data?.organization ?? null
  return (
    <EntryLayout>
      <Page
        title={organization === null ? t('signIn.title') : t('signIn.titleAt', { organization })}
        width="narrow"
        {...(to !== undefined && to !== '/' ? { lead: t('signIn.goOn') } : {})}
      >
        <LeftDrafts />
        <SignInForm
          email={email}
          onEmail={setEmail}
          onIn={() => void router.navigate({ href: to ?? '/', replace: true })}
        />
        <p className={classes.below}>
          <TextLink to="/forgotten" state={{ email: email.trim() }}>
            {t('signIn.forgotten')}
          </TextLink>
          {entry.data?.demo === true && <TextLink to="/demo">{t('signIn.demo')}</TextLink>}
        </p>
      </Page>
    </EntryLayout>
  )
}
