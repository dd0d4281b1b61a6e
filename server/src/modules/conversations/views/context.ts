import type { previousConversation } from '@tweespraak/contract/conversation'
import { sql } from 'kysely'
import type { z } from 'zod'
import { type Given, prepare } from '../../../platform/db/prepare.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { findParticipant } from '../participant.ts'
import { mayReadPreparation } from '../policy.ts'
import { complete, partsOf, seatQuery, selectRow } from '../store/conversation.ts'
import { thisOrganization } from '../store/organization.ts'
import { answerOfRow, answersQuery } from '../store/preparation.ts'
import { sentReport } from './report.ts'

type PreviousConversation = z.infer<typeof previousConversation>

const previousIdOf = (conversationId: Given<string>) =>
  sql<string>`(select previous_id from conversations
    where organization_id = ${thisOrganization} and conversation_id = ${conversationId})`

/** The seat at this table, and all of the conversation before it that the asker may read. */
const readPrevious = prepare(['conversationId'], (tx, { conversationId }) => {
  const previousId = previousIdOf(conversationId)
  return {
    seats: seatQuery(conversationId),
    previousSeats: seatQuery(previousId),
    rows: selectRow(tx, previousId),
    answers: answersQuery(tx, previousId),
    ...partsOf(tx, previousId),
  }
})

const previousOf = (
  viewer: Viewer,
  { rows, previousSeats, answers, ...parts }: Awaited<ReturnType<typeof readPrevious>>,
): PreviousConversation | null => {
  const [row] = rows
  if (row === undefined || row.begun_at === null || previousSeats[0]?.seated !== true) return null
  const { kind, state, report } = complete(row, parts)
  const seat = findParticipant(state.people, viewer.personId)
  if (seat === null) return null
  const given = answers.map(answerOfRow)
  const closed = report?.stage === 'closed' ? sentReport(report, [], new Map()) : null
  return {
    conversationId: row.conversation_id,
    kind: { kindId: kind.kindId, code: kind.code, name: kind.name },
    heldAt: row.begun_at,
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
        answers: given
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
    const read = await readPrevious(tx, { conversationId })
    if (read.seats[0]?.seated !== true) return refuse('not-found')
    return accept({ previous: previousOf(viewer, read) })
  })
