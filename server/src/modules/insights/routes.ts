import { guardRoutes } from '@tweespraak/contract/guard-counts'
import { insightsRoutes as routes } from '@tweespraak/contract/insights'
import { probationRoutes } from '@tweespraak/contract/probation'
import type { Serve } from '../../platform/http/serve.ts'
import { accept } from '../../platform/refuse.ts'
import type { Services } from '../../platform/services.ts'
import { countKeptWords } from './commands/count-kept-words.ts'
import { exportPeople, exportUnits } from './views/export.ts'
import { showKeptWords } from './views/kept-words.ts'
import { showOverview } from './views/overview.ts'
import { pageOfPeople } from './views/people.ts'
import { listUntalkedProbations } from './views/probations.ts'
import { showLedTalks, showTalks } from './views/talks.ts'

export const registerInsights = (serve: Serve, services: Services): void => {
  serve(routes.overview, ({ viewer, query }) => showOverview(services, viewer, query))
  serve(routes.people, ({ viewer, query }) => pageOfPeople(services, viewer, query))
  serve(routes.talks, ({ viewer, query }) => showTalks(services, viewer, query.unit))
  serve(routes.ledTalks, async ({ viewer }) => accept(await showLedTalks(services, viewer)))
  serve(probationRoutes.untalked, ({ viewer }) => listUntalkedProbations(services, viewer))
  serve(routes.exportUnits, ({ viewer, query }) => exportUnits(services, viewer, query))
  serve(routes.exportPeople, ({ viewer, query }) => exportPeople(services, viewer, query))
  serve(guardRoutes.countKept, ({ viewer, body }) => countKeptWords(services, viewer, body.rules))
  serve(guardRoutes.showKept, ({ viewer }) => showKeptWords(services, viewer))
}
