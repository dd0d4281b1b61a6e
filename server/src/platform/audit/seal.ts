import { sql } from 'kysely'
import type { Clock } from '../clock.ts'
import type { Database, Tx } from '../db/database.ts'
import { type Anchor, beginning, type ChainedEntry, hashEntry } from './chain.ts'

const auditor = { purpose: 'audit', organizationId: null } as const
const batch = 2000
/** The number of the lock that sealers on all servers share; any constant that nothing else uses. */
const lock = 7_207_511_921

/** The columns of an entry, as they are hashed. */
export const entryColumns = [
  'audit_entries.organization_id',
  'audit_entries.entry_id',
  'audit_entries.at',
  'audit_entries.actor_id',
  'audit_entries.actor_kind',
  'audit_entries.action',
  'audit_entries.subject_type',
  'audit_entries.subject_id',
  'audit_entries.digest',
] as const

const headsOf = async (tx: Tx, organizationIds: readonly string[]): Promise<Map<string, Anchor>> => {
  const { rows } = await sql<{ organization_id: string; sequence: number; hash: string }>`
    select asked.organization_id, head.sequence, head.hash
    from unnest(${[...organizationIds]}::uuid[]) as asked (organization_id)
    cross join lateral (
      select sequence, hash from audit_chain
      where audit_chain.organization_id = asked.organization_id order by sequence desc limit 1
    ) as head`.execute(tx)
  return new Map(
    rows.map(({ organization_id: organizationId, sequence, hash }) => [
      organizationId,
      { organizationId, sequence, hash },
    ]),
  )
}

const waiting = (tx: Tx): Promise<ChainedEntry[]> =>
  tx
    .selectFrom('audit_unsealed')
    .innerJoin('audit_entries', (join) =>
      join
        .onRef('audit_entries.organization_id', '=', 'audit_unsealed.organization_id')
        .onRef('audit_entries.entry_id', '=', 'audit_unsealed.entry_id'),
    )
    .select(entryColumns)
    .orderBy('audit_unsealed.organization_id')
    .orderBy('audit_unsealed.entry_id')
    .limit(batch)
    .execute()

const forget = (tx: Tx, entries: readonly ChainedEntry[]) =>
  sql`
    delete from audit_unsealed using unnest(
      ${entries.map((entry) => entry.organization_id)}::uuid[], ${entries.map((entry) => entry.entry_id)}::uuid[]
    ) as sealed (organization_id, entry_id)
    where audit_unsealed.organization_id = sealed.organization_id and audit_unsealed.entry_id = sealed.entry_id`.execute(
    tx,
  )

/** Answers the heads that this batch left, or nothing when none waited. */
const sealBatch = (db: Database, clock: Clock): Promise<Anchor[]> =>
  db.transaction(auditor, async (tx) => {
    // Two servers that seal at once would both continue from the same head.
    await sql`select pg_advisory_xact_lock(${lock}::bigint)`.execute(tx)
    const entries = await waiting(tx)
    if (entries.length === 0) return []
    const heads = await headsOf(tx, [...new Set(entries.map((entry) => entry.organization_id))])
    const sealedAt = clock.now().toString({ fractionalSecondDigits: 3 })
    const links = entries.map((entry) => {
      const organizationId = entry.organization_id
      const head = heads.get(organizationId) ?? { organizationId, sequence: 0, hash: beginning }
      const next = {
        organizationId,
        sequence: head.sequence + 1,
        hash: hashEntry(head.hash, entry, sealedAt),
      }
      heads.set(organizationId, next)
      return {
        organization_id: organizationId,
        sequence: next.sequence,
        entry_id: entry.entry_id,
        previous_hash: head.hash,
        hash: next.hash,
        sealed_at: sealedAt,
      }
    })
    await tx.insertInto('audit_chain').values(links).execute()
    await forget(tx, entries)
    return [...heads.values()]
  })

/** Chains all entries that wait, organisation by organisation; answers where each chain that grew ends now. */
export const sealAudit = async (db: Database, clock: Clock): Promise<readonly Anchor[]> => {
  const heads = new Map<string, Anchor>()
  for (;;) {
    const grown = await sealBatch(db, clock)
    if (grown.length === 0) return [...heads.values()]
    for (const head of grown) heads.set(head.organizationId, head)
  }
}

/** Where every organisation's chain ends. */
export const auditHeads = (db: Database): Promise<readonly Anchor[]> =>
  db.transaction(auditor, async (tx) => {
    const organizations = await tx.selectFrom('organizations').select('organization_id').execute()
    return [
      ...(
        await headsOf(
          tx,
          organizations.map((row) => row.organization_id),
        )
      ).values(),
    ]
  })
