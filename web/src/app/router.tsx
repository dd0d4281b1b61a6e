import type { Place } from '@tweespraak/contract/access'
import { QueryCache, QueryClient } from '@tanstack/react-query'
import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { homeQuery } from '../features/home/queries.ts'
import { pagePart } from './page-part.ts'
import type { Selection } from '../features/insights/selection.ts'
import { isRefusal } from '../lib/api.ts'
import { meQuery } from '../lib/me.ts'
import { queryDefaults } from '../lib/query-defaults.ts'
import { Skeletons } from '../ui/skeletons.tsx'
import { backTo } from './entry.ts'
import { Failure, NotFound } from './failures.tsx'
import { HomePage } from './pages/home.tsx'
import { drawnOnce, root, signedIn } from './routes/base.ts'
import { conversationRoutes } from './routes/conversation-routes.ts'
import { entryRoutes } from './routes/entry-routes.ts'
import { goalRoutes } from './routes/goal-routes.ts'
import { peopleRoutes } from './routes/people-routes.ts'
import { templateRoutes } from './routes/template-routes.ts'

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

const home = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  staticData: { place: 'home' },
  loader: ({ context }) => drawnOnce(context.queryClient.query({ ...homeQuery, staleTime: 'static' })),
  // Not fetched apart: nearly everybody begins here.
  component: HomePage,
})
const mails = createRoute({
  getParentRoute: () => signedIn,
  path: '/mails',
  staticData: { place: 'mails' },
  component: pagePart(() => import('./pages/mails.tsx'), 'MailsPage', 'unreachable'),
})
const sessions = createRoute({
  getParentRoute: () => signedIn,
  path: '/sessions',
  staticData: { title: 'sessions' },
  component: lazyRouteComponent(() => import('./pages/sessions.tsx'), 'SessionsPage'),
})
const calendar = createRoute({
  getParentRoute: () => signedIn,
  path: '/my-calendar',
  staticData: { title: 'calendar' },
  component: pagePart(() => import('./pages/calendar.tsx'), 'CalendarPage', 'calendars', 'unreachable'),
})

const mailChoices = createRoute({
  getParentRoute: () => signedIn,
  path: '/mail-choices',
  staticData: { title: 'mailChoices' },
  component: pagePart(() => import('./pages/mail-choices.tsx'), 'MailChoicesPage', 'hearing', 'unreachable'),
})

/** An address that leads nowhere: said within the shell to whom is in, else one signs in first. */
const nowhere = createRoute({ getParentRoute: () => signedIn, path: '$', component: NotFound })

export const router = createRouter({
  routeTree: root.addChildren([
    signedIn.addChildren([
      home,
      ...conversationRoutes,
      ...goalRoutes,
      ...peopleRoutes,
      ...templateRoutes,
      mails,
      sessions,
      calendar,
      mailChoices,
      nowhere,
    ]),
    ...entryRoutes,
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
    title?: 'sessions' | 'calendar' | 'mailChoices'
  }
  interface HistoryState {
    /** The list of people in Voortgang that one came from. */
    progress?: Selection
  }
}
