/**
 * The shared notes of a talk that goes on are kept on this device too, one database of the browser for each person and
 * talk, so that one can write without a connection. Beside each stands in localStorage since when, so that it is found
 * and removed: when that person signs out, when the talk is over, and when it waited too long.
 */
const prefix = 'tweespraak-notes'

/** How long they wait here for who wrote them. */
const mostDays = 30

/** Under which the notes of one talk are kept for one person. */
export const notesKey = (personId: string, conversationId: string): string =>
  `${prefix}:${personId}:${conversationId}`

/** Whose notes a key of the storage is about; undefined for any other key. */
export const readNotesKey = (key: string): { readonly personId: string } | undefined => {
  const [first, personId, conversationId] = key.split(':')
  return first === prefix && personId !== undefined && conversationId !== undefined ? { personId } : undefined
}

const keys = (): string[] => {
  try {
    return Object.keys(localStorage).filter((key) => readNotesKey(key) !== undefined)
  } catch {
    return []
  }
}

/** Writes down that notes are kept here from now on; `now` is in milliseconds. False where storage is forbidden. */
export const rememberNotes = (key: string, now: number): boolean => {
  try {
    localStorage.setItem(key, String(now))
    return true
  } catch {
    return false
  }
}

/** Removes the notes of one talk from this device. */
export const dropNotes = (key: string): void => {
  try {
    if (localStorage.getItem(key) === null) return
    indexedDB.deleteDatabase(key)
    localStorage.removeItem(key)
  } catch {
    // Where nothing can be stored, nothing is.
  }
}

/** Removes the notes of the people whom this says. */
export const dropNotesOf = (isTheirs: (personId: string) => boolean): void => {
  for (const key of keys()) if (isTheirs(readNotesKey(key)?.personId ?? '')) dropNotes(key)
}

/** Removes what waited too long, of whoever it is. */
export const dropOldNotes = (now: number): void => {
  for (const key of keys()) {
    const since = Number(localStorage.getItem(key))
    if (!(now - since <= mostDays * 24 * 60 * 60_000)) dropNotes(key)
  }
}
