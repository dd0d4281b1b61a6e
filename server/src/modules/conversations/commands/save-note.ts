import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { duringTalk } from '../conversation.ts'
import { saveNote as decideNote } from '../note.ts'
import { findParticipant } from '../participant.ts'
import { holdConversation } from '../store/conversation.ts'
import { hasLiveNotes } from '../store/live-note.ts'
import { loadNotes, writeNote } from '../store/note.ts'

interface Saved {
  readonly revision: number
  /** ISO instant. */
  readonly savedAt: string
}

/** Saves the own notes of the talk, as they are typed. */
export const saveNote = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
  input: { readonly text: string; readonly baseRevision: number },
): Promise<Outcome<Saved>> =>
  services.db.transaction(viewer, async (tx) => {
    const held = await holdConversation(tx, conversationId)
    if (!held.ok) return held
    const talking = duringTalk(held.value.state)
    if (!talking.ok) return talking
    // Who came to lead it since was not there.
    if (findParticipant(held.value.state.people, viewer.personId)?.cameAfter === true)
      return refuse('not-allowed')
    // Once they type in one place, nobody writes beside it.
    if (await hasLiveNotes(tx, conversationId)) return refuse('changed-elsewhere', { text: '', revision: 0 })
    const notes = await loadNotes(tx, conversationId)
    const current = notes.find(({ authorId }) => authorId === viewer.personId) ?? null
    const at = services.clock.now().toString()
    const note = decideNote(current, { ...input, authorId: viewer.personId, at })
    if (!note.ok) return note
    if (note.value !== current) await writeNote(tx, viewer, conversationId, note.value)
    return accept({ revision: note.value.revision, savedAt: note.value.savedAt })
  })
