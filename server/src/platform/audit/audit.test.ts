import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { liftForeignKeys } from '../db/dump/foreign-keys.ts'
import { newId } from '../id.ts'
import { appendAnchors, readAnchors } from './anchors.ts'
import { recordAudit } from './audit.ts'
import type { Anchor } from './chain.ts'
import { checkAudit } from './check.ts'
import { auditHeads, sealAudit } from './seal.ts'

const database = await testDatabase()
const directory = await mkdtemp(join(tmpdir(), 'tweespraak-audit-'))
afterAll(async () => {
  await database.close()
  await rm(directory, { recursive: true })
})

let now = Temporal.Instant.from('2026-11-24T09:00:00Z')
const clock = { now: () => now }
const organizationId = '0193a2c4-0000-7000-8000-000000000001'
const otherId = '0193a2c4-0000-7000-8000-000000000002'
const owner = database.owner

const record = async (count: number, organization = organizationId): Promise<void> => {
  const identity = { purpose: 'seal', organizationId: organization } as const
  for (let number = 0; number < count; number += 1) {
    now = now.add({ seconds: 1 })
    const entry = {
      action: 'report.sealed',
      subjectType: 'report',
      subjectId: newId(clock),
      digest: `${number}`,
    }
    await database.transaction(identity, (tx) => recordAudit(tx, identity, entry, now))
  }
}

/** An attacker who owns the tables: neither a right nor a foreign key holds them. */
const tamper = async (script: string): Promise<void> => {
  await database.raw(`begin; ${script}; commit`)
}
await liftForeignKeys(owner)

const entryAt = async (sequence: number): Promise<string> => {
  const link = await owner
    .selectFrom('audit_chain')
    .select('entry_id')
    .where('organization_id', '=', organizationId)
    .where('sequence', '=', sequence)
    .executeTakeFirstOrThrow()
  return link.entry_id
}

let anchors: readonly Anchor[] = []
const check = () => checkAudit(database, anchors, now)

beforeEach(async () => {
  await tamper(
    'delete from audit_chain; delete from audit_entries; delete from audit_unsealed; delete from organizations',
  )
  for (const id of [organizationId, otherId]) {
    await owner
      .insertInto('organizations')
      .values({
        organization_id: id,
        name: 'A',
        language: 'nl',
        time_zone: 'Europe/Amsterdam',
        created_at: now.toString(),
      })
      .execute()
  }
  await record(8)
  await record(3, otherId)
  anchors = await sealAudit(database, clock)
})

test('an audit that nobody touched is whole, and goes on being so', async () => {
  expect(anchors.map(({ sequence }) => sequence).toSorted((one, other) => one - other)).toEqual([3, 8])
  await record(2)
  await sealAudit(database, clock)
  expect(await check()).toEqual([])
  expect((await auditHeads(database)).find((head) => head.organizationId === organizationId)?.sequence).toBe(
    10,
  )
})

test('a changed entry is found', async () => {
  const entryId = await entryAt(4)
  await tamper(`update audit_entries set action = 'report.read' where entry_id = '${entryId}'`)
  expect(await check()).toEqual([{ organizationId, fault: 'changed', sequence: 4, entryId }])
})

test('a removed entry is found', async () => {
  const entryId = await entryAt(5)
  await tamper(`delete from audit_entries where entry_id = '${entryId}'`)
  expect(await check()).toEqual([{ organizationId, fault: 'removed', sequence: 5, entryId }])
})

test('an entry that was removed with its link is found, even when those behind it were moved up', async () => {
  const next = await entryAt(6)
  const removed = await entryAt(5)
  await tamper(`
    delete from audit_chain where entry_id = '${removed}'; delete from audit_entries where entry_id = '${removed}'`)
  expect(await check()).toEqual([{ organizationId, fault: 'removed', sequence: 6, entryId: next }])
  await tamper(`
    update audit_chain set sequence = sequence + 100 where organization_id = '${organizationId}' and sequence > 5;
    update audit_chain set sequence = sequence - 101 where organization_id = '${organizationId}' and sequence > 100`)
  expect(await check()).toEqual([
    { organizationId, fault: 'removed', sequence: 5, entryId: next },
    { organizationId, fault: 'cut-off', sequence: 8, entryId: null },
  ])
})

test('reordered entries are found', async () => {
  await tamper(`
    update audit_chain set sequence = 100 where organization_id = '${organizationId}' and sequence = 3;
    update audit_chain set sequence = 3 where organization_id = '${organizationId}' and sequence = 4;
    update audit_chain set sequence = 4 where organization_id = '${organizationId}' and sequence = 100`)
  const findings = await check()
  expect(findings.map(({ fault, sequence }) => [fault, sequence])).toEqual([
    ['reordered', 3],
    ['reordered', 4],
    ['reordered', 5],
  ])
})

test('a cut-off tail is found, and so is one that was grown again', async () => {
  const tail = `select entry_id from audit_chain where organization_id = '${organizationId}' and sequence > 6`
  await tamper(`
    create temp table tail on commit drop as ${tail};
    delete from audit_chain where entry_id in (select entry_id from tail);
    delete from audit_entries where entry_id in (select entry_id from tail)`)
  expect(await check()).toEqual([{ organizationId, fault: 'cut-off', sequence: 7, entryId: null }])
  await record(4)
  await sealAudit(database, clock)
  expect(await check()).toMatchObject([{ organizationId, fault: 'rewritten', sequence: 8 }])
})

test('an entry that was slipped past the sealer is found', async () => {
  await record(1)
  await tamper('delete from audit_unsealed')
  now = now.add({ hours: 2 })
  expect(await check()).toMatchObject([{ organizationId, fault: 'not-chained', sequence: null }])
})

test('sealers that run at once make one chain', async () => {
  await record(20)
  await Promise.all([sealAudit(database, clock), sealAudit(database, clock), sealAudit(database, clock)])
  expect(await check()).toEqual([])
  const head = (await auditHeads(database)).find((each) => each.organizationId === organizationId)
  expect(head?.sequence).toBe(28)
})

test('the roles of the application can neither change nor remove what was written down', async () => {
  const { rows } = await sql<{ role: string }>`
    select distinct rolname as role from pg_roles, unnest(array['audit_entries', 'audit_chain']) as kept
    where starts_with(rolname, 'tweespraak_') and has_table_privilege(rolname, kept, 'update, delete, truncate')`.execute(
    owner,
  )
  expect(rows).toEqual([])
  const roles = await sql`select from pg_roles where starts_with(rolname, 'tweespraak_')`.execute(owner)
  expect(roles.rows.length).toBeGreaterThanOrEqual(7)
})

test("anchors are kept in a file that is its owner's alone, and read back", async () => {
  const file = join(directory, 'anchors.log')
  expect(await readAnchors(file)).toBeNull()
  await appendAnchors(file, anchors.slice(0, 1), now)
  await appendAnchors(file, anchors.slice(1), now)
  expect(
    (await readAnchors(file))?.map((anchor) => ({
      organizationId: anchor.organizationId,
      sequence: anchor.sequence,
      hash: anchor.hash,
    })),
  ).toEqual(anchors)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  await writeFile(file, `${await readFile(file, 'utf8')}{"organizationId":"019`)
  expect(await readAnchors(file)).toHaveLength(2)
  await writeFile(file, 'something else\n')
  await expect(readAnchors(file)).rejects.toThrow('Line 1')
})
