import type { Place } from '@tweespraak/contract/access'
import { QueryCache, QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { entryQuery } from '../features/access/queries.ts'
import { conversationQuery } from '../features/conversations/queries.ts'
import { myFileQuery } from '../features/dossier/queries.ts'
import { homeQuery, teamQuery } from '../features/home/queries.ts'
import { type Selection, selectionOf } from '../features/insights/selection.ts'
import { isRefusal } from '../lib/api.ts'
import { speak } from '../lib/language.ts'
import { meQuery } from '../lib/me.ts'
import { queryDefaults } from '../lib/query-defaults.ts'
import { Skeletons } from '../ui/skeletons.tsx'
import { backTo, onlyBeforeSetUp, signInSearch, toRightDoor } from './entry.ts'
import { Failure, NotFound } from './failures.tsx'
import { HomePage } from './pages/home.tsx'
import { pagePart } from './page-part.ts'
import {
  agreementsSearch,
  conversationsSearch,
  ifId,
  importSearch,
  kindSearch,
  newKindSearch,
  paperSearch,
  peopleSearch,
  phaseSearch,
  planSearch,
} from './searches.ts'
import { Shell } from './shell/shell.tsx'

/** A session that ended elsewhere shows at the next question: go and sign in, then come back here. */
export const queryClient: QueryClient = new QueryClient({
  defaultOptions: queryDefaults,
  queryCache: new QueryCache({
    onError: (error) => {
      if (!isRefusal(error, 'not-signed-in') || router.state.location.pathname === '/sign-in') return
      queryClient.removeQueries({ queryKey: meQuery.queryKey })
      void router.navigate({ to: '/sign-in', search: backTo(router.state.location) })
    },
  }),
})

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: Outlet })

/** Everything below it demands a session, and has `useMe()`. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    try {
      const me = await context.queryClient.query({ ...meQuery, staleTime: 'static' })
      await speak(me.language)
    } catch (error) {
      if (isRefusal(error, 'not-signed-in')) throw redirect({ to: '/sign-in', search: backTo(location) })
      throw error
    }
  },
  component: Shell,
})

/** A page waits a moment for what it shows, to be drawn once, with all of it; a failure is told in the page itself. */
const drawnOnce = (shown: Promise<unknown>): Promise<unknown> => shown.catch(() => undefined)

const home = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  staticData: { place: 'home' },
  loader: ({ context }) => drawnOnce(context.queryClient.query({ ...homeQuery, staleTime: 'static' })),
  // Not fetched apart: nearly everybody begins here.
  component: HomePage,
})
const conversations = createRoute({
  getParentRoute: () => signedIn,
  path: '/conversations',
  staticData: { place: 'conversations' },
  validateSearch: conversationsSearch,
  component: pagePart(
    () => import('./pages/conversations.tsx'),
    'ConversationsPage',
    'conversations',
    'home',
  ),
})
const newConversation = createRoute({
  getParentRoute: () => signedIn,
  path: '/conversations/new',
  staticData: { place: 'conversations' },
  validateSearch: planSearch,
  component: pagePart(
    () => import('./pages/new-conversation.tsx'),
    'NewConversationPage',
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
    () => import('./pages/conversation.tsx'),
    'ConversationPage',
    'conversations',
    'conclusion',
    'agreements',
    'assessment',
    'evaluation',
    'guidance',
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
    () => import('./pages/paper.tsx'),
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
  component: pagePart(() => import('./pages/response.tsx'), 'ResponsePage', 'response', 'conclusion'),
})
const agreements = createRoute({
  getParentRoute: () => signedIn,
  path: '/agreements',
  staticData: { place: 'agreements' },
  validateSearch: agreementsSearch,
  component: pagePart(() => import('./pages/agreements.tsx'), 'AgreementsPage', 'agreements'),
})
const agreement = createRoute({
  getParentRoute: () => signedIn,
  path: '/agreements/$agreementId',
  params: { parse: ifId },
  staticData: { place: 'agreements' },
  component: pagePart(() => import('./pages/agreement.tsx'), 'AgreementPage', 'agreements'),
})
const myFile = createRoute({
  getParentRoute: () => signedIn,
  path: '/my-file',
  staticData: { place: 'my-file' },
  loader: ({ context }) => drawnOnce(context.queryClient.query({ ...myFileQuery, staleTime: 'static' })),
  component: pagePart(() => import('./pages/my-file.tsx'), 'MyFilePage', 'dossier', 'criteria'),
})
const team = createRoute({
  getParentRoute: () => signedIn,
  path: '/team',
  staticData: { place: 'team' },
  loader: ({ context }) => drawnOnce(context.queryClient.query({ ...teamQuery, staleTime: 'static' })),
  component: pagePart(() => import('./pages/team.tsx'), 'TeamPage', 'evaluation'),
})
const people = createRoute({
  getParentRoute: () => signedIn,
  path: '/people',
  staticData: { place: 'people' },
  validateSearch: peopleSearch,
  component: pagePart(() => import('./pages/people.tsx'), 'PeoplePage', 'people'),
})
const importPeople = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/import',
  staticData: { place: 'people' },
  validateSearch: importSearch,
  component: pagePart(() => import('./pages/import-people.tsx'), 'ImportPeoplePage', 'people'),
})
const person = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/$personId',
  params: { parse: ifId },
  staticData: { place: 'people' },
  component: pagePart(
    () => import('./pages/person.tsx'),
    'PersonPage',
    'people',
    'conversations',
    'agreements',
    'dossier',
  ),
})
const personFile = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/$personId/file',
  params: { parse: ifId },
  staticData: { place: 'people' },
  component: pagePart(() => import('./pages/person-file.tsx'), 'PersonFilePage', 'dossier'),
})
const progress = createRoute({
  getParentRoute: () => signedIn,
  path: '/progress',
  staticData: { place: 'progress' },
  validateSearch: selectionOf,
  component: pagePart(
    () => import('./pages/progress.tsx'),
    'ProgressPage',
    'insights',
    'evaluation',
    'conclusion',
  ),
})
const kinds = createRoute({
  getParentRoute: () => signedIn,
  path: '/kinds',
  staticData: { place: 'templates' },
  component: pagePart(() => import('./pages/kinds.tsx'), 'KindsPage', 'kinds', 'templates'),
})
const newKind = createRoute({
  getParentRoute: () => signedIn,
  path: '/kinds/new',
  staticData: { place: 'templates' },
  validateSearch: newKindSearch,
  component: pagePart(() => import('./pages/new-kind.tsx'), 'NewKindPage', 'kinds', 'templates'),
})
const kind = createRoute({
  getParentRoute: () => signedIn,
  path: '/kinds/$kindId',
  params: { parse: ifId },
  staticData: { place: 'templates' },
  validateSearch: kindSearch,
  component: pagePart(() => import('./pages/kind.tsx'), 'KindPage', 'kinds', 'templates'),
})
const forms = createRoute({
  getParentRoute: () => signedIn,
  path: '/forms',
  staticData: { place: 'templates' },
  component: pagePart(() => import('./pages/forms.tsx'), 'FormsPage', 'templates', 'kinds'),
})
const form = createRoute({
  getParentRoute: () => signedIn,
  path: '/forms/$formId',
  params: { parse: ifId },
  staticData: { place: 'templates' },
  component: pagePart(() => import('./pages/form.tsx'), 'FormPage', 'templates'),
})
const criteria = createRoute({
  getParentRoute: () => signedIn,
  path: '/criteria',
  staticData: { place: 'templates' },
  component: pagePart(() => import('./pages/criteria.tsx'), 'CriteriaPage', 'criteria', 'templates'),
})
const criteriaSet = createRoute({
  getParentRoute: () => signedIn,
  path: '/criteria/$setId',
  params: { parse: ifId },
  staticData: { place: 'templates' },
  component: pagePart(() => import('./pages/criteria-set.tsx'), 'CriteriaSetPage', 'criteria', 'templates'),
})
const organization = createRoute({
  getParentRoute: () => signedIn,
  path: '/organization',
  staticData: { place: 'organization' },
  component: pagePart(() => import('./pages/organization.tsx'), 'OrganizationPage', 'organization', 'people'),
})
const mails = createRoute({
  getParentRoute: () => signedIn,
  path: '/mails',
  staticData: { place: 'mails' },
  component: lazyRouteComponent(() => import('./pages/mails.tsx'), 'MailsPage'),
})
const sessions = createRoute({
  getParentRoute: () => signedIn,
  path: '/sessions',
  staticData: { title: 'sessions' },
  component: lazyRouteComponent(() => import('./pages/sessions.tsx'), 'SessionsPage'),
})

