import { writeAtEnd } from '../db/at-end.ts'
import type { Tx } from '../db/database.ts'
import { newId } from '../id.ts'
import type { Identity } from '../viewer.ts'

/** What was done, to what. Ids and digests, never text. */
export interface AuditEntry {
  /** `<noun>.<past participle>`, such as `conversation.planned`. */
  readonly action: string
  readonly subjectType: string
  readonly subjectId: string | null
  /** SHA-256 in hex of content that the deed was about, such as the report that was signed. */
  readonly digest?: string
}

const actorOf = (identity: Identity) =>
  'purpose' in identity
    ? { actor_id: null, actor_kind: identity.purpose === 'auth' ? ('nobody' as const) : ('task' as const) }
    : { actor_id: identity.personId, actor_kind: 'person' as const }

/** Writes down a deed in the transaction that does it. The sealer chains the entry a few seconds later. */
export const recordAudit = async (
  tx: Tx,
  identity: Identity,
  entry: AuditEntry,
  at: Temporal.Instant,
): Promise<void> => {
  if (identity.organizationId === null) throw new Error('An entry of the audit belongs to an organisation')
  const written = tx.insertInto('audit_entries').values({
    organization_id: identity.organizationId,
    entry_id: newId({ now: () => at }),
    at: at.toString(),
    ...actorOf(identity),
    action: entry.action,
    subject_type: entry.subjectType,
    subject_id: entry.subjectId,
    digest: entry.digest ?? null,
  })
  await writeAtEnd(tx, written)
}
