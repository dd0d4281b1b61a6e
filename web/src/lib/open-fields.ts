import i18next from 'i18next'
import { RefusalError } from './api.ts'
import type { AutosaveState } from './autosave.ts'

/** A field on the screen that saves itself. */
interface OpenField {
  flush(): Promise<void>
  snapshot(): AutosaveState<unknown>
}

const open = new Set<OpenField>()

/** Counts a field as open until what is returned is called. */
export const openField = (field: OpenField): (() => void) => {
  open.add(field)
  return () => open.delete(field)
}

const unsaved = (): OpenField[] => [...open].filter((field) => field.snapshot().status !== 'saved')

/**
 * Sends what was just typed, before a deed closes the fields for good (sharing, offering, finishing).
 * @throws RefusalError when something could not be saved, so that nothing typed is left behind.
 */
export const saveOpenFields = async (): Promise<void> => {
  // A second round for what was typed while the first was under way.
  for (let round = 0; round < 2; round += 1) await Promise.all(unsaved().map((field) => field.flush()))
  const left = unsaved()
  if (left.length === 0) return
  if (left.some((field) => field.snapshot().status === 'held'))
    throw new RefusalError('changed-elsewhere', i18next.t('app:saved.decide'), 0)
  const offline = left.some((field) => field.snapshot().status === 'offline')
  throw offline
    ? new RefusalError('offline', i18next.t('app:failure.offline'), 0)
    : new RefusalError('changed-elsewhere', i18next.t('app:saved.first'), 0)
}
