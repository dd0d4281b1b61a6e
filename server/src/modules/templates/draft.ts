import { accept, refuse, type Outcome } from '../../platform/refuse.ts'

/** What is not published yet of a form or a kind; `written` is null when there is nothing. `revision` counts on through all of it, 0 before anything. */
export interface Draft<What> {
  readonly written: What | null
  readonly revision: number
  /** ISO instant; null before anything was written. */
  readonly savedAt: string | null
}

export const nothingWritten: Draft<never> = { written: null, revision: 0, savedAt: null }

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/**
 * Saves what somebody wrote on top of the revision they had seen. Refused when another was first; the same
 * sent twice (an answer that got lost on the way back) is no conflict.
 */
export const saveDraft = <What>(
  current: Draft<What>,
  given: { readonly written: What; readonly baseRevision: number; readonly at: string },
): Outcome<Draft<What>, 'changed-elsewhere'> => {
  if (current.written !== null && isSame(current.written, given.written)) return accept(current)
  if (current.revision !== given.baseRevision)
    return refuse('changed-elsewhere', { revision: current.revision })
  return accept({ written: given.written, revision: current.revision + 1, savedAt: given.at })
}

/** Lets go of what was written, after it was published or thrown away. */
export const closeDraft = <What>(
  current: Draft<What>,
  revision: number,
  at: string,
): Outcome<Draft<What>, 'changed-elsewhere'> =>
  current.revision === revision
    ? accept({ written: null, revision: revision + 1, savedAt: at })
    : refuse('changed-elsewhere', { revision: current.revision })
