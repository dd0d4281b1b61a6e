/**
 * What was typed and the server does not have yet is kept on this device, one key for each text. It belongs
 * to one person: nobody else who uses this device comes to read it.
 */
const prefix = 'tweespraak-draft'

export interface KeptDraft {
  readonly key: string
  readonly personId: string
  /** Where it was typed: open that to save it. */
  readonly place: 'conversation' | 'form' | 'goal' | 'kind' | 'new-kind'
  readonly placeId: string
}

/** How long a text waits here for who typed it; whoever was away for longer begins anew. */
const mostDays = 30

/** Whether a text as it is kept has waited too long, or does not say since when. Moments in milliseconds. */
export const isOld = (kept: string, now: number): boolean => {
  try {
    const { keptAt } = JSON.parse(kept) as { readonly keptAt?: unknown }
    return typeof keptAt !== 'number' || now - keptAt > mostDays * 24 * 60 * 60_000
  } catch {
    return true
  }
}

/** The field of a draft that is a whole form. */
export const wholeForm = 'form'

/** The field of a draft that is a whole kind of conversation, and of one that was never published. */
export const wholeKind = 'kind'
export const wholeNewKind = 'new-kind'

/** The field of a draft that is an agreement being worded in a conversation. */
export const agreementField = 'agreement'

/** The field of a draft that is a new goal; its place is `new` or `group`, with the template it begins from (`group.ID`); `template`; or whom it is proposed to. */
export const goalField = 'goal'

/** The field of a draft that is a goal being worded in a conversation. */
export const conversationGoalField = 'goal-made'

/** Under which a text is kept; `field` says which of the conversation, or that it is a form or a kind. */
export const draftKey = (personId: string, placeId: string, field: string): string =>
  `${prefix}:${personId}:${placeId}:${field}`

const placeOf = (field: string): KeptDraft['place'] =>
  field === wholeForm || field === goalField || field === wholeKind || field === wholeNewKind
    ? field
    : 'conversation'

/** What a key of the storage says about the draft below it; undefined for what is no draft. */
export const readDraftKey = (key: string): KeptDraft | undefined => {
  const [first, personId, placeId, field] = key.split(':')
  if (first !== prefix || personId === undefined || placeId === undefined || field === undefined)
    return undefined
  return { key, personId, place: placeOf(field), placeId }
}

/** Every draft on this device, of whoever it is; none where storage is forbidden. */
export const keptDrafts = (): KeptDraft[] => {
  try {
    return Object.keys(localStorage).flatMap((key) => readDraftKey(key) ?? [])
  } catch {
    return []
  }
}

/** Removes from this device what waited too long, of whoever it is. */
export const dropOldDrafts = (now: number): void => {
  void import('./kept-notes.ts').then(({ dropOldNotes }) => dropOldNotes(now))
  for (const { key } of keptDrafts())
    if (isOld(localStorage.getItem(key) ?? '', now)) localStorage.removeItem(key)
}

/** Removes from this device the drafts, and notes of talks, of the people whom this says. */
export const dropDrafts = (isTheirs: (personId: string) => boolean): void => {
  void import('./kept-notes.ts').then(({ dropNotesOf }) => dropNotesOf(isTheirs))
  for (const { key, personId } of keptDrafts()) if (isTheirs(personId)) localStorage.removeItem(key)
}
