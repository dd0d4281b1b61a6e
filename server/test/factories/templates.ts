import { installBuiltInKinds } from '../../src/modules/templates/public.ts'
import type { Database } from '../../src/platform/db/database.ts'
import type { Asker, TestApp } from '../app.ts'
import { anOrganization } from './access.ts'
import { aPerson, aUnit, grantRole } from './people.ts'

/** Gives an organisation the built-in kinds, as its set-up does. */
export const withKinds = async (
  db: Database,
  organizationId: string,
  at = Temporal.Instant.from('2026-01-05T08:00:00Z'),
): Promise<void> => {
  await db.owner.transaction().execute((tx) => installBuiltInKinds(tx, organizationId, at))
}

/** The id of a kind of this organisation, such as `progress`. */
export const kindIdOf = async (db: Database, organizationId: string, code: string): Promise<string> => {
  const row = await db.owner
    .selectFrom('kinds')
    .select('kind_id')
    .where('organization_id', '=', organizationId)
    .where('code', '=', code)
    .executeTakeFirstOrThrow()
  return row.kind_id
}

/** Who asks about the kinds and forms of an organisation. */
export interface Askers {
  readonly organizationId: string
  readonly hr: Asker
  /** HR for one unit. */
  readonly unitHr: Asker
  readonly employee: Asker
  readonly administrator: Asker
  /** HR of another organisation. */
  readonly otherHr: Asker
}

/** An organisation with its kinds, those who may make them, and those who may not. */
export const askersOf = async (app: TestApp): Promise<Askers> => {
  const { db } = app.services
  const withPeople = async () => {
    const organizationId = await anOrganization(db)
    await withKinds(db, organizationId)
    const somebody = async (role?: 'hr' | 'administrator', unitId?: string): Promise<Asker> => {
      const { personId } = await aPerson(db, { organizationId })
      if (role !== undefined)
        await grantRole(db, { organizationId, personId, role, ...(unitId === undefined ? {} : { unitId }) })
      return app.signIn({ organizationId, personId })
    }
    return { organizationId, somebody }
  }
  const { organizationId, somebody } = await withPeople()
  const elsewhere = await withPeople()
  return {
    organizationId,
    hr: await somebody('hr'),
    unitHr: await somebody('hr', await aUnit(db, { organizationId })),
    employee: await somebody(),
    administrator: await somebody('administrator'),
    otherHr: await elsewhere.somebody('hr'),
  }
}
