import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '../../../test/database.ts'
import type { Clock } from '../clock.ts'
import type { Database } from '../db/database.ts'
import { createLog } from '../log.ts'
import { emit } from '../outbox/emit.ts'
import { defineEvent } from '../outbox/event.ts'
import { defineJob, type Jobs } from './jobs.ts'
import { openJobs } from './open.ts'

const database: Database = await testDatabase()
const opened: Jobs[] = []
const logged: string[] = []
const log = createLog({ logLevel: 'info' }, { write: (line: string) => void logged.push(line) })

let now = Temporal.Now.instant()
const clock: Clock = { now: () => now }

const organizationId = '0193a2c4-0000-7000-8000-000000000001'
const seal = { purpose: 'seal', organizationId } as const
const greet = defineJob('greet', z.object({ number: z.int() }))
const reportSigned = defineEvent('ReportSigned', z.object({ conversationId: z.uuid() }))
const conversationId = '0193a2c4-0000-7000-8000-000000000002'

const open = (): Jobs => {
  const jobs = openJobs({ db: database, clock, log })
  opened.push(jobs)
  return jobs
}

beforeAll(async () => {
  await database.owner
    .insertInto('organizations')
    .values({
      organization_id: organizationId,
      name: 'Zorgboog',
      language: 'nl',
      time_zone: 'Europe/Amsterdam',
      created_at: now.toString(),
    })
    .execute()
})
afterEach(async () => {
  for (const jobs of opened.splice(0)) await jobs.stop()
  await sql`delete from pgboss.job`.execute(database.owner)
  await database.owner.deleteFrom('outbox').execute()
  logged.length = 0
})
afterAll(() => database.close())

const greetings = (jobs: Jobs): number[] => {
  const done: number[] = []
  jobs.work(greet, async ({ payload }) => {
    done.push(payload.number)
  })
  return done
}
const send = (jobs: Jobs, number: number, notBefore?: Temporal.Instant): Promise<void> =>
  database.transaction(seal, (tx) =>
    jobs.send(tx, organizationId, greet, { number }, notBefore === undefined ? {} : { notBefore }),
  )

test('a job that was sent is done once', async () => {
  const jobs = open()
  const done = greetings(jobs)
  await send(jobs, 1)
  await jobs.drain()
  await jobs.drain()
  expect(done).toEqual([1])
})

test('a job of a transaction that was rolled back is never done', async () => {
  const jobs = open()
  const done = greetings(jobs)
  const failing = database.transaction(seal, async (tx) => {
    await jobs.send(tx, organizationId, greet, { number: 1 })
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  await jobs.drain()
  expect(done).toEqual([])
})

test('a job waits for its moment, by the clock of the application', async () => {
  const jobs = open()
  const done = greetings(jobs)
  await send(jobs, 1, now.add({ hours: 20 }))
  await jobs.drain()
  expect(done).toEqual([])
  now = now.add({ hours: 21 })
  await jobs.drain()
  expect(done).toEqual([1])
})

test('an event reaches each of its subscribers, and what they set off is done too', async () => {
  const jobs = open()
  const done = greetings(jobs)
  const heard: string[] = []
  jobs.on(reportSigned, 'render-report', async ({ payload, organizationId: organization }) => {
    heard.push(`render ${payload.conversationId} ${organization}`)
    await send(jobs, 7)
  })
  jobs.on(reportSigned, 'file-conversation', async () => {
    heard.push('file')
  })
  await database.transaction(seal, (tx) => emit(tx, seal, reportSigned, { conversationId }, now))
  await jobs.drain()
  expect(heard.toSorted()).toEqual(['file', `render ${conversationId} ${organizationId}`])
  expect(done).toEqual([7])
})

test('an event without a subscriber waits a day for a newer version of the server, and then goes', async () => {
  const jobs = open()
  await database.transaction(seal, (tx) => emit(tx, seal, reportSigned, { conversationId }, now))
  await jobs.drain()
  const left = () => database.owner.selectFrom('outbox').select('type').execute()
  expect(await left()).toEqual([{ type: 'ReportSigned' }])
  now = now.add({ hours: 25 })
  await jobs.drain()
  expect(await left()).toEqual([])
})

test('a job that fails is tried again, and its error leaves no text of a person in the log or the queue', async () => {
  const jobs = open()
  let attempts = 0
  jobs.work(greet, async () => {
    attempts += 1
    throw new TypeError('Anna is ziek')
  })
  await send(jobs, 1)
  await jobs.drain()
  expect(attempts).toBe(1)
  const { rows } = await sql<{ state: string; output: unknown }>`
    select state, output from pgboss.job where name = 'greet'`.execute(database.owner)
  expect(rows).toMatchObject([{ state: 'retry' }])
  expect(JSON.stringify(rows) + logged.join('')).not.toContain('Anna')
  await sql`update pgboss.job set start_after = now() - interval '1 second' where state = 'retry'`.execute(
    database.owner,
  )
  await jobs.drain()
  expect(attempts).toBe(2)
})

test('a job that keeps failing is given up, and can be seen', async () => {
  const jobs = open()
  jobs.work(greet, async () => {
    throw new TypeError('no')
  })
  await send(jobs, 1)
  for (let attempt = 0; attempt < 8; attempt += 1) {
    await jobs.drain()
    await sql`update pgboss.job set start_after = now() - interval '1 second' where state = 'retry'`.execute(
      database.owner,
    )
  }
  expect(await jobs.failed()).toMatchObject([{ job: 'greet', organizationId, error: 'TypeError' }])
  expect(logged.join('')).toContain('a job was given up')
})

test('a started server does what is sent at once, without waiting for its next look', async () => {
  const jobs = open()
  const done = greetings(jobs)
  await jobs.start()
  const before = performance.now()
  await send(jobs, 3)
  await expect.poll(() => done, { interval: 20 }).toEqual([3])
  expect(performance.now() - before).toBeLessThan(3000)
})

test('of two servers one does each job', async () => {
  const [one, other] = [open(), open()]
  const done = [greetings(one), greetings(other)]
  await Promise.all([one.start(), other.start()])
  await Promise.all(Array.from({ length: 20 }, (_, number) => send(one, number)))
  await expect.poll(() => done.flat().length).toBeGreaterThanOrEqual(20)
  expect(done.flat().toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, number) => number))
})

test('a repeating task is done by one of two servers at a time', async () => {
  const [one, other] = [open(), open()]
  let under = 0
  let most = 0
  let times = 0
  const task = async (): Promise<void> => {
    under += 1
    most = Math.max(most, under)
    await database.owner.selectFrom('organizations').select('name').execute()
    times += 1
    under -= 1
  }
  one.every(1, 'count-sheep', task)
  other.every(1, 'count-sheep', task)
  await Promise.all([one.start(), other.start()])
  await expect.poll(() => times).toBeGreaterThanOrEqual(2)
  expect(most).toBe(1)
})

test('a job nobody declared in time is refused', async () => {
  const jobs = open()
  await jobs.start()
  expect(() => greetings(jobs)).toThrow('after the jobs were started')
})
