import type { Services } from '../../../platform/services.ts'
import { mergeStates } from '../live-note.ts'
import { addWriters, holdLiveNotes, talksNow, type Writers, writeLiveNotes } from '../store/live-note.ts'

/** Thrown to undo what was begun: the talk is over. */
class TalkOver extends Error {}

/**
 * Keeps the document of the shared notes, merged with what another process kept meanwhile. Answers false, and keeps
 * nothing, once the talk is not going on any more.
 */
export const keepLiveNotes = async (
  services: Pick<Services, 'db' | 'clock'>,
  organizationId: string,
  conversationId: string,
  { state, writers }: { readonly state: Uint8Array; readonly writers: Writers },
): Promise<boolean> => {
  const at = services.clock.now().toString()
  try {
    await services.db.transaction({ purpose: 'live', organizationId }, async (tx) => {
      if (!(await talksNow(tx, conversationId))) throw new TalkOver()
      const before = await holdLiveNotes(tx, organizationId, conversationId, { state, at })
      if (!(await talksNow(tx, conversationId))) throw new TalkOver()
      if (before !== null) await writeLiveNotes(tx, conversationId, { state: mergeStates(before, state), at })
      await addWriters(tx, organizationId, conversationId, writers)
    })
    return true
  } catch (error) {
    if (error instanceof TalkOver) return false
    throw error
  }
}
