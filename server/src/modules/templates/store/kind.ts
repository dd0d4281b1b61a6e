import { form } from '@tweespraak/contract/form'
import { type Bilingual, bilingual } from '@tweespraak/contract/id'
import { builtInKindCode, type BuiltInKindCode, kindRules } from '@tweespraak/contract/templates'
import { type Expression, sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { json } from '../../../platform/db/json.ts'
import type { Kind } from '../kind.ts'
import { insertFormVersion } from './form.ts'

/** Versions of the kinds of the organisation, each with the form that it asks. */
export const versions = (tx: Tx) =>
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

/** Of each kind its newest version alone. */
export const newestOnly = sql<boolean>`not exists (
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

/** The built-in kind that a kind began as; null for one that HR made from plain beginnings. */
export const loadOrigin = async (tx: Tx, kindId: string): Promise<BuiltInKindCode | null> => {
  const row = await tx
    .selectFrom('kinds')
    .select('origin')
    .where('organization_id', '=', sql<string>`(select app_organization())`)
    .where('kind_id', '=', kindId)
    .executeTakeFirst()
  return builtInKindCode.nullable().parse(row?.origin ?? null)
}

/** What each kind began as. */
export const loadOrigins = async (tx: Tx): Promise<ReadonlyMap<string, BuiltInKindCode | null>> => {
  const rows = await tx
    .selectFrom('kinds')
    .select(['kind_id', 'origin'])
    .where('organization_id', '=', sql<string>`(select app_organization())`)
    .execute()
  return new Map(rows.map((row) => [row.kind_id, builtInKindCode.nullable().parse(row.origin)]))
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

/**
 * Whether everybody is to have one now and again, of a kind `k` with its newest version `newest`: it has a rhythm. What
 * is led at the workplace is for who learns there, and a probation or an improvement series begins for a reason: who
 * never had one of those misses nothing.
 */
const forEverybody = sql<boolean>`(newest.rules ->> 'rhythmMonths' is not null and newest.rules ->> 'ledBy' <> 'coach'
  and coalesce(k.origin, '') not in ('probation', 'learning', 'improvement'))`

const newestRules = sql`lateral (
  select v.name, v.rules from kind_versions v
  where v.organization_id = k.organization_id and v.kind_id = k.kind_id order by v.version desc limit 1
) newest on true`

/** Whether a kind in use is for everybody: without one, nobody can be said not to have had a conversation yet. */
export const talksExpected = sql<boolean>`exists (select from kinds k join ${newestRules}
  where k.organization_id = (select app_organization()) and k.retired_at is null and ${forEverybody})`

/** A kind as its progress is named: its newest words and rhythm. */
export interface SeenKind {
  readonly kindId: string
  readonly code: string
  readonly name: Bilingual
  /** What may lie between two; null also for talks that are planned together, as a series. */
  readonly rhythmMonths: number | null
  readonly holdsFor: 'everybody' | 'some'
  readonly inUse: boolean
  /** HR may see its progress now, and so may who leads the employee: as the one who leads the talk, or as an onlooker. */
  readonly followed: boolean
}

interface SeenRow {
  readonly kind_id: string
  readonly code: string
  readonly name: unknown
  readonly rhythm: number | null
  readonly for_everybody: boolean
  readonly in_use: boolean
  readonly followed: boolean
}

/** The kinds of which any version shows its progress to HR, retired ones included, in the order in which they are offered. */
export const loadKindsSeenByHr = async (tx: Tx): Promise<SeenKind[]> => {
  const found = await sql<SeenRow>`
    select k.kind_id, k.code, newest.name, k.retired_at is null as in_use, ${forEverybody} as for_everybody,
      newest.rules -> 'progressSeenBy' ? 'hr' and (newest.rules ->> 'ledBy' <> 'coach'
        or newest.rules -> 'progressSeenBy' ? 'manager') as followed,
      case when k.origin is distinct from 'improvement' then (newest.rules ->> 'rhythmMonths')::int end as rhythm
    from kinds k join ${newestRules}
    where k.organization_id = (select app_organization()) and exists (
      select from kind_versions v where v.organization_id = k.organization_id and v.kind_id = k.kind_id
        and v.rules -> 'progressSeenBy' ? 'hr')
    order by k.position, k.code`.execute(tx)
  return found.rows.map((row) => ({
    kindId: row.kind_id,
    code: row.code,
    name: bilingual.parse(row.name),
    rhythmMonths: row.rhythm,
    holdsFor: row.for_everybody ? 'everybody' : 'some',
    inUse: row.in_use,
    followed: row.followed,
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

/** A version as it is published. */
export interface Publication {
  readonly kind: Kind
  /** The built-in kind that it is a copy of; null when the organisation wrote it. */
  readonly builtIn: string | null
  /** Its form is published with it; else the form is there already. */
  readonly withForm: boolean
}

/** One more version of a kind. */
export const insertKindVersion = async (
  tx: Tx,
  organizationId: string,
  { kind, builtIn, withForm }: Publication,
): Promise<void> => {
  if (withForm && kind.form !== null) {
    const { formId, version, content } = kind.form
    const published = { version, name: kind.name, content, publishedAt: kind.publishedAt }
    await insertFormVersion(tx, { organizationId, formId }, published, builtIn === null ? null : kind.code)
  }
  await tx
    .insertInto('kind_versions')
    .values({
      organization_id: organizationId,
      kind_id: kind.kindId,
      version: kind.version,
      name: json(kind.name),
      description: json(kind.description),
      rules: json(kind.rules),
      form_id: kind.form?.formId ?? null,
      form_version: kind.form?.version ?? null,
      built_in: builtIn,
      published_at: kind.publishedAt,
    })
    .execute()
}

/** Where a new kind comes in the order, what it began as, and since when (ISO instant) it is offered no more. */
interface Beginning {
  readonly position: number
  readonly origin: BuiltInKindCode | null
  readonly retiredAt: string | null
}

/** A new kind with its first version, and the first version of its form. */
export const insertKind = async (
  tx: Tx,
  organizationId: string,
  publication: Publication,
  { position, origin, retiredAt }: Beginning,
): Promise<void> => {
  const { kindId, code } = publication.kind
  await tx
    .insertInto('kinds')
    .values({
      organization_id: organizationId,
      kind_id: kindId,
      code,
      position,
      origin,
      retired_at: retiredAt,
    })
    .execute()
  await insertKindVersion(tx, organizationId, publication)
}

/** A built-in kind as the product brings it now. */
export interface BuiltInDigest {
  readonly code: string
  readonly digest: string
}

export interface LeftAsItCame {
  readonly organizationId: string
  readonly kindId: string
  readonly code: string
}

/**
 * The kinds in use whose newest version is a copy of a built-in one, and that never had this copy: not those
 * that an organisation made its own, nor those that a newer server has taken further. As the owner of the tables.
 */
export const kindsLeftAsTheyCame = async (
  tx: Tx,
  builtIns: readonly BuiltInDigest[],
  organizationId: string | null,
): Promise<LeftAsItCame[]> => {
  const found = await sql<LeftAsItCame>`
    select k.organization_id as "organizationId", k.kind_id as "kindId", k.code
    from unnest(${builtIns.map(({ code }) => code)}::text[], ${builtIns.map(({ digest }) => digest)}::text[])
      as now (code, digest)
    join kinds k on k.code = now.code and k.retired_at is null
    where (${organizationId}::uuid is null or k.organization_id = ${organizationId}::uuid)
      and (select v.built_in from kind_versions v
        where v.organization_id = k.organization_id and v.kind_id = k.kind_id
        order by v.version desc limit 1) is not null
      and not exists (select from kind_versions v
        where v.organization_id = k.organization_id and v.kind_id = k.kind_id and v.built_in = now.digest)
    order by k.organization_id, k.position`.execute(tx)
  return found.rows
}

/** One start at a time renews the kinds of an organisation, and what it reads is that organisation's. */
export const holdKinds = async (tx: Tx, organizationId: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended('kinds of ' || ${organizationId}::text, 0)),
    set_config('app.organization_id', ${organizationId}, true)`.execute(tx)
}

/** Writes down which built-in kind a version is a copy of, where that was not known. */
export const nameBuiltIn = async (
  tx: Tx,
  organizationId: string,
  { kindId, version }: Pick<Kind, 'kindId' | 'version'>,
  builtIn: string,
): Promise<void> => {
  await tx
    .updateTable('kind_versions')
    .set({ built_in: builtIn })
    .where('organization_id', '=', organizationId)
    .where('kind_id', '=', kindId)
    .where('version', '=', version)
    .execute()
}

/** The number of the next version of a form. */
export const nextFormVersion = async (tx: Tx, organizationId: string, formId: string): Promise<number> => {
  const row = await tx
    .selectFrom('form_versions')
    .select((of) => of.fn.max('version').as('last'))
    .where('organization_id', '=', organizationId)
    .where('form_id', '=', formId)
    .executeTakeFirst()
  return (row?.last ?? 0) + 1
}