/** An address that leads nowhere: said within the shell to whom is in, else one signs in first. */
const nowhere = createRoute({ getParentRoute: () => signedIn, path: '$', component: NotFound })

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: signInSearch,
  beforeLoad: ({ context, search }) => toRightDoor(context.queryClient, search),
  component: lazyRouteComponent(() => import('./pages/sign-in.tsx'), 'SignInPage'),
})
const setUp = createRoute({
  getParentRoute: () => root,
  path: '/set-up',
  beforeLoad: ({ context }) => onlyBeforeSetUp(context.queryClient),
  component: lazyRouteComponent(() => import('./pages/set-up.tsx'), 'SetUpPage'),
})
const demo = createRoute({
  getParentRoute: () => root,
  path: '/demo',
  component: lazyRouteComponent(() => import('./pages/demo.tsx'), 'DemoPage'),
})
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyRouteComponent(() => import('./pages/invitation.tsx'), 'InvitationPage'),
})
const forgotten = createRoute({
  getParentRoute: () => root,
  path: '/forgotten',
  // What stands there depends on whether this server sends mail.
  loader: ({ context }) => context.queryClient.query(entryQuery),
  component: lazyRouteComponent(() => import('./pages/forgotten.tsx'), 'ForgottenPage'),
})
const newPassword = createRoute({
  getParentRoute: () => root,
  path: '/new-password',
  component: lazyRouteComponent(() => import('./pages/new-password.tsx'), 'NewPasswordPage'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    signedIn.addChildren([
      home,
      conversations,
      newConversation,
      conversation,
      paper,
      response,
      agreements,
      agreement,
      myFile,
      team,
      people,
      importPeople,
      person,
      personFile,
      progress,
      organization,
      kinds,
      newKind,
      kind,
      forms,
      criteria,
      criteriaSet,
      form,
      mails,
      sessions,
      nowhere,
    ]),
    signIn,
    setUp,
    demo,
    invitation,
    forgotten,
    newPassword,
  ]),
  context: { queryClient },
  defaultPreload: 'intent',
  defaultPendingMs: 150,
  defaultPendingComponent: () => <Skeletons shape="page" count={6} />,
  defaultErrorComponent: Failure,
  defaultNotFoundComponent: NotFound,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** What was typed at sign-in. It travels beside the address, so that it stands in none. */
    email?: string
  }
  interface Register {
    router: typeof router
  }
  interface StaticDataRouteOption {
    /** The place this page belongs to: lit in the narrow column and named at the top. */
    place?: Place
    /** What this page is, named at the top, where it belongs to no place. */
    title?: 'sessions'
  }
  interface HistoryState {
    /** The list of people in Voortgang that one came from. */
    progress?: Selection
  }
}
