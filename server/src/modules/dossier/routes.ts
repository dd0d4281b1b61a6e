import { dossierRoutes as routes } from '@tweespraak/contract/dossier'
import { responseRoutes } from '@tweespraak/contract/response'
import type { Serve } from '../../platform/http/serve.ts'
import { accept } from '../../platform/refuse.ts'
import type { Services } from '../../platform/services.ts'
import {
  agreeToCorrection,
  declineCorrection,
  dropCorrection,
  proposeCorrection,
} from './commands/correct-report.ts'
import { answerResponse } from './commands/answer-response.ts'
import { appointHigher, askHigher, restResponse } from './commands/ask-higher.ts'
import { decideAboutResponse, planResponseTalk } from './commands/decide-response.ts'
import { handInResponse, takeResponseBack } from './commands/hand-in-response.ts'
import { writeAddendum } from './commands/write-addendum.ts'
import { listAddenda, openAddendum } from './views/addenda.ts'
import { fileOfPerson, myFile } from './views/file.ts'
import { listOpenings } from './views/openings.ts'
import { openReport } from './views/reports.ts'
import { listResponses, openReportInResponse, openResponse } from './views/responses.ts'

export const registerDossier = (serve: Serve, services: Services): void => {
  registerResponses(serve, services)
  serve(routes.mine, async ({ viewer }) => accept(await myFile(services, viewer)))
  serve(routes.openings, async ({ viewer, query }) => accept(await listOpenings(services, viewer, query)))
  serve(routes.ofPerson, ({ viewer, params }) => fileOfPerson(services, viewer, params.personId))
  serve(routes.reportPdf, async ({ viewer, params }) => {
    const opened = await openReport(services, viewer, params.conversationId)
    if (!opened.ok) return opened
    const name = viewer.language === 'nl' ? 'verslag' : 'report'
    return accept({ body: opened.value.pdf, name: `${name}-${opened.value.heldOn}.pdf`, inline: true })
  })
  serve(routes.addenda, ({ viewer, params }) => listAddenda(services, viewer, params.conversationId))
  serve(routes.addAddendum, ({ viewer, params, body }) =>
    writeAddendum(services, viewer, { ...params, ...body }),
  )
  serve(routes.proposeCorrection, ({ viewer, params, body }) =>
    proposeCorrection(services, viewer, { ...params, ...body }),
  )
  serve(routes.takeCorrectionBack, ({ viewer, params }) => dropCorrection(services, viewer, params))
  serve(routes.agreeCorrection, ({ viewer, params }) => agreeToCorrection(services, viewer, params))
  serve(routes.declineCorrection, ({ viewer, params, body }) =>
    declineCorrection(services, viewer, { ...params, ...body }),
  )
  serve(routes.addendumPdf, async ({ viewer, params }) => {
    const opened = await openAddendum(services, viewer, params)
    if (!opened.ok) return opened
    const name = viewer.language === 'nl' ? 'aanvulling' : 'addition'
    return accept({ body: opened.value.pdf, name: `${name}.pdf`, inline: true })
  })
}

const registerResponses = (serve: Serve, services: Services): void => {
  serve(responseRoutes.list, ({ viewer, params }) => listResponses(services, viewer, params.conversationId))
  serve(responseRoutes.handIn, ({ viewer, params, body }) =>
    handInResponse(services, viewer, { ...params, ...body }),
  )
  serve(responseRoutes.takeBack, ({ viewer, params }) => takeResponseBack(services, viewer, params))
  serve(responseRoutes.answer, ({ viewer, params, body }) =>
    answerResponse(services, viewer, { ...params, ...body }),
  )
  serve(responseRoutes.ask, ({ viewer, params, body }) => askHigher(services, viewer, { ...params, ...body }))
  serve(responseRoutes.rest, ({ viewer, params }) => restResponse(services, viewer, params))
  serve(responseRoutes.appoint, ({ viewer, params, body }) =>
    appointHigher(services, viewer, { ...params, ...body }),
  )
  serve(responseRoutes.planTalk, ({ viewer, params, body }) =>
    planResponseTalk(services, viewer, { ...params, ...body }),
  )
  serve(responseRoutes.decide, ({ viewer, params, body }) =>
    decideAboutResponse(services, viewer, { ...params, ...body }),
  )
  serve(responseRoutes.openReport, ({ viewer, params }) => openReportInResponse(services, viewer, params))
  serve(responseRoutes.pdf, async ({ viewer, params }) => {
    const opened = await openResponse(services, viewer, params)
    if (!opened.ok) return opened
    const name = viewer.language === 'nl' ? 'zienswijze' : 'response'
    return accept({ body: opened.value.pdf, name: `${name}.pdf`, inline: true })
  })
}
