import { organizationRoutes as routes } from '@tweespraak/contract/organization'
import { aUnit } from '../../factories/people.ts'
import { only, type Row } from '../row.ts'
import type { World } from '../world.ts'

const keepers = only('not-allowed', 'hr', 'administrator', 'other-organization')
const unitKeepers = {
  ...only('not-allowed', 'hr', 'administrator'),
  'other-organization': 'not-found',
} as const

const freshUnit = async ({ app, organizationId }: World) => ({
  params: { unitId: await aUnit(app.services.db, { organizationId }) },
})
const archivedUnit = async (world: World) => {
  const fresh = await freshUnit(world)
  const { db } = world.app.services
  await db.owner
    .updateTable('units')
    .set({ archived_at: '2026-01-01T00:00:00Z' })
    .where('unit_id', '=', fresh.params.unitId)
    .execute()
  return fresh
}

export const organizationRows: readonly Row[] = [
  { route: routes.showOrganization, verdicts: keepers, call: () => ({}) },
  {
    route: routes.changeOrganization,
    // HR reads how the product is set up; administrators set it up.
    verdicts: only('not-allowed', 'administrator', 'other-organization'),
    call: () => ({ body: { name: 'Anders', language: 'nl', timeZone: 'Europe/Amsterdam', revision: 1 } }),
  },
  { route: routes.archivedUnits, verdicts: keepers, call: () => ({}) },
  { route: routes.comingToUnit, verdicts: unitKeepers, call: freshUnit },
  {
    route: routes.addUnit,
    verdicts: keepers,
    call: (_, relation) => ({ body: { name: `Van ${relation}`, code: null, parentId: null } }),
  },
  {
    route: routes.renameUnit,
    verdicts: unitKeepers,
    call: async (world, relation) => ({
      ...(await freshUnit(world)),
      body: { name: `Anders van ${relation}`, code: null, revision: 1 },
    }),
  },
  {
    route: routes.moveUnit,
    verdicts: unitKeepers,
    call: async (world) => ({ ...(await freshUnit(world)), body: { parentId: world.unitId, revision: 1 } }),
  },
  {
    route: routes.archiveUnit,
    verdicts: unitKeepers,
    call: async (world) => ({ ...(await freshUnit(world)), body: { revision: 1 } }),
  },
  {
    route: routes.restoreUnit,
    verdicts: unitKeepers,
    call: async (world) => ({ ...(await archivedUnit(world)), body: { revision: 1 } }),
  },
]
