import { formsRoutes } from '@tweespraak/contract/forms'
import { templatesRoutes } from '@tweespraak/contract/templates'
import type { Serve } from '../../platform/http/serve.ts'
import { accept } from '../../platform/refuse.ts'
import type { Services } from '../../platform/services.ts'
import { chooseForm } from './commands/choose-form.ts'
import { importForm, makeForm } from './commands/make-form.ts'
import { publishForm } from './commands/publish-form.ts'
import { discardFormDraft, saveFormDraft } from './commands/save-form-draft.ts'
import { exportForm, listBank, listForms, showForm } from './views/forms.ts'
import { getKind, listKinds } from './views/kinds.ts'

const registerForms = (serve: Serve, services: Services): void => {
  serve(formsRoutes.list, ({ viewer }) => listForms(services, viewer))
  serve(formsRoutes.show, ({ viewer, params }) => showForm(services, viewer, params.formId))
  serve(formsRoutes.make, ({ viewer, body }) => makeForm(services, viewer, body))
  serve(formsRoutes.importFile, ({ viewer, body }) => importForm(services, viewer, body.text))
  serve(formsRoutes.exportFile, ({ viewer, params }) => exportForm(services, viewer, params.formId))
  serve(formsRoutes.saveDraft, ({ viewer, params, body: { baseRevision, ...written } }) =>
    saveFormDraft(services, viewer, params.formId, { written, baseRevision }),
  )
  serve(formsRoutes.discardDraft, ({ viewer, params, body }) =>
    discardFormDraft(services, viewer, params.formId, body.revision),
  )
  serve(formsRoutes.publish, ({ viewer, params, body }) =>
    publishForm(services, viewer, params.formId, body.revision),
  )
  serve(formsRoutes.use, ({ viewer, params, body }) =>
    chooseForm(services, viewer, { kindId: params.kindId, formId: body.formId }),
  )
  serve(formsRoutes.questionBank, ({ viewer }) => listBank(viewer))
}

export const registerTemplates = (serve: Serve, services: Services): void => {
  serve(templatesRoutes.listKinds, async ({ viewer }) => accept(await listKinds(services, viewer)))
  serve(templatesRoutes.getKind, ({ viewer, params, query }) =>
    getKind(services, viewer, params.kindId, query.version),
  )
  registerForms(serve, services)
}
