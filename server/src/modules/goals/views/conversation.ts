import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

/** Whether a conversation is between this employee and somebody, and the asker is one of the two. */
export const talksAboutGoals = async (
  tx: Tx,
  conversationId: string,
  employeeId: string,
): Promise<boolean> => {
  const { rows } = await sql<{ does: boolean }>`
    select app_talks_about_goals(${conversationId}::uuid, ${employeeId}::uuid) as does`.execute(tx)
  return rows[0]?.does === true
}
