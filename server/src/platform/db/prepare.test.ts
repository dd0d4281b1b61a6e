import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { prepare, prepareEach } from './prepare.ts'

const database = await testDatabase()
afterAll(() => database.close())

const outbox = { purpose: 'outbox', organizationId: '0193a2c4-0000-7000-8000-000000000001' } as const

test('a statement is written once, and asked with other values each time', async () => {
  let written = 0
  const twice = prepare(['number', 'word'], (_, { number, word }) => {
    written += 1
    return {
      said: sql<{
        number: number
        word: string | null
      }>`select ${number}::int * 2 as number, ${word} as word`,
    }
  })
  const ask = (number: number, word: string | null) =>
    database.read(outbox, async (tx) => (await twice(tx, { number, word })).said)
  expect(await ask(3, 'drie')).toEqual([{ number: 6, word: 'drie' }])
  expect(await ask(4, null)).toEqual([{ number: 8, word: null }])
  expect(written).toBe(1)
})

test('each shape of a question has a statement of its own, in which a blank may be left out', async () => {
  const written: boolean[] = []
  const counting = prepareEach(['from', 'to'], (_, { from, to }, { down }: { readonly down: boolean }) => {
    written.push(down)
    const end = down ? sql`5` : to
    return { rows: sql<{ each: number }>`select generate_series(${from}::int, ${end}::int) as each` }
  })
  const ask = (down: boolean, from: number, to: number | null) =>
    database.read(outbox, async (tx) =>
      (await counting(tx, { down }, { from, to })).rows.map(({ each }) => each),
    )
  expect(await ask(false, 1, 2)).toEqual([1, 2])
  expect(await ask(true, 4, null)).toEqual([4, 5])
  expect(await ask(false, 8, 9)).toEqual([8, 9])
  expect(written).toEqual([false, true])
})
