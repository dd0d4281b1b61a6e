import type { ConversationState } from '@tweespraak/contract/conversation'
import type { Database } from '../../src/platform/db/database.ts'
import { json } from '../../src/platform/db/json.ts'
import { newId } from '../../src/platform/id.ts'
import { kindIdOf } from './templates.ts'

const clock = { now: () => Temporal.Now.instant() }

interface ConversationGiven {
  readonly organizationId: string
  readonly employeeId: string
  readonly leaderId: string
  /** ISO instant at which the talk of an hour begins. */
  readonly at: string
  readonly state: ConversationState
  readonly kind?: string
  /** Where the report of a recorded conversation is; it was finished when the talk ended. */
  readonly report?: { readonly stage: 'draft' | 'offered'; readonly signBefore?: string }
}

const begun = (state: ConversationState): boolean => !['planned', 'preparing', 'cancelled'].includes(state)

/** A conversation that is as far as this, without a word in it. */
export const aStandingConversation = async (db: Database, given: ConversationGiven): Promise<string> => {
  const conversationId = newId(clock)
  const code = given.kind ?? 'progress'
  const startsAt = Temporal.Instant.from(given.at)
  const endsAt = startsAt.add({ hours: 1 }).toString()
  const { state, organizationId } = given
  const finished = begun(state) && state !== 'held'
  await db.owner
    .insertInto('conversations')
    .values({
      organization_id: organizationId,
      conversation_id: conversationId,
      kind_id: await kindIdOf(db, organizationId, code),
      kind_code: code,
      kind_version: 1,
      form_id: null,
      form_version: null,
      employee_id: given.employeeId,
      leader_id: given.leaderId,
      previous_id: null,
      state,
      starts_at: given.at,
      ends_at: endsAt,
      planned_by: given.leaderId,
      planned_at: given.at,
      invited_at: given.at,
      begun_at: begun(state) ? given.at : null,
      finished_at: finished ? endsAt : null,
      filed_at: state === 'filed' ? endsAt : null,
      followed_up_at: state === 'followed-up' ? endsAt : null,
      cancelled_at: state === 'cancelled' ? given.at : null,
      cancel_reason: state === 'cancelled' ? 'other' : null,
      revision: 1,
    })
    .execute()
  if (given.report !== undefined) {
    const offered = given.report.stage === 'offered'
    await db.owner
      .insertInto('reports')
      .values({
        organization_id: organizationId,
        conversation_id: conversationId,
        stage: given.report.stage,
        turn: offered ? null : 'manager',
        content: json({}),
        content_hash: 'a'.repeat(64),
        revisions: json({}),
        written: json({}),
        revision: 1,
        offered_at: offered ? endsAt : null,
        sign_before: given.report.signBefore ?? null,
        closing: null,
        closed_at: null,
      })
      .execute()
  }
  return conversationId
}
