import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../app.ts'
import { committed } from './committed.ts'
import { countedDatabase, databaseWithoutScans, type Cost, type CountedDatabase } from './counted-database.ts'
import { growBy } from './grow.ts'
import { type HotName, hotRequests } from './hot-requests.ts'
import { type HotWorld, hotWorld } from './hot-world.ts'

const names = Object.keys(hotRequests) as HotName[]
const none: Cost = { statements: [], rows: 0 }

let app: TestApp
let counted: CountedDatabase
/** For a hundred people, and for two thousand. */
let small: Partial<Record<HotName, Cost>>
let large: Partial<Record<HotName, Cost>>

const costOf = async (name: HotName, world: HotWorld): Promise<Cost> => {
  const ask = await hotRequests[name](world)
  let refusal: unknown = 'not asked'
  const cost = await counted.cost(async () => {
    refusal = (await ask()).refusal
  })
  if (refusal !== null) throw new Error(`${name} was refused: ${JSON.stringify(refusal)}`)
  return cost
}

const costs = async (world: HotWorld): Promise<Partial<Record<HotName, Cost>>> => {
  const found: Partial<Record<HotName, Cost>> = {}
  for (const name of names) found[name] = await costOf(name, world)
  return found
}

beforeAll(async () => {
  app = await testApp({
    database: databaseWithoutScans,
    watch: (db) => {
      counted = countedDatabase(db)
      return counted.db
    },
  })
  const world = await hotWorld(app)
  const { organizationId } = world.circle
  await growBy(app.services.db, organizationId, 1, 9)
  small = await costs(world)
  await growBy(app.services.db, organizationId, 10, 28)
  large = await costs(world)
})
afterAll(() => app.close())

test('the organisation grew from a hundred people to two thousand', async () => {
  const { rows } = await counted.cost(async () => {
    await app.services.db.owner
      .selectFrom('people')
      .select('person_id')
      .where('family_name', '=', '')
      .execute()
  })
  expect(rows).toBeGreaterThanOrEqual(2000)
})

test.each(names)('%s asks no more statements of the database than was committed', (name) => {
  const { statements } = large[name] ?? none
  expect(statements.slice(committed[name].statements)).toEqual([])
})

test.each(names)('%s reads no more rows than was committed', (name) => {
  expect((large[name] ?? none).rows).toBeLessThanOrEqual(committed[name].rows)
})

test.each(names)('%s costs for two thousand people what it costs for a hundred', (name) => {
  const [before, after] = [small[name] ?? none, large[name] ?? none]
  expect(after.statements.slice(before.statements.length)).toEqual([])
  // A deeper index and its dead entries may cost a few.
  expect(after.rows).toBeLessThanOrEqual(before.rows * 1.25 + 15)
})

test('no number is committed for what is not asked any more', () => {
  expect(Object.keys(committed).toSorted()).toEqual(names.toSorted())
})
