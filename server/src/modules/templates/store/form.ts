import { form, roughForm } from '@tweespraak/contract/form'
import { bilingual } from '@tweespraak/contract/id'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { json } from '../../../platform/db/json.ts'
import { type Draft, nothingWritten } from '../draft.ts'
import type { Written } from '../form-draft.ts'

interface FormKey {
  readonly organizationId: string
  readonly formId: string
}

interface FormVersion extends Written {
  readonly version: number
  /** ISO instant. */
  readonly publishedAt: string
}

/** A form as it stands: what was published last, and what was written since. */
export interface StandingForm {
  readonly formId: string
  readonly builtIn: string | null
  readonly newest: FormVersion | null
  readonly draft: Draft<Written>
}

/**
 * Holds up until the end of the transaction everybody else who changes forms or kinds here: a version is the
 * next of the newest, and publishing one gives kinds a version too.
 */
export const holdTemplates = async (tx: Tx): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended('kinds of ' || app_organization(), 0))`.execute(tx)
}

/** Every form that was published, and every one that is being written, as far as the viewer sees it. */
const standing = (tx: Tx) =>
  tx
    .selectFrom('forms')
    .fullJoin('form_drafts', (join) =>
      join
        .onRef('form_drafts.organization_id', '=', 'forms.organization_id')
        .onRef('form_drafts.form_id', '=', 'forms.form_id'),
    )
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom('form_versions')
          .select(['version', 'form_versions.name', 'form_versions.content', 'published_at'])
          .whereRef('form_versions.organization_id', '=', 'forms.organization_id')
          .whereRef('form_versions.form_id', '=', 'forms.form_id')
          .orderBy('version', 'desc')
          .limit(1)
          .as('newest'),
      (join) => join.onTrue(),
    )
    .where(
      sql<boolean>`coalesce(forms.organization_id, form_drafts.organization_id) = (select app_organization())`,
    )
    .select([
      sql<string>`coalesce(forms.form_id, form_drafts.form_id)`.as('form_id'),
      'forms.built_in',
      'newest.version',
      'newest.name',
      'newest.content',
      'newest.published_at',
      'form_drafts.revision',
      'form_drafts.name as draft_name',
      'form_drafts.content as draft_content',
      'form_drafts.saved_at',
    ])

type StandingRow = Awaited<ReturnType<ReturnType<typeof standing>['execute']>>[number]

const newestOf = (row: StandingRow): FormVersion | null =>
  row.version === null || row.published_at === null
    ? null
    : {
        version: row.version,
        publishedAt: row.published_at,
        name: bilingual.parse(row.name),
        content: form.parse(row.content),
      }

const draftOf = (row: StandingRow): Draft<Written> =>
  row.revision === null
    ? nothingWritten
    : {
        revision: row.revision,
        savedAt: row.saved_at,
        written:
          row.draft_content === null
            ? null
            : { name: bilingual.parse(row.draft_name), content: roughForm.parse(row.draft_content) },
      }

const formOf = (row: StandingRow): StandingForm => ({
  formId: row.form_id,
  builtIn: row.built_in,
  newest: newestOf(row),
  draft: draftOf(row),
})

/** Whether a form was thrown away before it was ever published. */
export const isGone = ({ newest, draft }: StandingForm): boolean => newest === null && draft.written === null

/** All forms, oldest first. */
export const loadForms = async (tx: Tx): Promise<StandingForm[]> => {
  const rows = await standing(tx).orderBy('form_id').execute()
  return rows.map(formOf).filter((each) => !isGone(each))
}

/** One form, also one that is gone: its draft can be put back. Null when it was never there. */
export const loadForm = async (tx: Tx, formId: string): Promise<StandingForm | null> => {
  const row = await standing(tx)
    .where(sql<boolean>`coalesce(forms.form_id, form_drafts.form_id) = ${formId}::uuid`)
    .executeTakeFirst()
  return row === undefined ? null : formOf(row)
}

export const writeDraft = async (tx: Tx, key: FormKey, draft: Draft<Written>): Promise<void> => {
  if (draft.savedAt === null) throw new Error('A draft was saved at some moment')
  const values = {
    revision: draft.revision,
    name: draft.written === null ? null : json(draft.written.name),
    content: draft.written === null ? null : json(draft.written.content),
    saved_at: draft.savedAt,
  }
  await tx
    .insertInto('form_drafts')
    .values({ organization_id: key.organizationId, form_id: key.formId, ...values })
    .onConflict((conflict) => conflict.columns(['organization_id', 'form_id']).doUpdateSet(values))
    .execute()
}

/** One more version of a form, or its first. `builtIn`: the kind that the form came with. */
export const insertFormVersion = async (
  tx: Tx,
  key: FormKey,
  given: FormVersion,
  builtIn: string | null,
): Promise<void> => {
  const row = { organization_id: key.organizationId, form_id: key.formId }
  await tx
    .insertInto('forms')
    .values({ ...row, built_in: builtIn })
    .onConflict((taken) => taken.doNothing())
    .execute()
  await tx
    .insertInto('form_versions')
    .values({
      ...row,
      version: given.version,
      name: json(given.name),
      content: json(given.content),
      published_at: given.publishedAt,
    })
    .execute()
}
