import type { Database, Tx } from '../db/database.ts'
import { type Anchor, beginning, hashEntry } from './chain.ts'
import { entryColumns } from './seal.ts'

export type Fault =
  /** The fields of an entry are not those that were sealed. */
  | 'changed'
  /** Entries between two that follow one another are gone, or the entry itself is. */
  | 'removed'
  /** An entry stands in another place than it was sealed in. */
  | 'reordered'
  /** The chain ends before where it was seen to end. */
  | 'cut-off'
  /** The whole chain was made anew: where it was seen to be, it is another. */
  | 'rewritten'
  /** An entry that the sealer should long have chained, and that is not in the chain. */
  | 'not-chained'

export interface Finding {
  readonly organizationId: string
  readonly fault: Fault
  /** The place in the chain, from 1; null for an entry that is not in it. */
  readonly sequence: number | null
  readonly entryId: string | null
}

const auditor = { purpose: 'audit', organizationId: null } as const
const page = 5000

const readLinks = (tx: Tx, organizationId: string, after: number) =>
  tx
    .selectFrom('audit_chain')
    .leftJoin('audit_entries', (join) =>
      join
        .onRef('audit_entries.organization_id', '=', 'audit_chain.organization_id')
        .onRef('audit_entries.entry_id', '=', 'audit_chain.entry_id'),
    )
    .select(entryColumns)
    .select(['sequence', 'previous_hash', 'hash', 'sealed_at', 'audit_chain.entry_id as link_id'])
    .where('audit_chain.organization_id', '=', organizationId)
    .where('sequence', '>', after)
    .orderBy('sequence')
    .limit(page)
    .execute()

type Link = Awaited<ReturnType<typeof readLinks>>[number]

/** Whether the link still holds exactly what was sealed in it. */
const isWhole = (link: Link): boolean => {
  const { organization_id, entry_id, at, actor_kind, action, subject_type } = link
  if (organization_id === null || entry_id === null || at === null) return false
  if (actor_kind === null || action === null || subject_type === null) return false
  const entry = { ...link, organization_id, entry_id, at, actor_kind, action, subject_type }
  return hashEntry(link.previous_hash, entry, link.sealed_at) === link.hash
}

/** Whether the link that this one was sealed after is still somewhere in the chain. */
const predecessorExists = async (tx: Tx, organizationId: string, hash: string): Promise<boolean> => {
  if (hash === beginning) return true
  const found = await tx
    .selectFrom('audit_chain')
    .select('sequence')
    .where('organization_id', '=', organizationId)
    .where('hash', '=', hash)
    .executeTakeFirst()
  return found !== undefined
}

/** What is wrong with a link, given the one before it; undefined when nothing is. */
const judge = async (tx: Tx, organizationId: string, before: Pick<Link, 'sequence' | 'hash'>, link: Link) => {
  if (link.entry_id === null) return 'removed'
  if (!isWhole(link)) return 'changed'
  if (link.sequence !== before.sequence + 1) return 'removed'
  if (link.previous_hash === before.hash) return undefined
  return (await predecessorExists(tx, organizationId, link.previous_hash)) ? 'reordered' : 'removed'
}

/** Walks one organisation's chain; collects what is wrong and compares it with the anchors it passes. */
const checkChain = async (tx: Tx, organizationId: string, anchors: readonly Anchor[]): Promise<Finding[]> => {
  const findings: Finding[] = []
  const seen = Map.groupBy(anchors, (anchor) => anchor.sequence)
  let before = { sequence: 0, hash: beginning }
  for (;;) {
    const links = await readLinks(tx, organizationId, before.sequence)
    for (const link of links) {
      const found = await judge(tx, organizationId, before, link)
      const anchored = seen.get(link.sequence) ?? []
      const asSeen = anchored.every((anchor) => anchor.hash === link.hash)
      const fault = found ?? (asSeen ? undefined : 'rewritten')
      if (fault !== undefined)
        findings.push({ organizationId, fault, sequence: link.sequence, entryId: link.link_id })
      before = { sequence: link.sequence, hash: link.hash }
    }
    if (links.length < page) break
  }
  const last = Math.max(0, ...seen.keys())
  if (last > before.sequence)
    findings.push({ organizationId, fault: 'cut-off', sequence: before.sequence + 1, entryId: null })
  return findings
}

/** Entries of more than an hour ago that neither stand in the chain nor wait for the sealer. */
const notChained = async (tx: Tx, now: Temporal.Instant): Promise<Finding[]> => {
  const rows = await tx
    .selectFrom('audit_entries')
    .select(['organization_id', 'entry_id'])
    .where('at', '<', now.subtract({ hours: 1 }).toString())
    .where((entry) =>
      entry.not(
        entry.exists(
          entry
            .selectFrom('audit_chain')
            .select('sequence')
            .whereRef('audit_chain.organization_id', '=', 'audit_entries.organization_id')
            .whereRef('audit_chain.entry_id', '=', 'audit_entries.entry_id'),
        ),
      ),
    )
    .limit(1000)
    .execute()
  return rows.map((row) => ({
    organizationId: row.organization_id,
    fault: 'not-chained' as const,
    sequence: null,
    entryId: row.entry_id,
  }))
}

/**
 * Checks that the audit is as it was sealed: no entry changed, removed or moved, nothing cut off behind the
 * last place that the anchors saw. Answers what is wrong, in order; nothing means that it is whole. What
 * was written after the last anchor and then cut off at once cannot be seen.
 */
export const checkAudit = (
  db: Database,
  anchors: readonly Anchor[],
  now: Temporal.Instant,
): Promise<readonly Finding[]> =>
  db.transaction(auditor, async (tx) => {
    const organizations = await tx.selectFrom('organizations').select('organization_id').execute()
    const ids = new Set([
      ...organizations.map((row) => row.organization_id),
      ...anchors.map((anchor) => anchor.organizationId),
    ])
    const findings: Finding[] = []
    for (const id of ids) {
      findings.push(
        ...(await checkChain(
          tx,
          id,
          anchors.filter((anchor) => anchor.organizationId === id),
        )),
      )
    }
    return [...findings, ...(await notChained(tx, now))]
  })

/** How many entries are sealed, and the moment of the last of them; null when there is none. */
export const sealedExtent = (
  db: Database,
): Promise<{ readonly entries: number; readonly until: string | null }> =>
  db.transaction(auditor, async (tx) => {
    const row = await tx
      .selectFrom('audit_chain')
      .innerJoin('audit_entries', (join) =>
        join
          .onRef('audit_entries.organization_id', '=', 'audit_chain.organization_id')
          .onRef('audit_entries.entry_id', '=', 'audit_chain.entry_id'),
      )
      .select((all) => [all.fn.countAll<number>().as('entries'), all.fn.max('audit_entries.at').as('until')])
      .executeTakeFirstOrThrow()
    return { entries: row.entries, until: row.until }
  })
