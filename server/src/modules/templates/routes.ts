import { templatesRoutes } from '@tweespraak/contract/templates'
import type { Serve } from '../../platform/http/serve.ts'
import { accept } from '../../platform/refuse.ts'
import type { Services } from '../../platform/services.ts'
import { getKind, listKinds } from './views.ts'

export const registerTemplates = (serve: Serve, services: Services): void => {
  serve(templatesRoutes.listKinds, async ({ viewer }) => accept(await listKinds(services, viewer)))
  serve(templatesRoutes.getKind, ({ viewer, params, query }) =>
    getKind(services, viewer, params.kindId, query.version),
  )
}
