import { draftKey, isOld } from './kept-drafts.ts'
import type { Draft, DraftStore } from './autosave.ts'

const parse = <Value>(text: string | null, now: number): Draft<Value> | undefined =>
  text === null || isOld(text, now) ? undefined : (JSON.parse(text) as Draft<Value>)

/**
 * Keeps what one person typed in one field on this device, until the server has it. In localStorage, since
 * that is written before the next keystroke, also when the laptop closes in between. `field` says which. What
 * waited too long is not read any more; `now` is in milliseconds.
 */
export const draftsOf = <Value>(
  personId: string,
  placeId: string,
  field: string,
  now: () => number = Date.now,
): DraftStore<Value> => {
  const key = draftKey(personId, placeId, field)
  return {
    read: () => {
      try {
        return parse<Value>(localStorage.getItem(key), now())
      } catch {
        return undefined
      }
    },
    write: (draft) => {
      try {
        localStorage.setItem(key, JSON.stringify({ ...draft, keptAt: now() }))
      } catch {
        // Storage can be full or forbidden; the text is still on the screen and on its way.
      }
    },
    remove: () => {
      try {
        localStorage.removeItem(key)
      } catch {
        // As above.
      }
    },
  }
}
