import type { DraftStore } from '../../../lib/autosave.ts'
import { draftsOf } from '../../../lib/drafts.ts'

/** The talking point that this person typed in this conversation, and did not add yet. */
export const pointDraftOf = (personId: string, conversationId: string): DraftStore<string> =>
  draftsOf<string>(personId, conversationId, 'new-point')

/** Other words for a talking point of one's own, which are not saved yet. */
export const rewordedPointOf = (
  personId: string,
  conversationId: string,
  pointId: string,
): DraftStore<string> => draftsOf<string>(personId, conversationId, `point.${pointId}`)
