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
import { isRefusal } from '../lib/api.ts'
import { speak } from '../lib/language.ts'
import { meQuery } from '../lib/me.ts'
import { queryDefaults } from '../lib/query-defaults.ts'
import { Skeletons } from '../ui/skeletons.tsx'
import { Failure, NotFound } from './failures.tsx'
import { Shell } from './shell/shell.tsx'

/** A session that ended elsewhere shows at the next question: go and sign in, then come back here. */
export const queryClient: QueryClient = new QueryClient({
  defaultOptions: queryDefaults,
  queryCache: new QueryCache({
    onError: (error) => {
      if (!isRefusal(error, 'not-signed-in') || router.state.location.pathname === '/sign-in') return
      queryClient.removeQueries({ queryKey: meQuery.queryKey })
      void router.navigate({ to: '/sign-in', search: { to: router.state.location.href } })
    },
  }),
})

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: Outlet })

/** A path within Tweespraak to return to; anything else is dropped, so that a link cannot lead astray. */
const returnTo = (search: Record<string, unknown>): { to?: string } =>
  typeof search.to === 'string' && /^\/(?![/\\])/u.test(search.to) ? { to: search.to } : {}
const token = (search: Record<string, unknown>): { token: string } => ({ token: String(search.token ?? '') })

/** Everything below it demands a session, and has `useMe()`. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    try {
      const me = await context.queryClient.ensureQueryData(meQuery)
      await speak(me.language)
    } catch (error) {
      if (isRefusal(error, 'not-signed-in')) throw redirect({ to: '/sign-in', search: { to: location.href } })
      throw error
    }
  },
  component: Shell,
})

const home = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  staticData: { place: 'home' },
  component: lazyRouteComponent(() => import('./pages/home.tsx'), 'HomePage'),
})
const conversations = createRoute({
  getParentRoute: () => signedIn,
  path: '/conversations',
  staticData: { place: 'conversations' },
  component: lazyRouteComponent(() => import('./pages/conversations.tsx'), 'ConversationsPage'),
})
const myFile = createRoute({
  getParentRoute: () => signedIn,
  path: '/my-file',
  staticData: { place: 'my-file' },
  component: lazyRouteComponent(() => import('./pages/my-file.tsx'), 'MyFilePage'),
})
const team = createRoute({
  getParentRoute: () => signedIn,
  path: '/team',
  staticData: { place: 'team' },
  component: lazyRouteComponent(() => import('./pages/team.tsx'), 'TeamPage'),
})
const people = createRoute({
  getParentRoute: () => signedIn,
  path: '/people',
  staticData: { place: 'people' },
  component: lazyRouteComponent(() => import('./pages/people.tsx'), 'PeoplePage'),
})
const organization = createRoute({
  getParentRoute: () => signedIn,
  path: '/organization',
  staticData: { place: 'organization' },
  component: lazyRouteComponent(() => import('./pages/organization.tsx'), 'OrganizationPage'),
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
  component: lazyRouteComponent(() => import('./pages/sessions.tsx'), 'SessionsPage'),
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: returnTo,
  component: lazyRouteComponent(() => import('./pages/sign-in.tsx'), 'SignInPage'),
})
const setUp = createRoute({
  getParentRoute: () => root,
  path: '/set-up',
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
  validateSearch: token,
  component: lazyRouteComponent(() => import('./pages/invitation.tsx'), 'InvitationPage'),
})
const forgotten = createRoute({
  getParentRoute: () => root,
  path: '/forgotten',
  component: lazyRouteComponent(() => import('./pages/forgotten.tsx'), 'ForgottenPage'),
})
const resetPassword = createRoute({
  getParentRoute: () => root,
  path: '/reset-password',
  validateSearch: token,
  component: lazyRouteComponent(() => import('./pages/reset-password.tsx'), 'ResetPasswordPage'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    signedIn.addChildren([home, conversations, myFile, team, people, organization, mails, sessions]),
    signIn,
    setUp,
    demo,
    invitation,
    forgotten,
    resetPassword,
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
  interface Register {
    router: typeof router
  }
  interface StaticDataRouteOption {
    /** The place this page belongs to: lit in the narrow column and named at the top. */
    place?: Place
  }
}
