import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'

const database = await testDatabase()
afterAll(() => database.close())

const organizationId = '0193a2c4-0000-7000-8000-000000000001'
const outbox = { purpose: 'outbox', organizationId } as const
const createdAt = '2026-11-24T09:00:00.000Z'
const organization = (id: string) => ({
  organization_id: id,
  name: 'Zorgboog',
  language: 'nl',
  time_zone: 'Europe/Amsterdam',
  created_at: createdAt,
})

const whoAmI = sql<{ role: string; organization: string | null }>`
  select current_user as role, app_organization() as organization`

test('a transaction runs under the role and the identity it was given, and leaves nothing behind', async () => {
  const inside = await database.transaction(outbox, async (tx) => (await whoAmI.execute(tx)).rows[0])
  expect(inside).toEqual({ role: 'tweespraak_outbox', organization: organizationId })
  const after = (await whoAmI.execute(database.owner)).rows[0]
  expect(after?.organization).toBeNull()
  expect(after?.role).not.toBe('tweespraak_outbox')
})

test('row-level security binds a transaction: without a right the table is closed', async () => {
  const read = database.transaction({ purpose: 'mail', organizationId }, (tx) =>
    tx.selectFrom('outbox').selectAll().execute(),
  )
  await expect(read).rejects.toMatchObject({ code: '42501' })
})

test('what throws is rolled back, and the next transaction is clean', async () => {
  const failing = database.transaction(outbox, async (tx) => {
    await sql`select 1 / 0`.execute(tx)
  })
  await expect(failing).rejects.toMatchObject({ code: '22012' })
  const rows = await database.transaction(outbox, (tx) => tx.selectFrom('outbox').selectAll().execute())
  expect(rows).toEqual([])
})

test('an error that was caught inside cannot be committed over in silence', async () => {
  const sloppy = database.transaction(outbox, async (tx) => {
    await sql`select 1 / 0`.execute(tx).catch(() => undefined)
  })
  await expect(sloppy).rejects.toThrow('rolled back')
})

test('another handle inside a transaction throws at once, where it would wait for ever', async () => {
  const message = 'inside a transaction'
  await database.transaction(outbox, async () => {
    await expect(database.owner.selectFrom('outbox').selectAll().execute()).rejects.toThrow(message)
    await expect(database.auth.selectFrom('user').selectAll().execute()).rejects.toThrow(message)
    await expect(database.transaction(outbox, async () => undefined)).rejects.toThrow(message)
  })
})

test('a transaction that lost a deadlock is tried again', async () => {
  let attempts = 0
  const answer = await database.transaction(outbox, async (tx) => {
    attempts += 1
    if (attempts < 3)
      await sql`do $$ begin raise exception 'lost' using errcode = '40P01'; end $$`.execute(tx)
    return attempts
  })
  expect(answer).toBe(3)
})

test('a table that got another column is read with it, also by a session that remembers it without', async () => {
  await sql`create table remembered as select 1 as id`.execute(database.owner)
  await sql`grant select on remembered to tweespraak_outbox`.execute(database.owner)
  const read = () =>
    database.transaction(outbox, (tx) => sql`select * from remembered where id = ${1}`.execute(tx))
  expect((await read()).rows).toEqual([{ id: 1 }])
  await sql`alter table remembered add column name text`.execute(database.owner)
  expect((await read()).rows).toEqual([{ id: 1, name: null }])
  await sql`drop table remembered`.execute(database.owner)
})

test('sign-in runs under its own role in its own schema, and the owner is the owner again afterwards', async () => {
  const auth = await sql<{ role: string; path: string }>`
    select current_user as role, current_setting('search_path') as path`.execute(database.auth)
  expect(auth.rows).toEqual([{ role: 'tweespraak_auth', path: 'auth' }])
  await expect(sql`select * from public.outbox`.execute(database.auth)).rejects.toMatchObject({
    code: '42501',
  })
  await expect(sql`select 1 / 0`.execute(database.auth)).rejects.toThrow('division by zero')
  const owner = (await whoAmI.execute(database.owner)).rows[0]
  expect(owner?.role).not.toBe('tweespraak_auth')
})

test('a notification arrives after the commit, and not for what was rolled back', async () => {
  let calls = 0
  const stop = await database.listen('poke', () => {
    calls += 1
  })
  await database
    .transaction(outbox, async (tx) => {
      await sql`select pg_notify('poke', '')`.execute(tx)
      throw new Error('no')
    })
    .catch(() => undefined)
  await database.transaction(outbox, (tx) => sql`select pg_notify('poke', '')`.execute(tx))
  await expect.poll(() => calls).toBe(1)
  await stop()
})

test('rows written are counted', async () => {
  const ids = ['0193a2c4-0000-7000-8000-00000000000a', '0193a2c4-0000-7000-8000-00000000000b']
  await database.owner.insertInto('organizations').values(ids.map(organization)).execute()
  const changed = await database.owner.updateTable('organizations').set({ name: 'Anders' }).executeTakeFirst()
  expect(changed.numUpdatedRows).toBe(2n)
})

test('transactions that come together all get their turn', async () => {
  const answers = await Promise.all(
    Array.from({ length: 30 }, (_, number) =>
      database.transaction(outbox, async (tx) => {
        const { rows } = await sql<{ number: number }>`select ${number}::int as number`.execute(tx)
        return rows[0]?.number
      }),
    ),
  )
  expect(answers).toEqual(Array.from({ length: 30 }, (_, number) => number))
})
