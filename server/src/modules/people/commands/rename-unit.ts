import type { organizationRoutes } from '@tweespraak/contract/organization'
import type { Request } from '@tweespraak/contract/route'
import { accept } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { neighboursOf, unlessUnitTaken } from '../store/unit.ts'
import { refuseTaken } from '../unit.ts'
import { changeUnit } from './change-unit.ts'

type Input = Request<typeof organizationRoutes.renameUnit>['body']

/** Gives a unit another name or code. */
export const renameUnit = (
  services: Services,
  viewer: Viewer,
  unitId: string,
  { revision, name, code }: Input,
) =>
  unlessUnitTaken(() =>
    changeUnit(services, viewer, { unitId, revision, done: 'renamed' }, async (tx, unit) => {
      const taken = refuseTaken(name, await neighboursOf(tx, { ...unit, code }))
      return taken ?? accept({ name, code })
    }),
  )
