import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { entryQuery } from '../../features/access/queries.ts'
import { RequestResetForm } from '../../features/access/request-reset-form.tsx'
import { ButtonLink, TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { EntryLayout } from '../entry-layout.tsx'
import classes from './entry.module.css'

/** Nothing would arrive: says who can help, the same for every address. */
const WithoutMail = () => {
  const { t } = useTranslation('access')
  return (
    <EntryLayout>
      <Page title={t('forgotten.title')} lead={t('noMail.forgotten')} width="narrow">
        <ButtonLink to="/sign-in" variant="default">
          {t('forgotten.back')}
        </ButtonLink>
      </Page>
    </EntryLayout>
  )
}

export const ForgottenPage = () => {
  const { t } = useTranslation('access')
  const typed = useLocation({ select: ({ state }) => state.email ?? '' })
  const [sentTo, setSentTo] = useState<string>()
  const entry = useQuery(entryQuery)
  if (entry.data?.sendsMail === false) return <WithoutMail />
  return (
    <EntryLayout>
      {sentTo === undefined ? (
        <Page key="ask" title={t('forgotten.title')} lead={t('forgotten.lead')} width="narrow">
          <RequestResetForm typed={typed} onSent={setSentTo} />
          <p className={classes.below}>
            <TextLink to="/sign-in">{t('forgotten.back')}</TextLink>
          </p>
        </Page>
      ) : (
        <Page
          key="sent"
          title={t('forgotten.sentTitle')}
          lead={t('forgotten.sent', { email: sentTo })}
          width="narrow"
        >
          <ButtonLink to="/sign-in" variant="default">
            {t('forgotten.back')}
          </ButtonLink>
        </Page>
      )}
    </EntryLayout>
  )
}
