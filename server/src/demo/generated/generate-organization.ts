import { setImmediate as breathe } from 'node:timers/promises'
import { sql } from 'kysely'
import { appendAnchors } from '../../platform/audit/anchors.ts'
import { sealAudit } from '../../platform/audit/seal.ts'
import { anchorsFile } from '../../platform/audit/sealer.ts'
import type { Tx } from '../../platform/db/database.ts'
import { accept, type Outcome, refuse } from '../../platform/refuse.ts'
import type { Services } from '../../platform/services.ts'
import { type Kind, kindForConversation } from '../../modules/templates/public.ts'
import { type Book, pageOf } from './book.ts'
import { chaptersOf } from './chapters.ts'
import { instantOf, timeZone } from './days.ts'
import { organizationOf, type Organization, type Size } from './organization.ts'
import { type OpenedAccount, openAccounts } from './open-accounts.ts'
import { idAt, Random } from './random.ts'
import { type Pen, takePen } from './pen.ts'
import { arrayText, Rows } from './rows.ts'
import { setSamples, stageSamples } from './sample-reports.ts'
import { seasonOf, seasons } from './seasons.ts'
import { writeConversation } from './write-conversation.ts'
import { writePeople, writeRoles, writeUnits } from './write-people.ts'

/** Conversations that are written at once. */
const atOnce = 2000
/** People that are thought about in one go. */
const breathAfter = 16

export interface Generated {
  readonly organizationId: string
  readonly name: string
  /** How many rows each table got. */
  readonly counts: Readonly<Record<string, number>>
  readonly accounts: readonly OpenedAccount[]
}

export interface Progress {
  (done: number, total: number): void
}

const kindsOf = async (tx: Tx, organizationId: string): Promise<ReadonlyMap<string, Kind>> => {
  const rows = await tx
    .selectFrom('kinds')
    .select(['kind_id', 'code'])
    .where('organization_id', '=', organizationId)
    .execute()
  const kinds = new Map<string, Kind>()
  for (const row of rows) {
    const kind = await kindForConversation(tx, row.kind_id)
    if (kind !== null) kinds.set(row.code, kind)
  }
  return kinds
}

const found = async (
  tx: Tx,
  services: Services,
  organization: Organization,
  organizationId: string,
): Promise<void> => {
  await tx
    .insertInto('organizations')
    .values({
      organization_id: organizationId,
      name: organization.name,
      language: 'nl',
      time_zone: timeZone,
      demo: true,
      created_at: instantOf(organization.days.now),
    })
    .execute()
  await sql`select set_config('app.organization_id', ${organizationId}, true), set_config('app.progress_later', 'on', true)`.execute(
    tx,
  )
  await services.furnish(tx, organizationId)
}

const writeConversations = async (book: Omit<Book, 'rows'>, pen: Pen, progress: Progress): Promise<void> => {
  const { organization, kinds } = book
  const { people } = organization
  let rows = new Rows()
  let waiting = 0
  for (let season = 0; season < seasons; season += 1)
    for (const person of people) {
      // Thinking may not keep from the database what waits for it.
      if (person.index % breathAfter === 0) await breathe()
      const chapters = chaptersOf(organization, kinds, person).filter(({ talk }) => seasonOf(talk) === season)
      for (const chapter of chapters) writeConversation(pageOf({ ...book, rows }, chapter))
      waiting += chapters.length
      if (waiting < atOnce) continue
      await pen.write(rows)
      progress(season * people.length + person.index, seasons * people.length)
      rows = new Rows()
      waiting = 0
    }
  await pen.write(rows)
  await pen.finish()
}

/** HR's overview, worked out when everything is there, of a thousand people at a time. */
const keepProgress = async (tx: Tx, { organization, organizationId }: Omit<Book, 'rows'>): Promise<void> => {
  await sql`analyze conversations, agreements, reports`.execute(tx)
  const { people } = organization
  for (let from = 0; from < people.length; from += 1000) {
    const ids = people.slice(from, from + 1000).map(({ id }) => id)
    await sql`select keep_progress(${organizationId}::uuid, ${arrayText(ids)}::text::uuid[])`.execute(tx)
  }
}

/** What says, on the server's entry, that a demo organisation is whole. */
const told = (book: Book): void => {
  const { organization, organizationId, rows } = book
  rows.add('audit_entries', {
    organization_id: organizationId,
    entry_id: idAt(organization.days.now, new Random(organization.seed, organization.people.length)),
    at: instantOf(organization.days.now),
    actor_kind: 'command-line',
    action: 'demo.told',
    subject_type: 'organization',
    subject_id: organizationId,
  })
}

const writeAll = async (
  tx: Tx,
  services: Services,
  organization: Organization,
  samples: NonNullable<Awaited<ReturnType<typeof setSamples>>>,
  progress: Progress,
): Promise<Omit<Generated, 'name' | 'accounts'>> => {
  const organizationId = idAt(organization.days.now, new Random(organization.seed, organization.size, 7))
  await found(tx, services, organization, organizationId)
  const kinds = await kindsOf(tx, organizationId)
  await stageSamples(tx, samples)
  const pen = await takePen(tx)
  const book = { organization, organizationId, kinds }
  const fresh = async (fill: (book: Book) => void): Promise<void> => {
    const rows = new Rows()
    fill({ ...book, rows })
    await pen.write(rows)
  }
  await fresh(writeUnits)
  await writePeople(book, pen)
  await fresh(writeRoles)
  await pen.finish()
  await sql`analyze units, people, employments, assignments`.execute(tx)
  await writeConversations(book, pen, progress)
  await keepProgress(tx, book)
  await fresh(told)
  await pen.finish()
  return { organizationId, counts: Object.fromEntries(pen.counts) }
}

/** Chains what the audit got, and anchors where the chain ends, as the server does every few seconds. */
const seal = async ({ db, clock, config }: Services): Promise<void> => {
  const heads = await sealAudit(db, clock)
  await appendAnchors(anchorsFile(config.dataDirectory), heads, clock.now())
}

/**
 * Makes a demo organisation of so many people as they really are, with three years of conversations: whole or
 * not at all. The same size and seed make the same rows on the same day; only the kinds of conversation, which
 * every organisation gets, have ids of their own each time.
 */
export const generateOrganization = async (
  services: Services,
  size: Size,
  progress: Progress = () => undefined,
): Promise<Outcome<Generated, 'organization-exists' | 'documents-unavailable'>> => {
  const today = services.clock.now().toZonedDateTimeISO(timeZone).toPlainDate()
  const organization = organizationOf(size, today)
  const { owner } = services.db
  const there = await owner
    .selectFrom('organizations')
    .select('name')
    .where(sql<string>`lower(btrim(name))`, '=', organization.name.toLowerCase())
    .executeTakeFirst()
  if (there !== undefined) return refuse('organization-exists', { name: organization.name })
  const samples = await setSamples(services.documents, organization)
  if (samples === null) return refuse('documents-unavailable')
  const written = await owner
    .transaction()
    .execute((tx) => writeAll(tx, services, organization, samples, progress))
  await seal(services)
  await sql`analyze`.execute(owner)
  const accounts = await openAccounts(services, organization, written.organizationId)
  return accept({ ...written, name: organization.name, accounts })
}
