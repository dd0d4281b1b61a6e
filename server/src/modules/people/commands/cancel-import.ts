import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { mayCancel } from '../import-state.ts'
import { lockImport, removeImport } from '../store/import.ts'

/** Forgets an import, its file and its preview. Nothing of it was carried out. */
export const cancelImport = async (
  services: Services,
  viewer: Viewer,
  importId: string,
): Promise<Outcome<undefined, 'not-found' | 'import-moved-on'>> => {
  const key = { organizationId: viewer.organizationId, importId }
  return services.db.transaction(
    viewer,
    async (tx): Promise<Outcome<undefined, 'not-found' | 'import-moved-on'>> => {
      const standing = await lockImport(tx, key)
      if (standing === null) return refuse('not-found')
      if (!mayCancel(standing, services.clock.now())) return refuse('import-moved-on')
      await removeImport(tx, key)
      return accept(undefined)
    },
  )
}
