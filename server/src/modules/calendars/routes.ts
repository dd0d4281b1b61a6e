import { calendarRoutes as routes } from '@tweespraak/contract/calendars'
import type { Serve } from '../../platform/http/serve.ts'
import { accept } from '../../platform/refuse.ts'
import type { Services } from '../../platform/services.ts'
import { closeFeed, openFeed, renewFeed } from './commands/change-feed.ts'
import { connectCalendar, disconnectCalendar } from './commands/connect-calendar.ts'
import { findMoments } from './commands/find-moments.ts'
import { setDays } from './commands/set-days.ts'
import { showCalendar } from './views/calendar.ts'

export const registerCalendars = (serve: Serve, services: Services): void => {
  serve(routes.show, async ({ viewer }) => accept(await showCalendar(services, viewer)))
  serve(routes.openFeed, ({ viewer, body }) => openFeed(services, viewer, body.discreet))
  serve(routes.renewFeed, ({ viewer }) => renewFeed(services, viewer))
  serve(routes.closeFeed, ({ viewer }) => closeFeed(services, viewer))
  serve(routes.connect, ({ viewer, body }) => connectCalendar(services, viewer, body.address))
  serve(routes.disconnect, ({ viewer }) => disconnectCalendar(services, viewer))
  serve(routes.setDays, ({ viewer, body }) => setDays(services, viewer, body.days))
  serve(routes.moments, ({ viewer, params, query }) => findMoments(services, viewer, params.personId, query))
}
