import type { peopleImportRoutes } from '@tweespraak/contract/people-import'
import type { Request } from '@tweespraak/contract/route'
import { todayIn } from '../../../platform/clock.ts'
import { accept, type Outcome, refuse, type Refused } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { isDayFar } from '../import-day.ts'
import { mayRead } from '../import-state.ts'
import { importsAsHr, keepsAllPeople } from '../policy.ts'
import { findPart, type ImportKey, lockImport, noteProgress } from '../store/import.ts'
import { type Keeper, readFile } from '../store/import-reading.ts'
import { loadOrganization } from '../store/organization.ts'

const collect = async (
  services: Services,
  viewer: Viewer,
  key: ImportKey,
): Promise<Uint8Array<ArrayBuffer>> => {
  const parts: Uint8Array[] = []
  for (;;) {
    const part = await services.db.transaction(viewer, (tx) => findPart(tx, key, parts.length))
    if (part === null) break
    parts.push(part)
  }
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const fail = async (
  services: Services,
  viewer: Viewer,
  key: ImportKey,
  { reason, details }: Refused,
): Promise<void> => {
  const failure = { code: reason, details }
  await services.db.transaction(viewer, (tx) =>
    noteProgress(tx, key, { state: 'failed', failure, counts: null }, services.clock.now()),
  )
}

type Chosen = Request<typeof peopleImportRoutes.readImport>['body']

/** Reads the file and lays out its effect. Fails into the import itself, where whoever polls it finds the reason. */
const read = async (
  services: Services,
  viewer: Viewer,
  key: ImportKey,
  { mapping, units, from }: Chosen,
): Promise<void> => {
  const today = todayIn(services.clock, viewer.timeZone).toString()
  try {
    const { language } = await services.db.transaction(viewer, loadOrganization)
    const keeper: Keeper = {
      organizationId: viewer.organizationId,
      personId: viewer.personId,
      language,
      today,
      from: from ?? today,
      keepsAll: keepsAllPeople(viewer),
      importsAsHr: importsAsHr(viewer),
      transaction: (work) => services.db.transaction(viewer, work),
    }
    const outcome = await readFile(keeper, services.clock, key, {
      bytes: await collect(services, viewer, key),
      byHand: { mapping: mapping ?? null, units: units ?? null },
    })
    if (!outcome.ok) await fail(services, viewer, key, outcome)
  } catch (error) {
    services.log.error({ err: error, import: key.importId }, 'import-unreadable')
    await fail(services, viewer, key, refuse('unexpected')).catch(() => {
      // The database is gone too: the silence of this import will tell.
    })
  }
}

/** Begins to read an import; it goes on after this answers. */
export const readImport = async (
  services: Services,
  viewer: Viewer,
  importId: string,
  chosen: Chosen,
): Promise<Outcome<undefined, 'not-found' | 'import-moved-on' | 'import-day-far'>> => {
  const key = { organizationId: viewer.organizationId, importId }
  const now = services.clock.now()
  const claimed = await services.db.transaction(
    viewer,
    async (tx): Promise<Outcome<undefined, 'not-found' | 'import-moved-on' | 'import-day-far'>> => {
      const standing = await lockImport(tx, key)
      if (standing === null) return refuse('not-found')
      const today = todayIn(services.clock, viewer.timeZone).toString()
      if (isDayFar(chosen.from ?? today, today)) return refuse('import-day-far')
      if (!mayRead(standing, now)) return refuse('import-moved-on')
      await noteProgress(
        tx,
        key,
        { state: 'reading', done: 0, total: null, failure: null, counts: null },
        now,
      )
      return accept(undefined)
    },
  )
  if (claimed.ok) void read(services, viewer, key, chosen)
  return claimed
}
