import { form, type Form } from '@tweespraak/contract/form'
import { type Bilingual, bilingual } from '@tweespraak/contract/id'
import { kindRules } from '@tweespraak/contract/templates'
import { type Expression, sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'
import { json } from '../../platform/db/json.ts'
import type { Kind } from './kind.ts'

const versions = (tx: Tx) =>
  tx
    .selectFrom('kind_versions')
    .innerJoin('kinds', (join) =>
      join
        .onRef('kinds.organization_id', '=', 'kind_versions.organization_id')
        .onRef('kinds.kind_id', '=', 'kind_versions.kind_id'),
    )
    .leftJoin('form_versions', (join) =>
      join
        .onRef('form_versions.organization_id', '=', 'kind_versions.organization_id')
        .onRef('form_versions.form_id', '=', 'kind_versions.form_id')
        .onRef('form_versions.version', '=', 'kind_versions.form_version'),
    )
    .where('kind_versions.organization_id', '=', sql<string>`(select app_organization())`)
    .select([
      'kinds.kind_id',
      'kinds.code',
      'kinds.retired_at',
      'kind_versions.version',
      'kind_versions.name',
      'kind_versions.description',
      'kind_versions.rules',
      'kind_versions.form_id',
      'kind_versions.form_version',
      'kind_versions.published_at',
      'form_versions.content',
    ])

type VersionRow = Awaited<ReturnType<ReturnType<typeof versions>['execute']>>[number]

const formOf = (row: VersionRow): Kind['form'] =>
  row.form_id === null || row.form_version === null
    ? null
    : { formId: row.form_id, version: row.form_version, content: form.parse(row.content) }

export const kindOf = (row: VersionRow): Kind => ({
  kindId: row.kind_id,
  code: row.code,
  version: row.version,
  name: bilingual.parse(row.name),
  description: bilingual.parse(row.description),
  rules: kindRules.parse(row.rules),
  form: formOf(row),
  publishedAt: row.published_at,
})

/** One frozen version, whose kind and number another query may say; a row is read by `kindOf`. */
export const kindVersionQuery = (tx: Tx, kindId: Expression<unknown>, version: Expression<unknown>) =>
  versions(tx).where(sql<boolean>`kind_versions.kind_id = ${kindId} and kind_versions.version = ${version}`)

/** One frozen version; null when there is none. */
export const loadKindVersion = async (tx: Tx, kindId: string, version: number): Promise<Kind | null> => {
  const row = await kindVersionQuery(tx, sql`${kindId}::uuid`, sql`${version}::integer`).executeTakeFirst()
  return row === undefined ? null : kindOf(row)
}

const newestOnly = sql<boolean>`not exists (
  select from kind_versions newer where newer.organization_id = kind_versions.organization_id
    and newer.kind_id = kind_versions.kind_id and newer.version > kind_versions.version)`

/** The newest version of a kind that is in use; null when it is retired or unknown. */
export const loadNewestKind = async (tx: Tx, kindId: string): Promise<Kind | null> => {
  const row = await versions(tx)
    .where('kind_versions.kind_id', '=', kindId)
    .where('kinds.retired_at', 'is', null)
    .where(newestOnly)
    .executeTakeFirst()
  return row === undefined ? null : kindOf(row)
}

/** The newest versions of all kinds in use, in the order in which they are offered. */
export const loadKindsInUse = async (tx: Tx): Promise<Kind[]> => {
  const rows = await versions(tx)
    .where('kinds.retired_at', 'is', null)
    .where(newestOnly)
    .orderBy('kinds.position')
    .orderBy('kinds.code')
    .execute()
  return rows.map(kindOf)
}

/** A kind as its progress is named: its newest words and rhythm. */
export interface SeenKind {
  readonly code: string
  readonly name: Bilingual
  readonly rhythmMonths: number | null
  readonly inUse: boolean
}

/** The kinds of which any version shows its progress to HR, retired ones included, in the order in which they are offered. */
export const loadKindsSeenByHr = async (tx: Tx): Promise<SeenKind[]> => {
  const found = await sql<{ code: string; name: unknown; rhythm: number | null; in_use: boolean }>`
    select k.code, newest.name, newest.rhythm, k.retired_at is null as in_use
    from kinds k join lateral (
      select v.name, (v.rules ->> 'rhythmMonths')::int as rhythm from kind_versions v
      where v.organization_id = k.organization_id and v.kind_id = k.kind_id order by v.version desc limit 1
    ) newest on true
    where k.organization_id = (select app_organization()) and exists (
      select from kind_versions v where v.organization_id = k.organization_id and v.kind_id = k.kind_id
        and v.rules -> 'progressSeenBy' ? 'hr')
    order by k.position, k.code`.execute(tx)
  return found.rows.map(({ code, name, rhythm, in_use: inUse }) => ({
    code,
    name: bilingual.parse(name),
    rhythmMonths: rhythm,
    inUse,
  }))
}

/** The next free place in the order of kinds. */
export const nextPosition = async (tx: Tx, organizationId: string): Promise<number> => {
  const row = await tx
    .selectFrom('kinds')
    .select((of) => of.fn.max('position').as('last'))
    .where('organization_id', '=', organizationId)
    .executeTakeFirst()
  return (row?.last ?? 0) + 1
}

/** The codes of the kinds that an organisation has, retired ones included. */
export const codesOf = async (tx: Tx, organizationId: string): Promise<ReadonlySet<string>> => {
  const rows = await tx
    .selectFrom('kinds')
    .select('code')
    .where('organization_id', '=', organizationId)
    .execute()
  return new Set(rows.map((row) => row.code))
}

const insertForm = async (
  tx: Tx,
  organizationId: string,
  formId: string,
  content: Form,
  at: string,
): Promise<void> => {
  await tx.insertInto('forms').values({ organization_id: organizationId, form_id: formId }).execute()
  await tx
    .insertInto('form_versions')
    .values({
      organization_id: organizationId,
      form_id: formId,
      version: 1,
      content: json(content),
      published_at: at,
    })
    .execute()
}

/** A new kind with its first version, and the first version of its form. */
export const insertKind = async (
  tx: Tx,
  organizationId: string,
  kind: Kind,
  position: number,
): Promise<void> => {
  if (kind.form !== null)
    await insertForm(tx, organizationId, kind.form.formId, kind.form.content, kind.publishedAt)
  const key = { organization_id: organizationId, kind_id: kind.kindId }
  await tx
    .insertInto('kinds')
    .values({ ...key, code: kind.code, position, retired_at: null })
    .execute()
  await tx
    .insertInto('kind_versions')
    .values({
      ...key,
      version: kind.version,
      name: json(kind.name),
      description: json(kind.description),
      rules: json(kind.rules),
      form_id: kind.form?.formId ?? null,
      form_version: kind.form?.version ?? null,
      published_at: kind.publishedAt,
    })
    .execute()
}
