import type { peopleImportRoutes } from '@tweespraak/contract/people-import'
import type { Request } from '@tweespraak/contract/route'
import { recordAudit } from '../../../platform/audit/audit.ts'
import { todayIn } from '../../../platform/clock.ts'
import { emit } from '../../../platform/outbox/emit.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { mayApply } from '../import-state.ts'
import { peopleImported } from '../store/event.ts'
import { finishImport, type ImportKey, lockImport, noteProgress } from '../store/import.ts'
import {
  addressesToChange,
  applyStaged,
  countPeople,
  countUnmanaged,
  isStale,
} from '../store/import-apply.ts'
import { keepMissing, lastHrOf } from '../store/import-missing.ts'
import { holdHrForAll } from '../store/role.ts'
import { tellOldAddresses } from './tell-old-addresses.ts'

type Choice = Request<typeof peopleImportRoutes.applyImport>['body']

/** All in one transaction: the people, the audit, the news for others, and that it was done. */
const apply = async (
  services: Services,
  viewer: Viewer,
  key: ImportKey,
  { missing, except, only }: Choice,
): Promise<Outcome<undefined, 'import-outdated'>> => {
  const at = services.clock.now()
  const today = todayIn(services.clock, viewer.timeZone).toString()
  return services.db.transaction(viewer, async (tx) => {
    const standing = await lockImport(tx, key)
    if (await isStale(tx, key.organizationId, standing?.peopleAt ?? null)) return refuse('import-outdated')
    await holdHrForAll(tx)
    const from = standing?.from ?? today
    const lastHr = await lastHrOf(tx, key, { today, from })
    if (lastHr.noneLeft) return refuse('import-outdated')
    const staying = lastHr.staying.map(({ personId }) => personId)
    if (missing === 'leave') await keepMissing(tx, key, { except: [...except, ...staying], only })
    await tellOldAddresses(services, tx, viewer, await addressesToChange(tx, key))
    await applyStaged(tx, { ...key, today, from, missing, at }, () => {})
    await countUnmanaged(tx, { ...key, today })
    await finishImport(tx, key, { missing, by: viewer.personId }, at)
    await recordAudit(
      tx,
      viewer,
      { action: 'people.imported', subjectType: 'import', subjectId: key.importId },
      at,
    )
    await emit(tx, viewer, peopleImported, { importId: key.importId }, at)
    return accept(undefined)
  })
}

const carryOut = async (
  services: Services,
  viewer: Viewer,
  key: ImportKey,
  choice: Choice,
): Promise<void> => {
  const failed = (code: string) =>
    services.db.transaction(viewer, (tx) =>
      noteProgress(tx, key, { state: 'failed', failure: { code, details: {} } }, services.clock.now()),
    )
  try {
    const outcome = await apply(services, viewer, key, choice)
    if (!outcome.ok) {
      await failed(outcome.reason)
      return
    }
  } catch (error) {
    services.log.error({ err: error, import: key.importId }, 'import-not-applied')
    await failed('unexpected').catch(() => {
      // The database is gone too: the silence of this import will tell.
    })
    return
  }
  await services.db.transaction(viewer, countPeople).catch((error: unknown) => {
    // They are in all the same; the database counts by itself later.
    services.log.warn({ err: error, import: key.importId }, 'people-not-counted')
  })
}

/** Begins to carry out what the preview showed; it goes on after this answers. */
export const applyImport = async (
  services: Services,
  viewer: Viewer,
  importId: string,
  choice: Choice,
): Promise<Outcome<undefined, 'not-found' | 'import-moved-on'>> => {
  const key = { organizationId: viewer.organizationId, importId }
  const claimed = await services.db.transaction(
    viewer,
    async (tx): Promise<Outcome<undefined, 'not-found' | 'import-moved-on'>> => {
      const standing = await lockImport(tx, key)
      if (standing === null) return refuse('not-found')
      if (!mayApply(standing) || standing.peopleAt === null) return refuse('import-moved-on')
      await noteProgress(tx, key, { state: 'applying' }, services.clock.now())
      return accept(undefined)
    },
  )
  if (claimed.ok) void carryOut(services, viewer, key, choice)
  return claimed
}
