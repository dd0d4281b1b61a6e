import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { holdLiveNotes, loadLiveNotes, loadWriters, talksNow, type Writers } from '../store/live-note.ts'
import { loadFormerNotes } from '../store/note.ts'

interface Kept {
  /** Null when nothing was written yet. */
  readonly state: Uint8Array | null
  readonly writers: Writers
}

/** The document of the shared notes. What each noted in a block of their own, before there was one, is brought in once. */
export const openLiveNotes = async (
  services: Services,
  viewer: Viewer,
  conversationId: string,
): Promise<Kept> =>
  services.db.transaction(viewer, async (tx) => {
    const kept = await loadLiveNotes(tx, conversationId)
    if (kept !== null) return { state: kept, writers: await loadWriters(tx, conversationId) }
    const writers = new Map()
    const state = await loadFormerNotes(tx, conversationId)
    if (state === null) return { state, writers }
    // Of a talk that is over it stays as it was kept.
    if (!(await talksNow(tx, conversationId))) return { state, writers }
    const at = services.clock.now().toString()
    // Another process may have done so at the same moment: then theirs counts.
    const before = await holdLiveNotes(tx, viewer.organizationId, conversationId, { state, at })
    return { state: before ?? state, writers }
  })
