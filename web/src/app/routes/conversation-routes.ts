import { createRoute } from '@tanstack/react-router'
import { conversationQuery } from '../../features/conversations/queries.ts'
import { pagePart } from '../page-part.ts'
import {
  agreementsSearch,
  conversationsSearch,
  ifId,
  paperSearch,
  phaseSearch,
  planSearch,
} from '../searches.ts'
import { drawnOnce, signedIn } from './base.ts'

const conversations = createRoute({
  getParentRoute: () => signedIn,
  path: '/conversations',
  staticData: { place: 'conversations' },
  validateSearch: conversationsSearch,
  component: pagePart(
    () => import('../pages/conversations.tsx'),
    'ConversationsPage',
    'conversations',
    'moments',
    'cycles',
    'home',
  ),
})
const checkIn = createRoute({
  getParentRoute: () => signedIn,
  path: '/check-in',
  staticData: { place: 'conversations' },
  component: pagePart(() => import('../pages/check-in.tsx'), 'CheckInPage', 'check-in', 'conversations'),
})
const newConversation = createRoute({
  getParentRoute: () => signedIn,
  path: '/conversations/new',
  staticData: { place: 'conversations' },
  validateSearch: planSearch,
  component: pagePart(
    () => import('../pages/new-conversation.tsx'),
    'NewConversationPage',
    'cycles',
    'moments',
    'conversations',
    'conclusion',
    'assessment',
    'kinds',
  ),
})
const conversation = createRoute({
  getParentRoute: () => signedIn,
  path: '/conversations/$conversationId',
  params: { parse: ifId },
  staticData: { place: 'conversations' },
  validateSearch: phaseSearch,
  loader: ({ context, params }) =>
    drawnOnce(
      context.queryClient.query({ ...conversationQuery(params.conversationId), staleTime: 'static' }),
    ),
  component: pagePart(
    () => import('../pages/conversation.tsx'),
    'ConversationPage',
    'conversations',
    'check-in',
    'conclusion',
    'agreements',
    'assessment',
    'evaluation',
    'goals',
    'guidance',
    'notes',
    'paper',
    'response',
  ),
})
const paper = createRoute({
  getParentRoute: () => signedIn,
  path: '/conversations/$conversationId/paper',
  params: { parse: ifId },
  staticData: { place: 'conversations' },
  validateSearch: paperSearch,
  component: pagePart(
    () => import('../pages/paper.tsx'),
    'PaperPage',
    'conversations',
    'conclusion',
    'agreements',
    'assessment',
    'paper',
  ),
})
const response = createRoute({
  getParentRoute: () => signedIn,
  path: '/conversations/$conversationId/response',
  params: { parse: ifId },
  staticData: { place: 'conversations' },
  component: pagePart(() => import('../pages/response.tsx'), 'ResponsePage', 'response', 'conclusion'),
})
const momentOffer = createRoute({
  getParentRoute: () => signedIn,
  path: '/moment-offers/$offerId',
  params: { parse: ifId },
  staticData: { place: 'conversations' },
  component: pagePart(
    () => import('../pages/moment-offer.tsx'),
    'MomentOfferPage',
    'moments',
    'conversations',
  ),
})
const agreements = createRoute({
  getParentRoute: () => signedIn,
  path: '/agreements',
  staticData: { place: 'agreements' },
  validateSearch: agreementsSearch,
  component: pagePart(() => import('../pages/agreements.tsx'), 'AgreementsPage', 'agreements'),
})
const agreement = createRoute({
  getParentRoute: () => signedIn,
  path: '/agreements/$agreementId',
  params: { parse: ifId },
  staticData: { place: 'agreements' },
  component: pagePart(() => import('../pages/agreement.tsx'), 'AgreementPage', 'agreements'),
})

/** Talks, and what was agreed in them. */
export const conversationRoutes = [
  conversations,
  checkIn,
  newConversation,
  conversation,
  paper,
  response,
  momentOffer,
  agreements,
  agreement,
] as const
