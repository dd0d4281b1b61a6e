import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RequestResetForm } from '../../features/access/request-reset-form.tsx'
import { ButtonLink, TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { EntryLayout } from '../entry-layout.tsx'
import classes from './entry.module.css'

export const ForgottenPage = () => {
  const { t } = useTranslation('access')
  const typed = useLocation({ select: ({ state }) => state.email ?? '' })
  const [sentTo, setSentTo] = useState<string>()
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
