import { useQueryClient } from '@tanstack/react-query'
import { type ArchivedUnit, organizationRoutes as routes } from '@tweespraak/contract/organization'
import type { Unit } from '@tweespraak/contract/people'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { say, showUndo } from '../../../ui/toast.tsx'

export interface UnitWords {
  readonly name: string
  readonly code: string | null
}

/**
 * All that can be done with the units. Each deed sends the revision that was on the screen, says what it did, and
 * offers to undo it; so the undoing does not undo what somebody else did after it. What is refused is thrown.
 */
export const useUnitDeeds = () => {
  const { t } = useTranslation('organization')
  const queries = useQueryClient()
  // The names of units and who works below them stand on many screens.
  const refresh = () => queries.invalidateQueries()
  const undoable = (said: string, undo: () => Promise<unknown>) =>
    showUndo(
      said,
      () =>
        void undo()
          .catch((error: Error) => say(error.message))
          .then(refresh),
    )
  return {
    add: async (words: UnitWords, parentId: string | null) => {
      await call(routes.addUnit, { body: { ...words, parentId } })
      await refresh()
      say(t('unit.added', { name: words.name }))
    },
    rename: async ({ unitId, name, code, revision }: Unit, words: UnitWords) => {
      const params = { unitId }
      const now = await call(routes.renameUnit, { params, body: { ...words, revision } })
      await refresh()
      undoable(
        t(name === words.name ? 'unit.coded' : 'unit.renamed', { before: name, name: words.name }),
        () => call(routes.renameUnit, { params, body: { name, code, revision: now.revision } }),
      )
    },
    move: async (
      { unitId, name, parentId: before, revision }: Unit,
      parentId: string | null,
      place: string,
    ) => {
      const params = { unitId }
      const now = await call(routes.moveUnit, { params, body: { parentId, revision } })
      await refresh()
      undoable(t('unit.moved', { name, place }), () =>
        call(routes.moveUnit, { params, body: { parentId: before, revision: now.revision } }),
      )
    },
    restore: async ({ unitId, name, revision }: ArchivedUnit) => {
      await call(routes.restoreUnit, { params: { unitId }, body: { revision } })
      await refresh()
      say(t('unit.restored', { name }))
    },
    archive: async ({ unitId, name, revision }: Unit) => {
      const params = { unitId }
      const now = await call(routes.archiveUnit, { params, body: { revision } })
      await refresh()
      undoable(t('unit.archived', { name }), () =>
        call(routes.restoreUnit, { params, body: { revision: now.revision } }),
      )
    },
  }
}

export type UnitDeeds = ReturnType<typeof useUnitDeeds>
