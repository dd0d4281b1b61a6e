import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

export interface LeftDraft {
  readonly conversationId: string
  readonly kindId: string
  readonly kindVersion: number
  readonly employeeId: string
  /** Who leads it since. */
  readonly leaderId: string
  readonly leftAt: string
}

/** What the asker left behind unshared in conversations that somebody else leads since, newest first. */
export const loadLeftDrafts = async (tx: Tx): Promise<readonly LeftDraft[]> => {
  const { rows } = await sql<LeftDraft>`select conversation_id as "conversationId", kind_id as "kindId",
    kind_version as "kindVersion", employee_id as "employeeId", leader_id as "leaderId", left_at as "leftAt"
    from app_left_drafts() order by left_at desc`.execute(tx)
  return rows
}

/** The talking points that somebody prepared for a conversation and neither took back nor laid on the table, in their order. */
export const pointsOf = async (
  tx: Tx,
  conversationId: string,
  authorId: string,
): Promise<readonly string[]> => {
  const rows = await tx
    .selectFrom('talking_points')
    .select('text')
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .where('author_id', '=', authorId)
    .where('removed_at', 'is', null)
    .where('brought_at', 'is', null)
    .where('carried_to', 'is', null)
    .orderBy('position')
    .execute()
  return rows.map(({ text }) => text)
}

/** Throws away what the asker left behind there; false when there is nothing of theirs. */
export const dropLeftDraft = async (tx: Tx, conversationId: string): Promise<boolean> => {
  const { rows } = await sql<{
    dropped: boolean
  }>`select app_drop_left_draft(${conversationId}) as dropped`.execute(tx)
  return rows[0]?.dropped === true
}
