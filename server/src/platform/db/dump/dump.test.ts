import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '../../../../test/database.ts'
import { template } from '../../../../test/template.ts'
import { recordAudit } from '../../audit/audit.ts'
import { checkAudit } from '../../audit/check.ts'
import { sealAudit } from '../../audit/seal.ts'
import { newId } from '../../id.ts'
import { defineJob } from '../../jobs/jobs.ts'
import { openJobs } from '../../jobs/open.ts'
import { createLog } from '../../log.ts'
import type { Database } from '../database.ts'
import { openDatabase } from '../open-database.ts'
import { json } from '../json.ts'
import { migrate } from '../migrate.ts'
import { digestDatabase, dumpDatabase } from './dump.ts'
import { restoreDatabase } from './restore.ts'

const directory = await mkdtemp(join(tmpdir(), 'tweespraak-dump-'))
const file = join(directory, 'whole.dump')
const now = Temporal.Instant.from('2026-11-24T09:00:00Z')
const clock = { now: () => now }
const log = createLog({ logLevel: 'silent' })
const organizationId = '0193a2c4-0000-7000-8000-000000000001'
const seal = { purpose: 'seal', organizationId } as const
const greet = defineJob('greet', z.object({ number: z.int() }))

const opened: Database[] = []
const inMemory = async (): Promise<Database> => {
  const database = await openDatabase({ kind: 'memory', files: await template() })
  opened.push(database)
  return database
}
const fresh = async (): Promise<Database> => {
  const database = await testDatabase()
  opened.push(database)
  return database
}

/** Text that is hard to carry, units in a tree whose parents come later than their children, an audit, a waiting job. */
const fill = async (database: Database): Promise<void> => {
  await database.owner
    .insertInto('organizations')
    .values({
      organization_id: organizationId,
      name: 'Zorgboog "é" \\ \n 🌷',
      language: 'nl',
      time_zone: 'Europe/Amsterdam',
      created_at: '2026-11-24T09:00:00.123456Z',
    })
    .execute()
  const units = Array.from({ length: 2500 }, () => newId(clock)).toSorted()
  await database.owner
    .insertInto('units')
    .values(
      units.map((unit_id, index) => ({
        organization_id: organizationId,
        unit_id,
        parent_id: units[index + 1] ?? null,
        name: `Afdeling ${index}`,
      })),
    )
    .execute()
  await database.owner
    .insertInto('outbox')
    .values({
      organization_id: organizationId,
      event_id: newId(clock),
      type: 'ReportSigned',
      payload: json({ a: [1, 'twee', null] }),
      created_at: now.toString(),
    })
    .execute()
  for (let number = 0; number < 5; number += 1) {
    await database.transaction(seal, (tx) =>
      recordAudit(tx, seal, { action: 'report.sealed', subjectType: 'report', subjectId: null }, now),
    )
  }
  await sealAudit(database, clock)
  await leaveJob(database)
}

/** Leaves a job in the queue, and not in the outbox. */
const leaveJob = async (database: Database): Promise<void> => {
  const jobs = openJobs({ db: database, clock, log })
  jobs.work(greet, async () => {
    throw new Error('not now')
  })
  await database.transaction(seal, (tx) => jobs.send(tx, organizationId, greet, { number: 42 }))
  await jobs.drain()
  await jobs.stop()
}

const source = await inMemory()
opened.length = 0
beforeAll(async () => {
  await fill(source)
  await dumpDatabase(source, file, { product: '0.1.0', now })
})
afterEach(async () => {
  for (const database of opened.splice(0)) await database.close()
})
afterAll(async () => {
  await source.close()
  await rm(directory, { recursive: true })
})

const unpacked = async (): Promise<string[]> =>
  gunzipSync(await readFile(file))
    .toString()
    .split('\n')
const written = async (name: string, lines: readonly string[]): Promise<string> => {
  const path = join(directory, name)
  await writeFile(path, gzipSync(lines.join('\n')))
  return path
}

test("a dump is its owner's alone to read", async () => {
  expect((await stat(file)).mode & 0o777).toBe(0o600)
})

