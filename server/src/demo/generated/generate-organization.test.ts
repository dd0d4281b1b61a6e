import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { accessRoutes } from '@tweespraak/contract/access'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { dossierRoutes } from '@tweespraak/contract/dossier'
import { homeRoutes } from '@tweespraak/contract/home'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, testClock, type TestApp } from '../../../test/app.ts'
import { hashContent, type ReportContent } from '../../modules/conversations/public.ts'
import { readAnchors } from '../../platform/audit/anchors.ts'
import { checkAudit } from '../../platform/audit/check.ts'
import { anchorsFile } from '../../platform/audit/sealer.ts'
import type { Database } from '../../platform/db/database.ts'
import { storyIsTold } from '../tell-story.ts'
import { type Generated, generateOrganization } from './generate-organization.ts'

const size = { people: 240, seed: 4 }
const directory = await mkdtemp(join(tmpdir(), 'tweespraak-generated-'))
let app: TestApp
let made: Generated

const generateIn = async (moment: string, data: string): Promise<{ app: TestApp; made: Generated }> => {
  const opened = await testApp({
    demo: true,
    clock: testClock(moment),
    settings: { TWEESPRAAK_DATA: join(directory, data) },
  })
  const outcome = await generateOrganization(opened.services, size)
  if (!outcome.ok) throw new Error(outcome.reason)
  return { app: opened, made: outcome.value }
}

beforeAll(async () => {
  ;({ app, made } = await generateIn('2026-11-24T07:15:00Z', 'morning'))
})
afterAll(async () => {
  await app.close()
  await rm(directory, { recursive: true })
})

const statesOf = async (
  table: 'conversations' | 'agreements' | 'agreement_changes' | 'reports',
  column: string,
) => {
  const { rows } = await sql<{ state: string }>`
    select distinct ${sql.ref(column)} as state from ${sql.table(table)}`.execute(app.services.db.owner)
  return new Set(rows.map(({ state }) => state))
}

/** A digest of each table's rows. The kinds that every organisation gets have ids of their own each time. */
const digestsOf = async ({ owner }: Database): Promise<Record<string, string>> => {
  const digests: Record<string, string> = {}
  for (const table of Object.keys(made.counts)) {
    const { rows } = await sql<{ digest: string }>`
      select md5(string_agg(row, '' order by row)) as digest
      from (select (to_jsonb(t) - '{kind_id,form_id}'::text[])::text as row from ${sql.table(table)} t) as every`.execute(
      owner,
    )
    digests[table] = rows[0]?.digest ?? ''
  }
  return digests
}

test('the same seed makes the same rows at any hour of the day', async () => {
  const other = await generateIn('2026-11-24T19:40:00Z', 'evening')
  try {
    expect(await digestsOf(other.app.services.db)).toEqual(await digestsOf(app.services.db))
    expect(other.made.counts).toEqual(made.counts)
  } finally {
    await other.app.close()
  }
})

test('refuses to make the same organisation twice', async () => {
  expect(await generateOrganization(app.services, size)).toMatchObject({
    ok: false,
    reason: 'organization-exists',
  })
})

test('refuses a name that stands already, however it was typed', async () => {
  const { owner } = app.services.db
  const name = (to: string) =>
    owner
      .updateTable('organizations')
      .set({ name: to })
      .where('organization_id', '=', made.organizationId)
      .execute()
  await name(` ${made.name.toUpperCase()}`)
  expect(await generateOrganization(app.services, size)).toMatchObject({
    ok: false,
    reason: 'organization-exists',
  })
  await name(made.name)
})

test('has conversations, reports and agreements in every state', async () => {
  expect(await statesOf('conversations', 'state')).toEqual(
    new Set(['planned', 'preparing', 'held', 'recorded', 'signed', 'filed', 'followed-up', 'cancelled']),
  )
  expect(await statesOf('reports', 'stage')).toEqual(new Set(['draft', 'offered', 'closed']))
  expect(await statesOf('reports', 'closing')).toEqual(new Set(['signed', 'not-signed', null]))
  expect(await statesOf('agreements', 'state')).toEqual(new Set(['open', 'kept', 'changed', 'broken']))
  expect(await statesOf('agreement_changes', 'state')).toEqual(new Set(['waiting', 'accepted', 'declined']))
})

