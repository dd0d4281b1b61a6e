import type { KindDetail } from '@tweespraak/contract/kinds'
import { useState } from 'react'
import { differencesOf, draftOf, type KindDraft } from './kind-edit.ts'

export interface KindEditing {
  readonly draft: KindDraft
  /** What it began with here: the version that was seen, or what a new kind is a copy of. */
  readonly start: KindDraft
  readonly changed: boolean
  readonly edit: (change: (draft: KindDraft) => KindDraft) => void
  /** The version that will be built upon; null for a new kind. */
  readonly base: KindDetail | null
  /** Somebody else published meanwhile: a version that is newer than what was seen. */
  readonly newer: KindDetail | null
  /** Begins again with this version. */
  readonly take: (kind: KindDetail) => void
  /** Goes on with what is written here, on top of this version. */
  readonly keep: (kind: KindDetail) => void
  /** What is written here was published: the version that comes of it is taken over. */
  readonly settle: () => void
}

/** A kind that is being written on this screen alone. What somebody else publishes meanwhile is taken over while nothing was written, and told when something was. */
export const useKindDraft = (kind: KindDetail | null, beginning: KindDraft): KindEditing => {
  const [base, setBase] = useState(kind)
  const [start, setStart] = useState(beginning)
  const [draft, setDraft] = useState(beginning)
  const changed = differencesOf(start, draft).length > 0
  const isNewer = kind !== null && base !== null && kind.version > base.version
  const take = (fresh: KindDetail) => {
    setBase(fresh)
    setStart(draftOf(fresh))
    setDraft(draftOf(fresh))
  }
  if (isNewer && !changed) take(kind)
  return {
    draft,
    start,
    changed,
    edit: setDraft,
    base,
    newer: isNewer && changed ? kind : null,
    take,
    keep: (fresh) => {
      setBase(fresh)
      setStart(draftOf(fresh))
    },
    settle: () => setStart(draft),
  }
}
