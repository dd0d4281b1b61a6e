import { kindDraft } from '@tweespraak/contract/kinds'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { json } from '../../../platform/db/json.ts'
import { type Draft, nothingWritten } from '../draft.ts'
import type { KindWriting } from '../kind-draft.ts'

interface KindKey {
  readonly organizationId: string
  readonly kindId: string
}

/** The draft of a kind; `copyOf` is the kind that it began as, where it was never published. */
export interface StandingDraft {
  readonly kindId: string
  readonly copyOf: string | null
  readonly draft: Draft<KindWriting>
}

const drafts = (tx: Tx) =>
  tx
    .selectFrom('kind_drafts')
    .select(['kind_id', 'copy_of', 'revision', 'content', 'saved_at'])
    .where('organization_id', '=', sql<string>`(select app_organization())`)

type DraftRow = Awaited<ReturnType<ReturnType<typeof drafts>['execute']>>[number]

const writingOf = (content: unknown): KindWriting => {
  const { form, baseVersion, ...said } = kindDraft.parse(content)
  return { content: said, form, baseVersion }
}

const draftOf = (row: DraftRow): StandingDraft => ({
  kindId: row.kind_id,
  copyOf: row.copy_of,
  draft: {
    revision: row.revision,
    savedAt: row.saved_at,
    written: row.content === null ? null : writingOf(row.content),
  },
})

/** All drafts, oldest first, as far as the viewer sees them; also those that were let go of. */
export const loadKindDrafts = async (tx: Tx): Promise<StandingDraft[]> =>
  (await drafts(tx).orderBy('kind_id').execute()).map(draftOf)

/** The draft of one kind; null when nothing was ever written of it. */
export const loadKindDraft = async (tx: Tx, kindId: string): Promise<StandingDraft | null> => {
  const row = await drafts(tx).where('kind_id', '=', kindId).executeTakeFirst()
  return row === undefined ? null : draftOf(row)
}

/** `copyOf` is written down once, with the first save. */
export const writeKindDraft = async (
  tx: Tx,
  { organizationId, kindId }: KindKey,
  { revision, savedAt, written }: Draft<KindWriting>,
  copyOf: string | null = null,
): Promise<void> => {
  if (savedAt === null) throw new Error('A draft was saved at some moment')
  const content =
    written === null
      ? null
      : json({ ...written.content, form: written.form, baseVersion: written.baseVersion })
  const values = { revision, content, saved_at: savedAt }
  await tx
    .insertInto('kind_drafts')
    .values({ organization_id: organizationId, kind_id: kindId, copy_of: copyOf, ...values })
    .onConflict((conflict) => conflict.columns(['organization_id', 'kind_id']).doUpdateSet(values))
    .execute()
}

/**
 * A version was published that was not written in this draft. A tab in which nothing was written notices; what is
 * written stays as it is, on the version it was written on, unless `follow` says how it goes along.
 */
export const followVersion = async (
  tx: Tx,
  key: KindKey,
  at: Temporal.Instant,
  follow: (written: KindWriting) => KindWriting = (written) => written,
): Promise<void> => {
  const { draft } = (await loadKindDraft(tx, key.kindId)) ?? { draft: nothingWritten }
  const written = draft.written === null ? null : follow(draft.written)
  if (written !== null && written === draft.written) return
  await writeKindDraft(tx, key, { revision: draft.revision + 1, savedAt: at.toString(), written })
}
