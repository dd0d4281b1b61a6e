import { homeRoutes as routes } from '@tweespraak/contract/home'
import type { Serve } from '../../platform/http/serve.ts'
import { accept } from '../../platform/refuse.ts'
import type { Services } from '../../platform/services.ts'
import { showHome } from './views/home.ts'
import { search } from './views/search.ts'
import { showTeam } from './views/team.ts'

export const registerHome = (serve: Serve, services: Services): void => {
  serve(routes.home, async ({ viewer }) => accept(await showHome(services, viewer)))
  serve(routes.team, async ({ viewer }) => accept(await showTeam(services, viewer)))
  serve(routes.search, async ({ viewer, query }) => accept(await search(services, viewer, query.text)))
}
