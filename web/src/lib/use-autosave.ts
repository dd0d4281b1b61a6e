import { useEffect, useState, useSyncExternalStore } from 'react'
import { openField } from './open-fields.ts'
import { Autosave, type AutosaveState, type DraftStore, type Kept } from './autosave.ts'
import type { Guarding } from './guarding.ts'
import { newGuarding } from './use-guarding.ts'

interface Autosaved<Value> extends AutosaveState<Value> {
  /** Hand it to every field that writes in this. */
  readonly guarding: Guarding
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
  /** What somebody writes in it about a person, which the guard reads before it is saved; `nobody` where it is not about a person. */
  readonly words: ((value: Value) => readonly string[]) | 'nobody'
}

const start = <Value>({ words, ...given }: Given<Value>) => {
  const guarding = newGuarding()
  if (words === 'nobody') return { guarding, autosave: new Autosave(given) }
  const autosave = new Autosave({
    ...given,
    mayGo: (value) => guarding.mayGo(words(value)),
    onKept: (value) => guarding.stand(words(value)),
  })
  return { guarding, autosave }
}

/** Saves while one types. `given` is read once: use a `key` on the component for another field. */
export const useAutosave = <Value>(given: Given<Value>): Autosaved<Value> => {
  const [{ guarding, autosave }] = useState(() => start(given))
  const state = useSyncExternalStore(autosave.subscribe, autosave.snapshot)
  const { value, revision, savedAt } = given.kept

  useEffect(() => autosave.adopt({ value, revision, savedAt }), [autosave, value, revision, savedAt])

  useEffect(() => {
    const closeField = openField(autosave)
    const sendNow = () => void autosave.flush()
    const decided = guarding.subscribe(sendNow)
    addEventListener('online', sendNow)
    document.addEventListener('visibilitychange', sendNow)
    return () => {
      closeField()
      decided()
      removeEventListener('online', sendNow)
      document.removeEventListener('visibilitychange', sendNow)
      autosave.close()
    }
  }, [autosave, guarding])

  return {
    ...state,
    guarding,
    edit: (changed) => autosave.edit(changed),
    flush: () => void autosave.flush(),
    keepMine: () => autosave.keepMine(),
    settle: (made) => autosave.settle(made),
    takeTheirs: () => autosave.takeTheirs(),
  }
}
