import type { Agreement } from '@tweespraak/contract/agreements'
import { useTranslation } from 'react-i18next'
import { TextLink } from '../../ui/link.tsx'

interface AgreementLinksProps {
  readonly agreement: Agreement
  /** Already on the page of this very agreement. */
  readonly here?: boolean
}

/** From an agreement to where it was made, to what took its place, and to what happened to it. */
export const AgreementLinks = ({ agreement, here = false }: AgreementLinksProps) => {
  const { t } = useTranslation('agreements')
  const { agreementId, followedBy, follows, conversationId } = agreement
  return (
    <>
      {!here && (
        <TextLink to="/agreements/$agreementId" params={{ agreementId }}>
          {t('history')}
        </TextLink>
      )}
      {followedBy !== null && (
        <TextLink to="/agreements/$agreementId" params={{ agreementId: followedBy }}>
          {t('follower')}
        </TextLink>
      )}
      {follows !== null && (
        <TextLink to="/agreements/$agreementId" params={{ agreementId: follows }}>
          {t('followed')}
        </TextLink>
      )}
      {conversationId !== null && agreement.mySide !== null && (
        <TextLink to="/conversations/$conversationId" params={{ conversationId }}>
          {t('fromConversation')}
        </TextLink>
      )}
    </>
  )
}
