import { createHash } from 'node:crypto'

/** An entry as it is hashed: every field, in the text form that both databases read it in. */
export interface ChainedEntry {
  readonly organization_id: string
  readonly entry_id: string
  readonly at: string
  readonly actor_id: string | null
  readonly actor_kind: string
  readonly action: string
  readonly subject_type: string
  readonly subject_id: string | null
  readonly digest: string | null
}

/** What the first entry of an organisation follows. */
export const beginning = '0'.repeat(64)

/**
 * The hash of an entry in its place: SHA-256 in hex over its fields, the moment of sealing, and the hash
 * before it, as a JSON array, in which no two contents look alike.
 */
export const hashEntry = (previousHash: string, entry: ChainedEntry, sealedAt: string): string => {
  const fields = [
    previousHash,
    sealedAt,
    entry.organization_id,
    entry.entry_id,
    entry.at,
    entry.actor_id,
    entry.actor_kind,
    entry.action,
    entry.subject_type,
    entry.subject_id,
    entry.digest,
  ]
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex')
}

/** Where an organisation's chain ended at some moment; kept outside the database, so that a cut-off tail is seen. */
export interface Anchor {
  readonly organizationId: string
  readonly sequence: number
  readonly hash: string
}