describe.each([
  ['PGlite', inMemory, true],
  ['PostgreSQL', fresh, process.env['TEST_DATABASE_URL'] !== undefined],
] as const)('from PGlite into %s', (_, open, available) => {
  test.skipIf(!available)(
    'every row comes back, the audit is valid, and what waited is still to be done',
    async () => {
      const target = await open()
      await restoreDatabase(target, file)
      const digests = await digestDatabase(target)
      expect(digests).toEqual(await digestDatabase(source))
      expect(digests['public.units']?.rows).toBe(2500)
      expect(await checkAudit(target, [], now)).toEqual([])

      const jobs = openJobs({ db: target, clock, log })
      const done: number[] = []
      jobs.work(greet, async ({ payload }) => {
        done.push(payload.number)
      })
      await jobs.drain()
      await jobs.stop()
      expect(done).toEqual([42])
    },
  )

  test.skipIf(!available)('the restored database keeps its foreign keys, triggers and rights', async () => {
    const target = await open()
    const shape = sql`
      select conname as name from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace
      union all select tgname || tgenabled::text from pg_trigger where not tgisinternal order by 1`
    const before = (await shape.execute(target.owner)).rows
    await restoreDatabase(target, file)
    expect((await shape.execute(target.owner)).rows).toEqual(before)
    await target.transaction(seal, (tx) =>
      recordAudit(tx, seal, { action: 'report.sealed', subjectType: 'report', subjectId: null }, now),
    )
    expect(await sealAudit(target, clock)).toMatchObject([{ sequence: 6 }])
  })
})

test('a dump of an earlier version is restored and then migrated', async () => {
  const migrations = join(directory, 'migrations')
  await cp(join(import.meta.dirname, '../../../migrations'), migrations, { recursive: true })
  await writeFile(
    join(migrations, '0900-more.sql'),
    "alter table units add column colour text not null default 'groen'",
  )
  const target = await fresh()
  await migrate(target.owner, { from: migrations })
  await restoreDatabase(target, file, { migrations })
  const { rows } = await sql`select count(*) as units, min(colour) as colour from units`.execute(target.owner)
  expect(rows).toEqual([{ units: 2500, colour: 'groen' }])
})

test('a database that holds data is refused, and left as it is', async () => {
  const target = await fresh()
  await target.owner
    .insertInto('organizations')
    .values({
      organization_id: organizationId,
      name: 'Eigen',
      language: 'nl',
      time_zone: 'UTC',
      created_at: now.toString(),
    })
    .execute()
  await expect(restoreDatabase(target, file)).rejects.toThrow('not empty: public.organizations holds data')
  expect(await target.owner.selectFrom('organizations').select('name').execute()).toEqual([{ name: 'Eigen' }])
})

test('a file that is damaged, cut off, altered, newer or none is refused with one sentence, and nothing is restored', async () => {
  const target = await fresh()
  const refused = async (path: string, message: string): Promise<void> => {
    await expect(restoreDatabase(target, path)).rejects.toThrow(message)
    expect(await target.owner.selectFrom('organizations').select('name').execute()).toEqual([])
  }
  await refused(join(directory, 'none.dump'), 'There is no file')

  const binary = join(directory, 'binary.dump')
  await writeFile(binary, Buffer.from([1, 2, 3, 4]))
  await refused(binary, 'is damaged or not a dump')

  const bytes = await readFile(file)
  const halved = join(directory, 'halved.dump')
  await writeFile(halved, bytes.subarray(0, bytes.length / 2))
  await refused(halved, 'is damaged or not a dump')

  const flipped = Buffer.from(bytes)
  flipped[Math.floor(bytes.length / 2)] = (flipped[Math.floor(bytes.length / 2)] ?? 0) ^ 0xff
  const bad = join(directory, 'flipped.dump')
  await writeFile(bad, flipped)
  await refused(bad, 'damaged')

  const lines = await unpacked()
  await refused(await written('short.dump', lines.slice(0, -2)), 'is damaged or not a dump')
  await refused(
    await written(
      'altered.dump',
      lines.map((line) => line.replace('Afdeling 77"', 'Afdeling 78"')),
    ),
    'altered.dump is damaged',
  )
  await refused(
    await written(
      'format.dump',
      lines.map((line) => line.replace('"version":1', '"version":99')),
    ),
    'newer version of Tweespraak (0.1.0)',
  )
  await refused(
    await written(
      'later.dump',
      lines.map((line) => line.replace('"name":"0001-platform"', '"name":"9001-later"')),
    ),
    'newer version of Tweespraak (0.1.0): it has migration 9001-later',
  )
  await refused(
    await written(
      'other.dump',
      lines.with(0, (lines[0] ?? '').replace(/"digest":"\w{10}/, '"digest":"0000000000')),
    ),
    'another migration 0001-platform',
  )
})
