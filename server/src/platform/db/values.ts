import { parseArray } from './array-text.ts'

/**
 * How a value of the database reads in JavaScript: the same on PGlite and on PostgreSQL, whose own
 * drivers differ in a dozen ways. Both sessions run in UTC with ISO styles (`sessionSettings`).
 */
type Parse = (text: string) => unknown

const asText: Parse = (text) => text
const asBoolean: Parse = (text) => text === 't'
const asJson: Parse = (text) => JSON.parse(text)
const asBytes: Parse = (text) => Uint8Array.fromHex(text.slice(2))
const asNumber: Parse = Number

const asWholeNumber: Parse = (text) => {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new RangeError('A bigint of the database does not fit in a number')
  return number
}

/** `2026-11-24 09:00:00.5+00` → `2026-11-24T09:00:00.500Z`: milliseconds always, microseconds where there are any. */
const asInstant: Parse = (text) => {
  const parts = /^(\d{4,6}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?\+00$/.exec(text)
  if (parts === null) return text
  return `${parts[1]}T${parts[2]}.${(parts[3] ?? '').padEnd(3, '0')}Z`
}

const scalars: readonly { readonly type: number; readonly array: number; readonly parse: Parse }[] = [
  { type: 16, array: 1000, parse: asBoolean },
  { type: 17, array: 1001, parse: asBytes },
  { type: 19, array: 1003, parse: asText }, // name
  { type: 20, array: 1016, parse: asWholeNumber }, // int8
  { type: 21, array: 1005, parse: asNumber }, // int2
  { type: 23, array: 1007, parse: asNumber }, // int4
  { type: 25, array: 1009, parse: asText },
  { type: 26, array: 1028, parse: asNumber }, // oid
  { type: 114, array: 199, parse: asJson },
  { type: 700, array: 1021, parse: asNumber }, // float4
  { type: 701, array: 1022, parse: asNumber }, // float8
  { type: 1042, array: 1014, parse: asText }, // char(n)
  { type: 1043, array: 1015, parse: asText }, // varchar
  { type: 1082, array: 1182, parse: asText }, // date
  { type: 1083, array: 1183, parse: asText }, // time
  { type: 1114, array: 1115, parse: asText }, // timestamp
  { type: 1184, array: 1185, parse: asInstant }, // timestamptz
  { type: 1186, array: 1187, parse: asText }, // interval
  { type: 1700, array: 1231, parse: asNumber }, // numeric
  { type: 2950, array: 2951, parse: asText }, // uuid
  { type: 3802, array: 3807, parse: asJson }, // jsonb
]

/** Parsers by the oid of a type, arrays included. */
export const parsers: Readonly<Record<number, Parse>> = Object.fromEntries(
  scalars.flatMap(({ type, array, parse }) => [
    [type, parse],
    [array, (text: string) => parseArray(text, parse)],
  ]),
)

/** The parser of a type; what is not listed is text. */
export const parserOf = (oid: number): Parse => parsers[oid] ?? asText

/** Run once on every new session, so that text forms do not hang on the server's configuration. */
export const sessionSettings =
  "set timezone = 'UTC'; set datestyle = 'ISO'; set intervalstyle = 'iso_8601'; set bytea_output = 'hex'"

/**
 * Each session plans a statement once, without regard to its values: planning it again takes longer than carrying
 * it out. What a plan hangs on (the state that a partial index is about) stands in the statement itself. And what is
 * asked all day lies in memory or on a disk without a needle: going to a row by an index costs no more than reading on.
 */
export const planning = 'set plan_cache_mode = force_generic_plan; set random_page_cost = 1.1'
