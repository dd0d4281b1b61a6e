import type { AgreementState, SupportKind, SupportState } from '@tweespraak/contract/agreements'
import type { Database } from '../../src/platform/db/database.ts'
import { newId } from '../../src/platform/id.ts'

const clock = { now: () => Temporal.Now.instant() }

interface AgreementGiven {
  readonly organizationId: string
  readonly employeeId: string
  readonly leaderId: string
  /** The employee unless given. */
  readonly doerId?: string
  readonly what?: string
  readonly measure?: string | null
  readonly dueOn?: string
  readonly support?: {
    readonly kind: SupportKind
    readonly words?: string | null
    readonly state?: SupportState
  } | null
  readonly conversationId?: string | null
  readonly state?: AgreementState
  readonly reason?: string
  readonly madeAt?: string
  /** By default when it was made. */
  readonly closedAt?: string
}

/** An agreement of these two, open unless told otherwise, without its history. */
export const anAgreement = async (db: Database, given: AgreementGiven): Promise<string> => {
  const agreementId = newId(clock)
  const state = given.state ?? 'open'
  const madeAt = given.madeAt ?? '2026-11-01T09:00:00Z'
  const closed = state !== 'open'
  await db.owner
    .insertInto('agreements')
    .values({
      organization_id: given.organizationId,
      agreement_id: agreementId,
      employee_id: given.employeeId,
      leader_id: given.leaderId,
      doer_id: given.doerId ?? given.employeeId,
      what: given.what ?? 'Een dag meelopen bij een andere afdeling',
      measure: given.measure ?? null,
      due_on: given.dueOn ?? '2026-12-01',
      support_kind: given.support?.kind ?? null,
      support: given.support?.words ?? null,
      support_state: given.support ? (given.support.state ?? 'promised') : null,
      support_reason: null,
      conversation_id: given.conversationId ?? null,
      follows_id: null,
      state,
      reason: state === 'broken' ? (given.reason ?? 'Het kwam er niet van') : null,
      closed_by: closed ? given.employeeId : null,
      closed_at: closed ? (given.closedAt ?? madeAt) : null,
      made_by: given.employeeId,
      made_at: madeAt,
      revision: 1,
    })
    .execute()
  return agreementId
}

/** Lets two agree something in a conversation, as planning it does. */
export const aPair = async (
  db: Database,
  given: {
    readonly organizationId: string
    readonly conversationId: string
    readonly employeeId: string
    readonly leaderId: string
  },
): Promise<void> => {
  await db.owner
    .insertInto('agreement_pairs')
    .values({
      organization_id: given.organizationId,
      conversation_id: given.conversationId,
      employee_id: given.employeeId,
      leader_id: given.leaderId,
      settled_at: null,
    })
    .execute()
}
