import type { FastifyInstance, FastifyRequest } from 'fastify'
import { authenticate, invitationPath, seenNoter } from './modules/access/public.ts'
import { registerAccess } from './modules/access/routes.ts'
import { registerAgreements } from './modules/agreements/routes.ts'
import { registerConversationJobs } from './modules/conversations/jobs.ts'
import { openConversationsLive } from './modules/conversations/live.ts'
import { hasAlready, readFeed } from './modules/calendars/public.ts'
import { registerCalendarsJobs } from './modules/calendars/jobs.ts'
import { registerCalendars } from './modules/calendars/routes.ts'
import { answerByMail } from './modules/conversations/public.ts'
import { registerConversations } from './modules/conversations/routes.ts'
import { registerCyclesJobs } from './modules/cycles/jobs.ts'
import { registerCycles } from './modules/cycles/routes.ts'
import { registerDossierJobs } from './modules/dossier/jobs.ts'
import { registerDossier } from './modules/dossier/routes.ts'
import { registerGoalsJobs } from './modules/goals/jobs.ts'
import { registerGoals } from './modules/goals/routes.ts'
import { registerHome } from './modules/home/routes.ts'
import { registerInsightsJobs } from './modules/insights/jobs.ts'
import { registerInsights } from './modules/insights/routes.ts'
import { registerIntegrationsJobs } from './modules/integrations/jobs.ts'
import { registerIntegrations } from './modules/integrations/routes.ts'
import { registerNoticesJobs } from './modules/notices/jobs.ts'
import { registerNoticesLive } from './modules/notices/live.ts'
import { leaveMail, showLeaving, weighMail } from './modules/notices/public.ts'
import { registerNotices } from './modules/notices/routes.ts'
import { registerPeopleJobs } from './modules/people/jobs.ts'
import { registerPeople } from './modules/people/routes.ts'
import { registerTemplates } from './modules/templates/routes.ts'
import { registerSealer } from './platform/audit/sealer.ts'
import { registerCalendarFeed } from './platform/http/calendar-feed.ts'
import { registerHealth } from './platform/http/health.ts'
import { describeApi } from './platform/http/api-document.ts'
import { registerLeaving } from './platform/http/leaving.ts'
import { registerMailHook } from './platform/http/mail-hook.ts'
import { createServe } from './platform/http/serve.ts'
import { createHttpServer } from './platform/http/server.ts'
import { registerMail } from './platform/mail/deliver.ts'
import { registerInbox } from './platform/mail/inbox.ts'
import { takeReport } from './platform/mail/note-bounce.ts'
import type { Services } from './platform/services.ts'

/** Every route of the product on one server, not yet listening. */
export const createApp = async (services: Services): Promise<FastifyInstance> => {
  const app = await createHttpServer(services.config, services.log, services.clock)
  await describeApi(app, services.version)
  const noteSeen = seenNoter(services)
  const admit = async (request: FastifyRequest) => {
    const viewer = await authenticate(services, request)
    if (viewer !== null) await noteSeen(viewer)
    return viewer
  }
  const serve = createServe(app, admit, services.config)
  registerHealth(app, services)
  registerCalendarFeed(app, (token) => readFeed(services, token), hasAlready)
  registerLeaving(app, {
    show: (link) => showLeaving(services, link),
    leave: (link) => leaveMail(services, link),
  })
  registerMailHook(app, services, takeMail(services))
  registerAccess(serve, services)
  registerPeople(serve, services)
  registerTemplates(serve, services)
  registerGoals(serve, services)
  registerAgreements(serve, services)
  registerConversations(serve, services)
  registerCycles(serve, services)
  registerDossier(serve, services)
  registerInsights(serve, services)
  registerCalendars(serve, services)
  registerNotices(serve, services)
  const endNotices = registerNoticesLive(serve, services, (request) => authenticate(services, request))
  registerHome(serve, services)
  registerIntegrations(serve, services)
  openConversationsLive(services)
  app.addHook('onReady', () => services.live.serve(app.server))
  // Before the server waits for its connections to end: these would not by themselves.
  app.addHook('preClose', () => services.live.close())
  app.addHook('preClose', endNotices)
  return app
}

/** What comes in by mail: that one of ours did not arrive, or an answer to an invitation. */
const takeMail = (services: Services) => async (source: Uint8Array) => {
  if (!(await takeReport(services, source))) await answerByMail(services, source)
}

/** Everything that is done outside of a request. Before the jobs are started. */
export const registerJobs = (services: Services): void => {
  registerPeopleJobs(services)
  registerSealer(services)
  registerGoalsJobs(services)
  registerConversationJobs(services)
  registerCyclesJobs(services)
  registerDossierJobs(services)
  registerInsightsJobs(services)
  registerCalendarsJobs(services)
  registerNoticesJobs(services)
  registerInbox(services, takeMail(services))
  registerIntegrationsJobs(services)
  registerMail(services, {
    invitationPath: (ids) => invitationPath(services.secret, ids),
    turnOf: weighMail(services),
  })
}
