import { mailChoicesRoutes } from '@tweespraak/contract/mail-choices'
import { noticesRoutes as routes } from '@tweespraak/contract/notices'
import { reminderRoutes } from '@tweespraak/contract/reminders'
import type { Serve } from '../../platform/http/serve.ts'
import { accept } from '../../platform/refuse.ts'
import type { Services } from '../../platform/services.ts'
import { chooseMail, setMailHours } from './commands/choose-mail.ts'
import { markNotices } from './commands/mark-notices.ts'
import { showChoices } from './views/choices.ts'
import { resetReminderRule, setReminderRule } from './commands/change-reminder-rule.ts'
import { showExample, showReminderRules } from './views/reminder-rules.ts'
import { listNotices } from './views/notices.ts'

const registerReminderRules = (serve: Serve, services: Services): void => {
  serve(reminderRoutes.show, ({ viewer }) => showReminderRules(services, viewer))
  serve(reminderRoutes.example, ({ viewer, body }) => showExample(services, viewer, body.sort, body.rule))
  serve(reminderRoutes.set, ({ viewer, params, body }) => setReminderRule(services, viewer, params, body))
  serve(reminderRoutes.reset, ({ viewer, params }) => resetReminderRule(services, viewer, params))
}

export const registerNotices = (serve: Serve, services: Services): void => {
  registerReminderRules(serve, services)
  serve(routes.list, async ({ viewer, query }) => accept(await listNotices(services, viewer, query)))
  serve(routes.read, async ({ viewer, body }) =>
    accept({
      noticeIds: await markNotices(services, viewer, { noticeIds: body.noticeIds ?? null, read: true }),
    }),
  )
  serve(routes.unread, async ({ viewer, body }) =>
    accept({ noticeIds: await markNotices(services, viewer, { noticeIds: body.noticeIds, read: false }) }),
  )
  serve(mailChoicesRoutes.show, async ({ viewer }) => accept(await showChoices(services, viewer)))
  serve(mailChoicesRoutes.choose, ({ viewer, params, body }) =>
    chooseMail(services, viewer, { ...params, ...body }),
  )
  serve(mailChoicesRoutes.setHours, ({ viewer, body }) => setMailHours(services, viewer, body))
}
