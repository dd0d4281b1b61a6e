import { noticesRoutes as routes } from '@tweespraak/contract/notices'
import type { Serve } from '../../platform/http/serve.ts'
import { accept } from '../../platform/refuse.ts'
import type { Services } from '../../platform/services.ts'
import { markNotices } from './commands/mark-notices.ts'
import { listNotices } from './views/notices.ts'

export const registerNotices = (serve: Serve, services: Services): void => {
  serve(routes.list, async ({ viewer, query }) => accept(await listNotices(services, viewer, query)))
  serve(routes.read, async ({ viewer, body }) =>
    accept({
      noticeIds: await markNotices(services, viewer, { noticeIds: body.noticeIds ?? null, read: true }),
    }),
  )
  serve(routes.unread, async ({ viewer, body }) =>
    accept({ noticeIds: await markNotices(services, viewer, { noticeIds: body.noticeIds, read: false }) }),
  )
}
