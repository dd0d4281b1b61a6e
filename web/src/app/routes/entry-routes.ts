import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { entryQuery } from '../../features/access/queries.ts'
import { onlyBeforeSetUp, signInSearch, toRightDoor } from '../entry.ts'
import { root } from './base.ts'

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: signInSearch,
  beforeLoad: ({ context, search }) => toRightDoor(context.queryClient, search),
  component: lazyRouteComponent(() => import('../pages/sign-in.tsx'), 'SignInPage'),
})
const setUp = createRoute({
  getParentRoute: () => root,
  path: '/set-up',
  beforeLoad: ({ context }) => onlyBeforeSetUp(context.queryClient),
  component: lazyRouteComponent(() => import('../pages/set-up.tsx'), 'SetUpPage'),
})
const demo = createRoute({
  getParentRoute: () => root,
  path: '/demo',
  component: lazyRouteComponent(() => import('../pages/demo.tsx'), 'DemoPage'),
})
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyRouteComponent(() => import('../pages/invitation.tsx'), 'InvitationPage'),
})
const forgotten = createRoute({
  getParentRoute: () => root,
  path: '/forgotten',
  // What stands there depends on whether this server sends mail.
  loader: ({ context }) => context.queryClient.query(entryQuery),
  component: lazyRouteComponent(() => import('../pages/forgotten.tsx'), 'ForgottenPage'),
})
const newPassword = createRoute({
  getParentRoute: () => root,
  path: '/new-password',
  component: lazyRouteComponent(() => import('../pages/new-password.tsx'), 'NewPasswordPage'),
})

/** The doors, for who is not in yet. */
export const entryRoutes = [signIn, setUp, demo, invitation, forgotten, newPassword] as const
