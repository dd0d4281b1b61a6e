import type { previousConversation } from '@tweespraak/contract/conversation'
import type { Side } from '@tweespraak/contract/form'
import { sql } from 'kysely'
import type { z } from 'zod'
import { type Given, prepare } from '../../../platform/db/prepare.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { namedBy, nameOfRow } from '../../people/public.ts'
import { findParticipant, type Participant, sideOf } from '../participant.ts'
import { mayReadPreparation } from '../policy.ts'
import { complete, type Loaded, partsOf, seatQuery, selectRow } from '../store/conversation.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'
import { answerOfRow, answersQuery } from '../store/preparation.ts'
import { sentReport } from './report.ts'

type PreviousConversation = z.infer<typeof previousConversation>

const previousIdOf = (conversationId: Given<string>) =>
  sql<string>`(select previous_id from conversations
    where organization_id = ${thisOrganization} and conversation_id = ${conversationId})`

/** The seat at this table, and all of the conversation before it that the asker may read. */
const readPrevious = prepare(['conversationId'], (tx, { conversationId }) => {
  const previousId = previousIdOf(conversationId)
  const { participants, handovers, ...parts } = partsOf(tx, previousId)
  return {
    ...parts,
    participants: participants.select(namedBy(sql.ref('conversation_participants.person_id')).as('name')),
    handovers: handovers.select(namedBy(sql.ref('conversation_handovers.from_id')).as('from_name')),
    seats: seatQuery(conversationId),
    previousSeats: seatQuery(previousId),
    rows: selectRow(tx, previousId),
    answers: answersQuery(tx, previousId),
  }
})

type Read = Awaited<ReturnType<typeof readPrevious>>

/** Who spoke for each side: for the manager's, who held the talk, whoever leads it now. */
const namesOf = (
  { state, talkLeader }: Loaded,
  { participants, handovers }: Pick<Read, 'participants' | 'handovers'>,
): PreviousConversation['names'] => {
  const names = new Map([
    ...handovers.map((each) => [each.from_id, nameOfRow(each.from_name)] as const),
    ...participants.map((each) => [each.person_id, nameOfRow(each.name)] as const),
  ])
  const nameOf = ({ personId, role }: Participant): string =>
    names.get(role === 'manager' ? (talkLeader ?? personId) : personId) ?? ''
  const side = (role: Side): string =>
    state.people
      .filter((person) => sideOf(person) === role)
      .map(nameOf)
      .join(', ')
  return { employee: side('employee'), manager: side('manager'), third: side('third') }
}

const previousOf = (
  viewer: Viewer,
  { rows, previousSeats, answers, ...parts }: Read,
): PreviousConversation | null => {
  const [row] = rows
  if (row === undefined || row.begun_at === null || previousSeats[0]?.seated !== true) return null
  const loaded = complete(row, parts)
  const { kind, state, report } = loaded
  const seat = findParticipant(state.people, viewer.personId)
  if (seat === null) return null
  const given = answers.map(answerOfRow)
  const closed = report?.stage === 'closed' ? sentReport(report, [], new Map()) : null
  return {
    conversationId: row.conversation_id,
    kind: { kindId: kind.kindId, code: kind.code, name: kind.name },
    heldAt: row.begun_at,
    form: kind.form,
    names: namesOf(loaded, parts),
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
