import { recordAudit } from '../../../platform/audit/audit.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { dropLeftDraft as drop } from '../store/left-draft.ts'

/** Throws away what the viewer prepared for a conversation that somebody else leads since, and never shared. */
export const dropLeftDraft = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
): Promise<Outcome<undefined, 'not-found'>> =>
  services.db.transaction(viewer, async (tx) => {
    if (!(await drop(tx, conversationId))) return refuse('not-found')
    const entry = { action: 'preparation.dropped', subjectType: 'conversation', subjectId: conversationId }
    await recordAudit(tx, viewer, entry, services.clock.now())
    return accept(undefined)
  })
