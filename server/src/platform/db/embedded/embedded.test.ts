import { spawn } from 'node:child_process'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, afterEach, expect, test } from 'vitest'
import type { Database } from '../database.ts'
import { openDatabase } from '../open-database.ts'
import { engineInThread } from './in-thread.ts'
import { vacuum } from './maintenance.ts'
import { databaseOn } from './open.ts'
import { openFiles } from './open-files.ts'

const directory = await mkdtemp(join(tmpdir(), 'tweespraak-embedded-'))
const opened: Database[] = []
afterEach(async () => {
  for (const database of opened.splice(0)) await database.close()
})
afterAll(() => rm(directory, { recursive: true }))

const trouble: unknown[] = []
const open = async (statementLimit = 60_000): Promise<Database> => {
  const database = await openDatabase({
    kind: 'embedded',
    directory,
    command: 'tweespraak start',
    now: Temporal.Instant.from('2026-11-24T09:00:00Z'),
    statementLimit,
    onTrouble: (reason) => trouble.push(reason),
  })
  opened.push(database)
  return database
}

test('before each commit is acknowledged, the disk was synced', async () => {
  let syncs = 0
  const pglite = await openFiles(join(directory, 'counted'), {
    onSync: () => {
      syncs += 1
    },
    onFailure: (error) => {
      throw error
    },
  })
  const database = databaseOn(await engineInThread(pglite))
  await sql`create table counted (number int)`.execute(database.owner)
  const seen: number[] = []
  for (let number = 0; number < 50; number += 1) {
    const before = syncs
    await sql`insert into counted values (${number})`.execute(database.owner)
    seen.push(syncs - before)
  }
  expect(Math.min(...seen)).toBeGreaterThanOrEqual(1)
  await database.close()
})

test("the data directory is its owner's alone", async () => {
  await open()
  expect((await stat(join(directory, 'database'))).mode & 0o777).toBe(0o700)
})

test('what was written is there after closing and opening', async () => {
  const first = await open()
  await sql`create table kept (text text)`.execute(first.owner)
  await sql`insert into kept values ('bewaard')`.execute(first.owner)
  await opened.pop()?.close()
  const second = await open()
  expect((await sql`select text from kept`.execute(second.owner)).rows).toEqual([{ text: 'bewaard' }])
})

test('a second process is refused, and told who has the data', async () => {
  await open()
  const program = `
    import { openDatabase } from ${JSON.stringify(join(import.meta.dirname, '../open-database.ts'))}
    const now = Temporal.Now.instant()
    const options = { kind: 'embedded', directory: ${JSON.stringify(directory)}, command: 'second', now, onTrouble: () => {} }
    await openDatabase(options).catch((error) => { console.log(error.name + ': ' + error.message); process.exit(3) })`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program])
  let said = ''
  child.stdout.on('data', (text: Buffer) => {
    said += text.toString()
  })
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect(said).toContain(
    `DirectoryInUse: The data in ${directory} is in use by process ${process.pid} ("tweespraak start", since 2026-11-24T09:00:00Z)`,
  )
  expect(code).toBe(3)
})

test('the same process cannot open it twice either', async () => {
  await open()
  await expect(open()).rejects.toThrow('is in use by')
})

test('while a long statement runs, this thread goes on', async () => {
  const database = await open()
  let ticks = 0
  const timer = setInterval(() => {
    ticks += 1
  }, 10)
  await sql`select count(*) from generate_series(1, 3000000)`.execute(database.owner)
  clearInterval(timer)
  expect(ticks).toBeGreaterThan(5)
})

const task = { purpose: 'outbox', organizationId: null } as const
const roles = sql`do $$ begin create role tweespraak_outbox; exception when duplicate_object then null; end $$`
const endless = sql`select count(*) from generate_series(1, 100000000000)`

test('a statement that never ends is given up, its transaction is gone, and the next caller is served', async () => {
  const database = await open(1000)
  await roles.execute(database.owner)
  await sql`create table if not exists given_up (number int)`.execute(database.owner)
  await sql`grant all on given_up to tweespraak_outbox`.execute(database.owner)
  const stuck = database.transaction(task, async (tx) => {
    await sql`insert into given_up values (1)`.execute(tx)
    await endless.execute(tx)
  })
  await wait(200)
  const waiting = sql<{ number: number }>`select number from given_up`.execute(database.owner)
  await expect(stuck).rejects.toThrow('took longer than 1 seconds and was given up')
  expect((await waiting).rows).toEqual([])
  expect(trouble).toHaveLength(1)
})

test('a transaction whose database was started again cannot go on as the owner', async () => {
  const database = await open(1000)
  const roleAfter = database.transaction(task, async (tx) => {
    await endless.execute(tx).catch(() => undefined)
    await wait(100)
    return sql`select current_user`.execute(tx)
  })
  await expect(roleAfter).rejects.toThrow('given up')
})

test('notifications are heard again after a restart', async () => {
  const database = await open(1000)
  let calls = 0
  await database.listen('poke', () => {
    calls += 1
  })
  await database.transaction(task, (tx) => endless.execute(tx)).catch(() => undefined)
  await expect.poll(() => calls).toBe(1)
  await sql`select pg_notify('poke', '')`.execute(database.owner)
  await expect.poll(() => calls).toBe(2)
})

test('vacuum and checkpoint clear what updates leave behind', async () => {
  const database = await open()
  await sql`create table if not exists churned as select number, repeat('x', 100) as text from generate_series(1, 5000) number`.execute(
    database.owner,
  )
  const size = async () =>
    (await sql<{ size: number }>`select pg_relation_size('churned') as size`.execute(database.owner)).rows[0]
      ?.size ?? 0
  const before = await size()
  for (let round = 0; round < 8; round += 1) {
    await sql`update churned set text = repeat(${String(round)}, 100)`.execute(database.owner)
    await vacuum(database.owner)
  }
  await sql`checkpoint`.execute(database.owner)
  expect(await size()).toBeLessThan(before * 3)
})
