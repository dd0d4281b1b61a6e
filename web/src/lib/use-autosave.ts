import { useEffect, useState, useSyncExternalStore } from 'react'
import { openField } from './open-fields.ts'
import { Autosave, type AutosaveState, type DraftStore, type Kept } from './autosave.ts'

interface Autosaved<Value> extends AutosaveState<Value> {
  readonly edit: (value: Value) => void
  readonly flush: () => void
  readonly keepMine: () => void
  readonly settle: (value: Value) => void
  readonly takeTheirs: () => void
}

interface Given<Value> {
  readonly kept: Kept<Value>
  readonly drafts: DraftStore<Value>
  readonly save: (value: Value, baseRevision: number) => Promise<{ revision: number; savedAt: string }>
  readonly reload: () => Promise<Kept<Value>>
}

/** Saves while one types. `given` is read once: use a `key` on the component for another field. */
export const useAutosave = <Value>(given: Given<Value>): Autosaved<Value> => {
  const [autosave] = useState(() => new Autosave(given))
  const state = useSyncExternalStore(autosave.subscribe, autosave.snapshot)
  const { value, revision, savedAt } = given.kept

  useEffect(() => autosave.adopt({ value, revision, savedAt }), [autosave, value, revision, savedAt])

  useEffect(() => {
    const closeField = openField(autosave)
    const sendNow = () => void autosave.flush()
    addEventListener('online', sendNow)
    document.addEventListener('visibilitychange', sendNow)
    return () => {
      closeField()
      removeEventListener('online', sendNow)
      document.removeEventListener('visibilitychange', sendNow)
      autosave.close()
    }
  }, [autosave])

  return {
    ...state,
    edit: (changed) => autosave.edit(changed),
    flush: () => void autosave.flush(),
    keepMine: () => autosave.keepMine(),
    settle: (made) => autosave.settle(made),
    takeTheirs: () => autosave.takeTheirs(),
  }
}
