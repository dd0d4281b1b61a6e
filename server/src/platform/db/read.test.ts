import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { formatArray, parseArray } from './array-text.ts'

const database = await testDatabase()
afterAll(() => database.close())

const organizationId = '0193a2c4-0000-7000-8000-000000000001'
const other = '0193a2c4-0000-7000-8000-000000000002'
const outbox = { purpose: 'outbox', organizationId } as const

const whoAmI = sql<{ role: string; organization: string | null }>`
  select current_user as role, app_organization() as organization`
const event = (id: string) => ({
  organization_id: organizationId,
  event_id: id,
  type: 'Told',
  payload: sql<never>`'{}'`,
  created_at: '2026-11-24T09:00:00.000Z',
})

test('each statement that only reads runs under the identity it was given, and leaves nothing behind', async () => {
  const seen = await database.read(outbox, async (tx) => [
    (await whoAmI.execute(tx)).rows[0],
    (await sql<{ two: number }>`select ${2}::int as two`.execute(tx)).rows[0],
    (await whoAmI.execute(tx)).rows[0],
  ])
  const me = { role: 'tweespraak_outbox', organization: organizationId }
  expect(seen).toEqual([me, { two: 2 }, me])
  const after = (await whoAmI.execute(database.owner)).rows[0]
  expect(after?.organization).toBeNull()
  expect(after?.role).not.toBe('tweespraak_outbox')
})

test('reading and writing in turn, everybody is who they are', async () => {
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, number) => {
      const identity = {
        purpose: 'outbox',
        organizationId: number % 2 === 0 ? organizationId : other,
      } as const
      const way = number % 3 === 0 ? 'transaction' : 'read'
      return database[way](identity, async (tx) => (await whoAmI.execute(tx)).rows[0]?.organization)
    }),
  )
  expect(answers).toEqual(answers.map((_, number) => (number % 2 === 0 ? organizationId : other)))
})

test('what only reads can write nothing, however it is asked', async () => {
  const writes = [
    () => database.read(outbox, (tx) => tx.insertInto('outbox').values(event(organizationId)).execute()),
    () => database.read(outbox, (tx) => tx.selectFrom('outbox').select('event_id').forUpdate().execute()),
    () =>
      database.read(outbox, (tx) =>
        sql`select set_config('transaction_read_only', 'off', true), ${1}::int`.execute(tx),
      ),
  ]
  for (const write of writes) await expect(write()).rejects.toThrow(/read-only|read-write/)
})

test('an error while reading is told, and the next reading is clean', async () => {
  const failing = database.read(outbox, (tx) => sql`select 1 / ${0}::int`.execute(tx))
  await expect(failing).rejects.toMatchObject({ code: '22012' })
  const twice = database.read(outbox, async (tx) => {
    await sql`select 1 / ${0}::int`.execute(tx).catch(() => undefined)
  })
  await twice.catch(() => undefined)
  expect((await database.read(outbox, (tx) => whoAmI.execute(tx))).rows[0]?.role).toBe('tweespraak_outbox')
})

test('an identity that is none lets nothing through', async () => {
  const nobody = { purpose: 'outbox', organizationId: 'no uuid' } as const
  for (const way of ['read', 'transaction'] as const)
    await expect(database[way](nobody, (tx) => whoAmI.execute(tx))).rejects.toMatchObject({ code: '22P02' })
  const stranger = { purpose: 'erase' as const, organizationId: other }
  const rows = await database.read(stranger, (tx) => tx.selectFrom('people').selectAll().execute())
  expect(rows).toEqual([])
})

test('a transaction that asks nothing costs nothing, and one that writes has written when it answers', async () => {
  expect(await database.transaction(outbox, async () => 'nothing')).toBe('nothing')
  await database.owner
    .insertInto('organizations')
    .values({
      organization_id: organizationId,
      name: 'Zorgboog',
      language: 'nl',
      time_zone: 'Europe/Amsterdam',
      created_at: '2026-11-24T09:00:00.000Z',
    })
    .execute()
  await database.transaction({ purpose: 'seal', organizationId }, (tx) =>
    tx.insertInto('outbox').values(event(other)).execute(),
  )
  const [row] = await database.owner.selectFrom('outbox').select('event_id').execute()
  expect(row?.event_id).toBe(other)
})

test('values of every kind arrive as they were sent', async () => {
  const texts = ['', 'NULL', 'a,b', '{"x"}', String.raw`back\slash`, 'één\nregel', null]
  const bytes = Uint8Array.from([0, 1, 254, 255])
  const [row] = await database.read(outbox, async (tx) => {
    const { rows } = await sql<Record<string, unknown>>`select ${texts}::text[] as texts, ${[
      [1, 2],
      [3, 4],
    ]}::int[] as numbers,
      ${bytes}::bytea as bytes, ${true}::boolean as yes, ${new Date('2026-11-24T09:00:00Z')}::timestamptz as at,
      ${null}::text as nothing, ${12.5}::numeric as number, ${{ a: [1] }}::jsonb as object`.execute(tx)
    return rows
  })
  expect(row).toEqual({
    texts,
    numbers: [
      [1, 2],
      [3, 4],
    ],
    bytes,
    yes: true,
    at: '2026-11-24T09:00:00.000Z',
    nothing: null,
    number: 12.5,
    object: { a: [1] },
  })
})

test('an array that is written is read as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.string())), (elements) => {
      expect(parseArray(formatArray(elements), (text) => text)).toEqual(elements)
    }),
  )
})
