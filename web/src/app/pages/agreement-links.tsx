import type { Agreement } from '@tweespraak/contract/agreements'
import { useTranslation } from 'react-i18next'
import type { AgreementLinks } from '../../features/agreements/agreement-links.ts'
import { TextLink } from '../../ui/link.tsx'

/** From an agreement to where it was made, and to what took its place. */
const More = ({ agreement }: { agreement: Agreement }) => {
  const { t } = useTranslation('agreements')
  const { followedBy, follows, conversationId } = agreement
  return (
    <>
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

/** On the page of the agreement itself. */
export const linksOfAgreement: AgreementLinks = { more: (agreement) => <More agreement={agreement} /> }

/** In a list: its words lead to its page. */
export const linksInList: AgreementLinks = {
  ...linksOfAgreement,
  title: ({ agreementId, what }) => (
    <TextLink to="/agreements/$agreementId" params={{ agreementId }} underline="hover">
      {what}
    </TextLink>
  ),
}
