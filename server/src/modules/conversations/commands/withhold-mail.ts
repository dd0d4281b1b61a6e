import type { Tx } from '../../../platform/db/database.ts'
import { untellCalendar } from '../store/invitation.ts'
import { restsOf } from '../store/rest.ts'

/**
 * Whether a mail about a conversation that waited for the mail server is not to go to this person after all, since it is
 * theirs and their conversations rest by now. What it was to tell their calendar counts as not told, so that it is
 * caught up with when the rest ends.
 */
export const withholdAtRest = async (
  tx: Tx,
  mail: { readonly conversationId: string; readonly personId: string; readonly mailId: string },
  now: Temporal.Instant,
): Promise<boolean> => {
  if (!(await restsOf(tx, mail, now.toString()))) return false
  await untellCalendar(tx, mail)
  return true
}