test('has as many people as asked, in teams of three to forty, with some who came, went or changed managers', async () => {
  const { rows } = await sql<{
    people: number
    least: number
    largest: number
    left: number
    changed: number
  }>`
    with today as (select * from assignments where starts_on <= app_today() and coalesce(ends_on, 'infinity') >= app_today()),
      spans as (select count(*)::int as span from today where manager_id is not null group by manager_id)
    select (select count(*)::int from today) as people, (select min(span) from spans) as least, (select max(span) from spans) as largest,
      (select count(*)::int from people where left_on < app_today()) as left,
      (select count(*)::int from (select person_id from assignments group by 1 having count(distinct manager_id) > 1) as c) as changed`.execute(
    app.services.db.owner,
  )
  expect(rows[0]?.people).toBe(size.people)
  expect(rows[0]?.least).toBeGreaterThanOrEqual(3)
  expect(rows[0]?.largest).toBeLessThanOrEqual(40)
  expect(rows[0]?.left).toBeGreaterThan(10)
  expect(rows[0]?.changed).toBeGreaterThan(10)
})

test('signatures bind what stands in the report', async () => {
  const reports = await app.services.db.owner
    .selectFrom('reports')
    .innerJoin('signatures', 'signatures.conversation_id', 'reports.conversation_id')
    .select(['reports.content', 'signatures.content_hash'])
    .limit(200)
    .execute()
  expect(reports).toHaveLength(200)
  for (const { content, content_hash: signed } of reports)
    expect(hashContent(JSON.parse(JSON.stringify(content)) as ReportContent)).toBe(signed)
})

test('nothing has happened that is still to come, and nothing before it could', async () => {
  const { rows } = await sql`
    select c.conversation_id from conversations c
    left join reports r using (organization_id, conversation_id)
    left join conversations p on p.organization_id = c.organization_id and p.conversation_id = c.previous_id
    where greatest(c.planned_at, c.begun_at, c.finished_at, c.filed_at, c.followed_up_at, c.cancelled_at, r.offered_at, r.closed_at)
        > ${app.clock.now().toString()}::timestamptz
      or c.planned_at > c.starts_at or c.begun_at > c.finished_at or c.finished_at > r.offered_at
      or r.offered_at > r.closed_at or r.closed_at > c.filed_at or p.finished_at > c.planned_at or c.filed_at > c.followed_up_at`.execute(
    app.services.db.owner,
  )
  expect(rows).toEqual([])
})

test('the audit is whole', async () => {
  const anchors = (await readAnchors(anchorsFile(join(directory, 'morning')))) ?? []
  expect(await checkAudit(app.services.db, anchors, app.clock.now())).toEqual([])
  expect(made.counts['audit_entries']).toBeGreaterThan(100)
})

test('a few people sign in with a password of their own', async () => {
  expect(made.accounts.map(({ as }) => as)).toEqual(['HR and administrator', 'manager', 'employee'])
  for (const { email, password } of made.accounts) {
    const { status } = await app.call(accessRoutes.signIn, null, { body: { email, password } })
    expect(status).toBeLessThan(300)
  }
})

test('the demo is served from it, with a manager who has a team and something to do', async () => {
  expect(await storyIsTold(app.services.db)).toBe(true)
  const { items } = (await app.call(accessRoutes.demoPeople, null)).body
  expect(items.length).toBeLessThanOrEqual(72)
  expect(new Set(items.map(({ as }) => as))).toEqual(new Set(['employee', 'manager', 'hr', 'coach']))
  const manager = items.find(({ as }) => as === 'manager')
  const signedIn = await app.call(accessRoutes.demoSignIn, null, { body: { personId: manager?.id ?? '' } })
  expect(signedIn.status).toBeLessThan(300)
  const asker = await app.signIn({ organizationId: made.organizationId, personId: manager?.id ?? '' })
  const home = await app.call(homeRoutes.home, asker)
  expect([home.status, home.body.now.length > 0]).toEqual([200, true])
  const team = await app.call(homeRoutes.team, asker)
  expect([team.status, team.body.members.length >= 3]).toEqual([200, true])
})

test('a sealed report opens for the employee as a PDF, and its conversation as a page', async () => {
  const sealed = await app.services.db.owner
    .selectFrom('sealed_reports')
    .innerJoin('people', 'people.person_id', 'sealed_reports.employee_id')
    .select(['conversation_id', 'employee_id'])
    .where('left_on', 'is', null)
    .executeTakeFirstOrThrow()
  const asker = await app.signIn({ organizationId: made.organizationId, personId: sealed.employee_id })
  const params = { conversationId: sealed.conversation_id }
  const pdf = await app.call(dossierRoutes.reportPdf, asker, { params })
  expect([pdf.status, pdf.bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-'])
  const conversation = await app.call(conversationsRoutes.get, asker, { params })
  expect([conversation.status, conversation.body.view]).toEqual([200, 'participant'])
})
