import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { offerQuery } from '../../features/conversations/offer/offer-query.ts'
import { Offer } from '../../features/conversations/offer/offer.tsx'
import { isRefusal } from '../../lib/api.ts'
import { useMe } from '../../lib/me.ts'
import { TextLink } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { NotFound } from '../failures.tsx'
import { toConversation } from './conversation-links.tsx'

const route = getRouteApi('/signed-in/moment-offers/$offerId')

/** Moments for a talk, offered by one of two to the other. */
export const MomentOfferPage = () => {
  const { t } = useTranslation(['moments', 'conversations'])
  const me = useMe()
  const navigate = useNavigate()
  const { offerId } = route.useParams()
  const query = useQuery(offerQuery(offerId))
  if (isRefusal(query.error, 'not-found')) return <NotFound />
  const chooserId = query.data?.chooserId ?? null
  const title =
    chooserId === null
      ? t('offer.titleOver')
      : t(chooserId === me.person.id ? 'offer.titleChoose' : 'offer.titleWaits')
  return (
    <Page title={title} above={<TextLink to="/conversations">{t('conversations:list.title')}</TextLink>}>
      <Loaded query={query}>
        {(offer) => (
          <Offer
            offer={offer}
            onPlanned={(conversationId) =>
              void navigate({
                to: '/conversations/$conversationId',
                params: { conversationId },
                replace: true,
              })
            }
            toTalk={(conversationId) => toConversation(conversationId, t('offer.toTalk'))}
            toPlan={<TextLink to="/conversations/new">{t('offer.again')}</TextLink>}
          />
        )}
      </Loaded>
    </Page>
  )
}
