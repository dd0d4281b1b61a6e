import { type RawBuilder, sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { json } from './json.ts'

const database = await testDatabase()
afterAll(() => database.close())

const read = async (expression: RawBuilder<unknown>): Promise<unknown> => {
  const { rows } = await sql<{ value: unknown }>`select ${expression} as value`.execute(database.owner)
  return rows[0]?.value
}

/** One table, run on both databases: what is written as SQL, and what JavaScript reads. */
const literals: readonly (readonly [string, unknown])[] = [
  ["'2026-11-24'::date", '2026-11-24'],
  ["'2026-11-24 09:00:00+01'::timestamptz", '2026-11-24T08:00:00.000Z'],
  ["'2026-11-24 09:00:00.5Z'::timestamptz", '2026-11-24T09:00:00.500Z'],
  ["'2026-11-24 09:00:00.123456Z'::timestamptz", '2026-11-24T09:00:00.123456Z'],
  ["'infinity'::timestamptz", 'infinity'],
  ["'2026-11-24 09:00:00'::timestamp", '2026-11-24 09:00:00'],
  ["'09:30'::time", '09:30:00'],
  ["interval '1 year 2 months 3 days 04:05'", 'P1Y2M3DT4H5M'],
  ['7::smallint', 7],
  ['7::int', 7],
  ['9007199254740991::bigint', 9007199254740991],
  ['count(*)', 1],
  ['36.5::numeric(5,2)', 36.5],
  ['0.1::float8', 0.1],
  ['0.5::real', 0.5],
  ['true', true],
  ['false', false],
  ["'héé, 你好'::text", 'héé, 你好'],
  ["'a'::varchar(10)", 'a'],
  ["'0193a2c4-0000-7000-8000-000000000001'::uuid", '0193a2c4-0000-7000-8000-000000000001'],
  ["'\\xdeadbeef'::bytea", new Uint8Array([0xde, 0xad, 0xbe, 0xef])],
  ['\'{"b": [1, null, "x"], "a": {}}\'::jsonb', { a: {}, b: [1, null, 'x'] }],
  ["'null'::jsonb", null],
  ['\'"text"\'::jsonb', 'text'],
  ['null::date', null],
  [
    "array['a', 'b c', 'd,e', 'f\"g', 'h\\i', null, '', 'NULL']",
    ['a', 'b c', 'd,e', 'f"g', 'h\\i', null, '', 'NULL'],
  ],
  ['array[1, 2, null]::int[]', [1, 2, null]],
  [
    'array[[1, 2], [3, 4]]',
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ["'[0:1]={a,b}'::text[]", ['a', 'b']],
  ["'{}'::text[]", []],
  ["array['2026-11-24'::date]", ['2026-11-24']],
  ["array['2026-11-24 09:00:00Z'::timestamptz]", ['2026-11-24T09:00:00.000Z']],
  ["array['0193a2c4-0000-7000-8000-000000000001'::uuid]", ['0193a2c4-0000-7000-8000-000000000001']],
  ['array[\'{"a": 1}\'::jsonb]', [{ a: 1 }]],
  ['array[true, false]', [true, false]],
  ['array[12.5::numeric]', [12.5]],
]

test.each(literals)('%s reads as %o', async (literal, expected) => {
  expect(await read(sql.raw(literal))).toStrictEqual(expected)
})

test('a bigint that no number can hold is refused, and not rounded', async () => {
  await expect(read(sql`9007199254740993::bigint`)).rejects.toThrow('does not fit')
})

/** What goes in as a parameter comes out the same. */
const parameters: readonly (readonly [string, RawBuilder<unknown>, unknown])[] = [
  ['text', sql`${'a \' " \\ ü'}::text`, 'a \' " \\ ü'],
  ['int', sql`${7}::int`, 7],
  ['numeric', sql`${36.5}::numeric`, 36.5],
  ['boolean', sql`${true}::boolean`, true],
  ['null', sql`${null}::text`, null],
  ['date', sql`${'2026-11-24'}::date`, '2026-11-24'],
  ['timestamptz', sql`${'2026-11-24T09:00:00.000Z'}::timestamptz`, '2026-11-24T09:00:00.000Z'],
  ['uuid', sql`${'0193a2c4-0000-7000-8000-000000000001'}::uuid`, '0193a2c4-0000-7000-8000-000000000001'],
  ['bytea', sql`${new Uint8Array([0, 1, 255])}::bytea`, new Uint8Array([0, 1, 255])],
  ['text[]', sql`${['a', 'b "c"', null, '{}']}::text[]`, ['a', 'b "c"', null, '{}']],
  ['int[]', sql`${[1, 2]}::int[]`, [1, 2]],
  [
    'uuid[]',
    sql`${['0193a2c4-0000-7000-8000-000000000001']}::uuid[]`,
    ['0193a2c4-0000-7000-8000-000000000001'],
  ],
  ['jsonb object', json({ a: [1, { b: null }] }), { a: [1, { b: null }] }],
  ['jsonb array', json(['a', 1]), ['a', 1]],
  ['jsonb text', json('a'), 'a'],
  ['jsonb null', json(null), null],
]

test.each(parameters)('a %s parameter comes back as it went', async (_, parameter, expected) => {
  expect(await read(parameter)).toStrictEqual(expected)
})

test('a database error carries its code and constraint', async () => {
  const twice = { name: 'twice', digest: '' }
  const insert = sql`insert into migrations.digests values (${twice.name}, ''), (${twice.name}, '')`
  await expect(insert.execute(database.owner)).rejects.toMatchObject({
    code: '23505',
    constraint: 'digests_pkey',
  })
})
