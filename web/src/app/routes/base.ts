import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, Outlet, redirect } from '@tanstack/react-router'
import { isRefusal } from '../../lib/api.ts'
import { speak } from '../../lib/language.ts'
import { meQuery } from '../../lib/me.ts'
import { backTo } from '../entry.ts'
import { Shell } from '../shell/shell.tsx'

export const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: Outlet })

/** Everything below it demands a session, and has `useMe()`. */
export const signedIn = createRoute({
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
export const drawnOnce = (shown: Promise<unknown>): Promise<unknown> => shown.catch(() => undefined)
