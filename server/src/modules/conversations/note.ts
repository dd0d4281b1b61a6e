import { accept, refuse, type Outcome } from '../../platform/refuse.ts'

/** What one person wrote down during the talk; those at the table read it after each save. */
export interface Note {
  readonly authorId: string
  readonly text: string
  /** Counts the saves from 1. */
  readonly revision: number
  /** ISO instant. */
  readonly savedAt: string
}

/** Saves one's own note on top of the revision that one had seen (0: none yet). Refused when another tab was first, with what stands there. */
export const saveNote = (
  current: Note | null,
  given: {
    readonly authorId: string
    readonly text: string
    readonly baseRevision: number
    readonly at: string
  },
): Outcome<Note, 'changed-elsewhere'> => {
  if (current?.text === given.text) return accept(current)
  const revision = current?.revision ?? 0
  if (revision !== given.baseRevision)
    return refuse('changed-elsewhere', {
      text: current?.text ?? '',
      revision,
      savedAt: current?.savedAt ?? null,
    })
  return accept({ authorId: given.authorId, text: given.text, revision: revision + 1, savedAt: given.at })
}
