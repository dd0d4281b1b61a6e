import { draftKey } from '../../lib/kept-drafts.ts'
import type { Draft, DraftStore } from './autosave.ts'

const parse = <Value>(text: string | null): Draft<Value> | undefined => {
  if (text === null) return undefined
  try {
    return JSON.parse(text) as Draft<Value>
  } catch {
    return undefined
  }
}

/**
 * Keeps what one person typed in one field on this device, until the server has it. In localStorage, since
 * that is written before the next keystroke, also when the laptop closes in between. `field` says which.
 */
export const draftsOf = <Value>(
  personId: string,
  conversationId: string,
  field: string,
): DraftStore<Value> => {
  const key = draftKey(personId, conversationId, field)
  return {
    read: () => {
      try {
        return parse<Value>(localStorage.getItem(key))
      } catch {
        return undefined
      }
    },
    write: (draft) => {
      try {
        localStorage.setItem(key, JSON.stringify(draft))
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
