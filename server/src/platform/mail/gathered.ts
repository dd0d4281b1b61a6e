import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../db/database.ts'
import { thisOrganization } from '../db/this-organization.ts'

const facts = z.object({
  path: z.string().optional(),
  about: z.string().optional(),
  other: z.string().optional(),
  kind: z.string().optional(),
  when: z.string().optional(),
  day: z.iso.date().optional(),
  listed: z.boolean().optional(),
})

/** A mail that waits for a digest, or that a digest names: its kind, and what its line says. */
export interface GatheredMail {
  readonly mailId: string
  readonly personId: string
  readonly kind: string
  readonly facts: z.output<typeof facts>
}

const columns = ['mail_id', 'person_id', 'kind', 'facts'] as const

const gatheredOf = (row: {
  readonly mail_id: string
  readonly person_id: string | null
  readonly kind: string
  readonly facts: unknown
}): GatheredMail[] =>
  row.person_id === null
    ? []
    : [{ mailId: row.mail_id, personId: row.person_id, kind: row.kind, facts: facts.parse(row.facts) }]

/** Who waits for a digest, and since when (ISO instant). */
export const findGathering = async (
  tx: Tx,
): Promise<{ readonly personId: string; readonly since: string }[]> => {
  const rows = await tx
    .selectFrom('mails')
    .select((of) => ['person_id', of.fn.min('created_at').as('since')])
    .where('organization_id', '=', thisOrganization)
    .where(sql<boolean>`digest = 'gathering'`)
    .groupBy('person_id')
    .orderBy('person_id')
    .execute()
  return rows.flatMap(({ person_id: personId, since }) => (personId === null ? [] : [{ personId, since }]))
}

/** Takes all that waits for the digests of these people, the oldest first. */
export const gatherMails = async (tx: Tx, personIds: readonly string[]): Promise<GatheredMail[]> => {
  const rows = await tx
    .updateTable('mails')
    .set({ state: 'withdrawn', digest: 'gathered' })
    .where('organization_id', '=', thisOrganization)
    .where(sql<boolean>`digest = 'gathering'`)
    .where(sql<boolean>`person_id = any (${[...personIds]}::uuid[])`)
    .returning(columns)
    .execute()
  return rows.flatMap(gatheredOf).toSorted((one, other) => (one.mailId < other.mailId ? -1 : 1))
}

/** Those of these that a digest names still, the oldest first. */
export const findGathered = async (tx: Tx, mailIds: readonly string[]): Promise<GatheredMail[]> => {
  const rows = await tx
    .selectFrom('mails')
    .select(columns)
    .where('organization_id', '=', thisOrganization)
    .where(sql<boolean>`mail_id = any (${[...mailIds]}::uuid[])`)
    .where('digest', '=', 'gathered')
    .orderBy('mail_id')
    .execute()
  return rows.flatMap(gatheredOf)
}

/** What no digest is to name any more. */
export const dropGathered = async (tx: Tx, mailIds: readonly string[]): Promise<void> => {
  if (mailIds.length === 0) return
  await tx
    .updateTable('mails')
    .set({ digest: null })
    .where('organization_id', '=', thisOrganization)
    .where(sql<boolean>`mail_id = any (${[...mailIds]}::uuid[])`)
    .execute()
}
