import type { previousConversation } from '@tweespraak/contract/conversation'
import type { z } from 'zod'
import type { Tx } from '../../../platform/db/database.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { findParticipant } from '../participant.ts'
import { mayReadPreparation } from '../policy.ts'
import { readConversation } from '../store/conversation.ts'
import { loadAnswers } from '../store/preparation.ts'
import { sentReport } from './report.ts'

type PreviousConversation = z.infer<typeof previousConversation>

const previousOf = async (
  tx: Tx,
  viewer: Viewer,
  conversationId: string,
): Promise<PreviousConversation | null> => {
  const loaded = await readConversation(tx, conversationId)
  if (loaded === null || loaded.row.begun_at === null) return null
  const { kind, state, report } = loaded
  const seat = findParticipant(state.people, viewer.personId)
  if (seat === null) return null
  const answers = await loadAnswers(tx, conversationId)
  const closed = report?.stage === 'closed' ? sentReport(report, [], new Map()) : null
  return {
    conversationId,
    kind: { kindId: kind.kindId, code: kind.code, name: kind.name },
    heldAt: loaded.row.begun_at,
    form: kind.form,
    report:
      closed === null
        ? null
        : {
            heldOn: closed.heldOn,
            sections: closed.sections,
            agreements: closed.agreements,
            closing: closed.closing,
          },
    preparations: state.preparations
      .filter((preparation) => preparation.revealedAt !== null && mayReadPreparation(preparation, seat))
      .map(({ personId, side }) => ({
        side,
        answers: answers
          .filter((answer) => answer.personId === personId)
          .map(({ fieldId, value, revision, savedAt }) => ({ fieldId, value, revision, savedAt })),
      })),
  }
}

/** How it was the previous time: for those with a voice at this table, and as far as they had one at that. */
export const showContext = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
): Promise<Outcome<{ previous: PreviousConversation | null }, 'not-found'>> =>
  services.db.read(viewer, async (tx) => {
    const loaded = await readConversation(tx, conversationId)
    if (loaded === null) return refuse('not-found')
    const previousId = loaded.row.previous_id
    return accept({ previous: previousId === null ? null : await previousOf(tx, viewer, previousId) })
  })
