import { rhythmRoutes as routes } from '@tweespraak/contract/rhythm'
import type { Serve } from '../../platform/http/serve.ts'
import { accept } from '../../platform/refuse.ts'
import type { Services } from '../../platform/services.ts'
import { askTalk, takeBackTalk } from './commands/ask-talk.ts'
import { bringInAgreement, chooseAgreement } from './commands/choose-agreement.ts'
import { addRule, changeRule, removeRule, restoreRule } from './commands/write-rule.ts'
import { listDue, listNearDays, showDueOfPerson } from './views/due.ts'
import { showRequests } from './views/requests.ts'
import { exportDue } from './views/export.ts'
import { previewRule, showAgreements, showRhythm } from './views/rhythm.ts'

export const registerCycles = (serve: Serve, services: Services): void => {
  serve(routes.show, ({ viewer }) => showRhythm(services, viewer))
  serve(routes.addRule, ({ viewer, body }) => addRule(services, viewer, body))
  serve(routes.changeRule, ({ viewer, params, body }) => changeRule(services, viewer, params.ruleId, body))
  serve(routes.removeRule, ({ viewer, params }) => removeRule(services, viewer, params.ruleId))
  serve(routes.restoreRule, ({ viewer, params }) => restoreRule(services, viewer, params.ruleId))
  serve(routes.preview, ({ viewer, body }) => previewRule(services, viewer, body))
  serve(routes.due, ({ viewer, query }) => listDue(services, viewer, query))
  serve(routes.exportDue, ({ viewer, query }) => exportDue(services, viewer, query))
  serve(routes.agreements, ({ viewer }) => showAgreements(services, viewer))
  serve(routes.chooseAgreement, ({ viewer, body }) => chooseAgreement(services, viewer, body))
  serve(routes.importAgreement, ({ viewer, body }) => bringInAgreement(services, viewer, body.text))
  serve(routes.ofPerson, async ({ viewer, params }) =>
    accept(await showDueOfPerson(services, viewer, params.personId)),
  )
  serve(routes.near, async ({ viewer }) => accept(await listNearDays(services, viewer)))
  serve(routes.requests, async ({ viewer }) => accept(await showRequests(services, viewer)))
  serve(routes.ask, ({ viewer, body }) => askTalk(services, viewer, body))
  serve(routes.takeBack, ({ viewer, params }) => takeBackTalk(services, viewer, params.kindId))
}
