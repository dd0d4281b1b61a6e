import type { z } from 'zod'
import { writeAtEnd } from '../db/at-end.ts'
import type { Tx } from '../db/database.ts'
import { json } from '../db/json.ts'
import { newId } from '../id.ts'
import type { Identity } from '../viewer.ts'
import type { EventKind } from './event.ts'

/** Puts an event in the outbox, in the transaction of the deed: it is told to others if, and only if, that commits. */
export const emit = async <Payload extends z.ZodType>(
  tx: Tx,
  identity: Identity,
  kind: EventKind<Payload>,
  payload: z.output<Payload>,
  at: Temporal.Instant,
): Promise<void> => {
  if (identity.organizationId === null) throw new Error('An event belongs to an organisation')
  const event = tx.insertInto('outbox').values({
    organization_id: identity.organizationId,
    event_id: newId({ now: () => at }),
    type: kind.type,
    payload: json(payload),
    created_at: at.toString(),
  })
  await writeAtEnd(tx, event, 'outbox')
}
