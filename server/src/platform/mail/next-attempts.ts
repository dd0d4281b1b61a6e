import { sql } from 'kysely'
import type { Services } from '../services.ts'
import { deliverMail } from './queue.ts'

/** When each of these mails is tried again (ISO instant), of those that wait for another attempt. */
export const nextAttempts = async (
  { db }: Pick<Services, 'db'>,
  mailIds: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (mailIds.length === 0) return new Map()
  const { rows } = await sql<{ mail_id: string; at: string }>`
    select data -> 'payload' ->> 'mailId' as mail_id, start_after as at from pgboss.job
    where name = ${deliverMail.name} and state = 'retry'
      and data -> 'payload' ->> 'mailId' in (${sql.join(mailIds)})`.execute(db.owner)
  return new Map(rows.map((row) => [row.mail_id, row.at]))
}
