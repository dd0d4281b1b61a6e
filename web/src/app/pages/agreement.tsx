import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { AgreementHistory } from '../../features/agreements/agreement-history.tsx'
import { TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { linksOfAgreement } from './agreement-links.tsx'

const route = getRouteApi('/signed-in/agreements/$agreementId')

/** One agreement and what happened to it. */
export const AgreementPage = () => {
  const { t } = useTranslation('agreements')
  const { agreementId } = route.useParams()
  return (
    <Page title={t('one')} above={<TextLink to="/agreements">{t('back')}</TextLink>}>
      <AgreementHistory key={agreementId} agreementId={agreementId} links={linksOfAgreement} />
    </Page>
  )
}
