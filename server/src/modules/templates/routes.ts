import { criteriaRoutes } from '@tweespraak/contract/criteria'
import { formsRoutes } from '@tweespraak/contract/forms'
import { kindsRoutes } from '@tweespraak/contract/kinds'
import { templatesRoutes } from '@tweespraak/contract/templates'
import type { Serve } from '../../platform/http/serve.ts'
import { accept } from '../../platform/refuse.ts'
import type { Services } from '../../platform/services.ts'
import { arrangeKinds } from './commands/arrange-kinds.ts'
import { chooseForm } from './commands/choose-form.ts'
import { importForm, makeForm } from './commands/make-form.ts'
import { importKind, makeKind } from './commands/make-kind.ts'
import { publishCriteriaSet, readCriteria } from './commands/publish-criteria.ts'
import { publishForm } from './commands/publish-form.ts'
import { publishKind } from './commands/publish-kind.ts'
import { restoreKind, retireKind } from './commands/retire-kind.ts'
import { beginKind, discardKindDraft, saveKindDraft } from './commands/save-kind-draft.ts'
import { discardFormDraft, saveFormDraft } from './commands/save-form-draft.ts'
import { makeCriteria, removeCriteria, saveCriteriaDraft } from './commands/write-criteria.ts'
import { listCriteria, listJobTitles, listPeriods } from './views/criteria.ts'
import { exportForm, listBank, listForms, showForm } from './views/forms.ts'
import { exportKind, listStandingKinds, showKind, showNewKind } from './views/kind-desk.ts'
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

const registerKinds = (serve: Serve, services: Services): void => {
  serve(kindsRoutes.list, ({ viewer }) => listStandingKinds(services, viewer))
  serve(kindsRoutes.show, ({ viewer, params }) => showKind(services, viewer, params.kindId))
  serve(kindsRoutes.begin, ({ viewer, body: { form, copyOf, ...content } }) =>
    beginKind(services, viewer, { content, form, copyOf }),
  )
  serve(kindsRoutes.showDraft, ({ viewer, params }) => showNewKind(services, viewer, params.kindId))
  serve(kindsRoutes.saveDraft, ({ viewer, params, body: { form, baseVersion, baseRevision, ...content } }) =>
    saveKindDraft(services, viewer, params.kindId, { written: { content, form, baseVersion }, baseRevision }),
  )
  serve(kindsRoutes.discardDraft, ({ viewer, params, body }) =>
    discardKindDraft(services, viewer, params.kindId, body.revision),
  )
  serve(kindsRoutes.make, ({ viewer, body: { form, copyOf, draft, ...content } }) =>
    makeKind(services, viewer, { content, form, copyOf, draft }),
  )
  serve(kindsRoutes.publish, ({ viewer, params, body: { form, baseVersion, revision, ...content } }) =>
    publishKind(services, viewer, params.kindId, { content, form, baseVersion, revision }),
  )
  serve(kindsRoutes.retire, ({ viewer, params }) => retireKind(services, viewer, params.kindId))
  serve(kindsRoutes.restore, ({ viewer, params }) => restoreKind(services, viewer, params.kindId))
  serve(kindsRoutes.arrange, ({ viewer, body }) => arrangeKinds(services, viewer, body.kindIds))
  serve(kindsRoutes.exportFile, ({ viewer, params }) => exportKind(services, viewer, params.kindId))
  serve(kindsRoutes.importFile, ({ viewer, body }) => importKind(services, viewer, body.text))
}

const registerCriteria = (serve: Serve, services: Services): void => {
  serve(criteriaRoutes.list, async ({ viewer }) => accept(await listCriteria(services, viewer)))
  serve(criteriaRoutes.jobTitles, ({ viewer }) => listJobTitles(services, viewer))
  serve(criteriaRoutes.ofPerson, ({ viewer, params, query }) =>
    listPeriods(services, viewer, params.personId, query.kindId),
  )
  serve(criteriaRoutes.make, ({ viewer, body }) => makeCriteria(services, viewer, body.copyOf))
  serve(criteriaRoutes.save, ({ viewer, params, body: { baseRevision, ...content } }) =>
    saveCriteriaDraft(services, viewer, params.setId, { content, baseRevision }),
  )
  serve(criteriaRoutes.publish, ({ viewer, params, body }) =>
    publishCriteriaSet(services, viewer, params.setId, body.revision),
  )
  serve(criteriaRoutes.remove, ({ viewer, params }) => removeCriteria(services, viewer, params.setId))
  serve(criteriaRoutes.read, ({ viewer, params }) => readCriteria(services, viewer, params.setId))
}

export const registerTemplates = (serve: Serve, services: Services): void => {
  serve(templatesRoutes.listKinds, async ({ viewer }) => accept(await listKinds(services, viewer)))
  serve(templatesRoutes.getKind, ({ viewer, params, query }) =>
    getKind(services, viewer, params.kindId, query.version),
  )
  registerForms(serve, services)
  registerKinds(serve, services)
  registerCriteria(serve, services)
}
