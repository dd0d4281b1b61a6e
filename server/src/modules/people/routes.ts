import { peopleRoutes as routes } from '@tweespraak/contract/people'
import { probationRoutes } from '@tweespraak/contract/probation'
import type { Serve } from '../../platform/http/serve.ts'
import { fileOf } from '../../platform/http/uploaded-file.ts'
import { refuse } from '../../platform/refuse.ts'
import type { Services } from '../../platform/services.ts'
import { addOnePerson } from './commands/add-person.ts'
import { addOneUnit } from './commands/add-unit.ts'
import { applyImport } from './commands/apply-import.ts'
import { archiveUnit } from './commands/archive-unit.ts'
import { cancelImport } from './commands/cancel-import.ts'
import { changeOrganization } from './commands/change-organization.ts'
import { editPerson } from './commands/edit-person.ts'
import { endRole } from './commands/end-role.ts'
import { giveRole } from './commands/give-role.ts'
import { movePerson } from './commands/move-person.ts'
import { moveUnit } from './commands/move-unit.ts'
import { readImport } from './commands/read-import.ts'
import { recordLeaving } from './commands/record-leaving.ts'
import { renameUnit } from './commands/rename-unit.ts'
import { restoreUnit } from './commands/restore-unit.ts'
import { setProbation } from './commands/set-probation.ts'
import { startImport } from './commands/start-import.ts'
import { listArchivedUnits } from './views/archived-units.ts'
import { comingToUnit } from './views/coming-to-unit.ts'
import { exportPeople } from './views/export.ts'
import { listHeirs } from './views/heirs.ts'
import { findUnfinishedImport, listImportProblems, listImportRows, showImport } from './views/import.ts'
import { countPeople, listPeople } from './views/list.ts'
import { showOrganization } from './views/organization.ts'
import { showPerson } from './views/person.ts'
import { listRoles } from './views/roles.ts'
import { listUnits } from './views/units.ts'

const registerImports = (serve: Serve, services: Services): void => {
  serve(routes.startImport, async ({ viewer }, exchange) => {
    const file = await fileOf(exchange)
    return file === null ? refuse('bad-input', { fields: [] }) : startImport(services, viewer, file)
  })
  serve(routes.readImport, ({ viewer, params, body }) => readImport(services, viewer, params.importId, body))
  serve(routes.unfinishedImport, ({ viewer }) => findUnfinishedImport(services, viewer))
  serve(routes.showImport, ({ viewer, params }) => showImport(services, viewer, params.importId))
  serve(routes.importRows, ({ viewer, params, query }) =>
    listImportRows(services, viewer, params.importId, query),
  )
  serve(routes.importProblems, ({ viewer, params, query }) =>
    listImportProblems(services, viewer, params.importId, query),
  )
  serve(routes.applyImport, ({ viewer, params, body }) =>
    applyImport(services, viewer, params.importId, body),
  )
  serve(routes.cancelImport, ({ viewer, params }) => cancelImport(services, viewer, params.importId))
}

const registerOrganization = (serve: Serve, services: Services): void => {
  serve(routes.showOrganization, ({ viewer }) => showOrganization(services, viewer))
  serve(routes.changeOrganization, ({ viewer, body }) => changeOrganization(services, viewer, body))
  serve(routes.units, ({ viewer }) => listUnits(services, viewer))
  serve(routes.archivedUnits, ({ viewer }) => listArchivedUnits(services, viewer))
  serve(routes.comingToUnit, ({ viewer, params }) => comingToUnit(services, viewer, params.unitId))
  serve(routes.addUnit, ({ viewer, body }) => addOneUnit(services, viewer, body))
  serve(routes.renameUnit, ({ viewer, params, body }) => renameUnit(services, viewer, params.unitId, body))
  serve(routes.moveUnit, ({ viewer, params, body }) => moveUnit(services, viewer, params.unitId, body))
  serve(routes.archiveUnit, ({ viewer, params, body }) =>
    archiveUnit(services, viewer, params.unitId, body.revision),
  )
  serve(routes.restoreUnit, ({ viewer, params, body }) =>
    restoreUnit(services, viewer, params.unitId, body.revision),
  )
}

export const registerPeople = (serve: Serve, services: Services): void => {
  serve(routes.list, ({ viewer, query }) => listPeople(services, viewer, query))
  serve(routes.count, ({ viewer, query }) => countPeople(services, viewer, query))
  serve(routes.show, ({ viewer, params }) => showPerson(services, viewer, params.personId))
  serve(routes.add, ({ viewer, body }) => addOnePerson(services, viewer, body))
  serve(routes.edit, ({ viewer, params, body }) => editPerson(services, viewer, params.personId, body))
  serve(routes.move, ({ viewer, params, body }) => movePerson(services, viewer, params.personId, body))
  serve(routes.leave, ({ viewer, params, body }) => recordLeaving(services, viewer, params.personId, body))
  serve(routes.heirs, ({ viewer, params, query }) => listHeirs(services, viewer, params.personId, query))
  serve(probationRoutes.set, ({ viewer, params, body }) =>
    setProbation(services, viewer, params.personId, body.endsOn),
  )
  serve(routes.roles, ({ viewer }) => listRoles(services, viewer))
  serve(routes.giveRole, ({ viewer, params, body }) => giveRole(services, viewer, params.personId, body))
  serve(routes.endRole, ({ viewer, params }) => endRole(services, viewer, params.personId, params.grantId))
  serve(routes.export, ({ viewer, query }) => exportPeople(services, viewer, query))
  registerOrganization(serve, services)
  registerImports(serve, services)
}
