import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import {
  type KindDetail,
  type KindDraft as SentDraft,
  kindsRoutes,
  type NewKind,
} from '@tweespraak/contract/kinds'
import { call } from '../../../lib/api.ts'
import type { AutosaveState, Kept } from '../../../lib/autosave.ts'
import { draftsOf } from '../../../lib/drafts.ts'
import { wholeKind, wholeNewKind } from '../../../lib/kept-drafts.ts'
import { useAutosave } from '../../../lib/use-autosave.ts'
import { kindQuery, newKindQuery } from '../queries.ts'
import { copyOf, differencesOf, draftOf, type KindDraft, plainDraft } from './kind-edit.ts'

/** What is kept of a kind: the choices, and the version that they build upon; 0 for a kind that was never published. */
export interface KindWriting extends KindDraft {
  readonly baseVersion: number
}

/** What one writes: the next version of a kind, or one that was never published. */
export interface KindSubject {
  readonly kindId: string
  /** As it was published last. */
  readonly published: KindDetail | null
  /** What it is compared with: that version, or what a new kind began as. */
  readonly start: KindDraft
  readonly kept: Kept<KindWriting>
}

const writingOf = ({ form, baseVersion, name, description, rules }: SentDraft): KindWriting => ({
  content: { name, description, rules },
  form,
  baseVersion,
})

const sentOf = ({ content, form, baseVersion }: KindWriting): SentDraft => {
  const { name, description, rules } = content
  return { name, description, rules, form, baseVersion }
}

/** A kind that is there. */
export const changing = (kind: KindDetail): KindSubject => {
  const start = draftOf(kind)
  const { draft, revision, kindId, version } = kind
  return {
    kindId,
    published: kind,
    start,
    kept: {
      value: draft === null ? { ...start, baseVersion: version } : writingOf(draft),
      revision,
      savedAt: draft?.savedAt,
    },
  }
}

/** A kind that was never published; `original` is what it began as. */
export const making = (kind: NewKind, original: KindDetail | null): KindSubject => ({
  kindId: kind.kindId,
  published: null,
  start: original === null ? plainDraft : copyOf(original),
  kept: { value: writingOf(kind.draft), revision: kind.revision, savedAt: kind.draft.savedAt },
})

export interface KindEditing {
  readonly subject: KindSubject
  readonly state: AutosaveState<KindWriting>
  readonly changed: boolean
  readonly edit: (change: (draft: KindDraft) => KindDraft) => void
  /** Somebody else published meanwhile: a version that is newer than what this builds upon. */
  readonly newer: KindDetail | null
  /** Begins again with this version. */
  readonly take: (kind: KindDetail) => void
  /** Goes on with what is written here, on top of this version. */
  readonly keep: (kind: KindDetail) => void
  readonly keepMine: () => void
  readonly takeTheirs: () => void
}

interface Answer {
  readonly revision: number
  readonly savedAt: string
}

/** What was saved is known without asking for it again; what says the same as the version is no draft. */
const amend = (
  client: QueryClient,
  { kindId, published }: KindSubject,
  value: KindWriting,
  { revision, savedAt }: Answer,
): void => {
  const draft = { ...sentOf(value), savedAt }
  if (published === null)
    client.setQueryData(newKindQuery(kindId).queryKey, (known) => known && { ...known, revision, draft })
  else
    client.setQueryData(kindQuery(kindId).queryKey, (known) => {
      if (known === undefined) return known
      const isSame = value.baseVersion === known.version && differencesOf(draftOf(known), value).length === 0
      return { ...known, revision, draft: isSame ? null : draft }
    })
}

/** The revision that the server has of what is written, as far as is known here. */
export const knownRevision = (client: QueryClient, { kindId, published, kept }: KindSubject): number => {
  const known =
    published === null
      ? client.getQueryData(newKindQuery(kindId).queryKey)
      : client.getQueryData(kindQuery(kindId).queryKey)
  return known?.revision ?? kept.revision
}

/** A kind that is saved while one chooses. What somebody else publishes meanwhile is taken over while nothing was written, and told when something was. */
export const useKindDraft = (subject: KindSubject, personId: string): KindEditing => {
  const client = useQueryClient()
  const { kindId, published, start } = subject
  const params = { kindId }
  const saved = useAutosave<KindWriting>({
    kept: subject.kept,
    drafts: draftsOf(personId, kindId, published === null ? wholeNewKind : wholeKind),
    save: async (value, baseRevision) => {
      const answer = await call(kindsRoutes.saveDraft, { params, body: { ...sentOf(value), baseRevision } })
      amend(client, subject, value, answer)
      return answer
    },
    reload: async () =>
      published === null
        ? making(await client.query({ ...newKindQuery(kindId), staleTime: 0 }), null).kept
        : changing(await client.query({ ...kindQuery(kindId), staleTime: 0 })).kept,
    words: 'nobody',
  })
  const { edit: write, flush: _, guarding: __, keepMine, takeTheirs, ...state } = saved
  const { value } = state
  const newest = published?.version ?? 0
  const isNewer = newest > value.baseVersion
  return {
    subject,
    state,
    changed: published === null || differencesOf(start, value).length > 0,
    edit: (change) => write({ ...change(value), baseVersion: value.baseVersion }),
    newer: isNewer && state.status !== 'conflict' ? published : null,
    take: (kind) => write({ ...draftOf(kind), baseVersion: kind.version }),
    keep: (kind) => write({ ...value, baseVersion: kind.version }),
    keepMine: () => {
      if (isNewer) write({ ...value, baseVersion: newest })
      keepMine()
    },
    takeTheirs,
  }
}
