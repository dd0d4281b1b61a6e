import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { testApp, type TestApp } from '../app.ts'
import { relations } from './relation.ts'
import { leakedTo, type Planted, plantSecrets, readEverything, type Secret } from './secrets.ts'
import { makeWorld, type World } from './world.ts'

/** The answers of policies that grant the most. */
const most: Readonly<Record<string, unknown>> = { none: 'table', appointment: 'table', progress: 'table' }

/** Every policy of a module, saying yes to whatever it is asked. */
const allowing = vi.hoisted(() => (real: Record<string, unknown>) => {
  const yes =
    (policy: (...facts: unknown[]) => unknown) =>
    (...facts: unknown[]) => {
      const said = policy(...facts)
      if (typeof said === 'boolean') return true
      return typeof said === 'string' ? (most[said] ?? said) : said
    }
  return Object.fromEntries(
    Object.entries(real).map(([name, value]) => [
      name,
      typeof value === 'function' ? yes(value as (...facts: unknown[]) => unknown) : value,
    ]),
  )
})

vi.mock('../../src/modules/access/policy.ts', async (original) => allowing(await original()))
vi.mock('../../src/modules/people/policy.ts', async (original) => allowing(await original()))
vi.mock('../../src/modules/templates/policy.ts', async (original) => allowing(await original()))
vi.mock('../../src/modules/goals/policy.ts', async (original) => allowing(await original()))
vi.mock('../../src/modules/agreements/policy.ts', async (original) => allowing(await original()))
vi.mock('../../src/modules/conversations/policy.ts', async (original) => allowing(await original()))
vi.mock('../../src/modules/dossier/policy.ts', async (original) => allowing(await original()))

describe('with every policy switched to allow, the database alone', () => {
  let app: TestApp
  let world: World
  let planted: readonly Planted[]
  let secrets: readonly Secret[]
  beforeAll(async () => {
    app = await testApp()
    world = await makeWorld(app)
    ;({ planted, secrets } = await plantSecrets(world))
  })
  afterAll(() => app.close())

  it.each(relations)('hides conversations, preparations and notes from %s', async (relation) => {
    expect(leakedTo(relation, await readEverything(world, planted, relation), secrets)).toEqual([])
  })

  it('is what hides them: once it is switched off as well, they are there for a colleague', async () => {
    const { rows } = await sql<{ name: string }>`
      select relname as name from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace
    `.execute(app.services.db.owner)
    for (const { name } of rows) {
      await sql`alter table ${sql.table(name)} disable row level security`.execute(app.services.db.owner)
    }
    expect(leakedTo('colleague', await readEverything(world, planted, 'colleague'), secrets)).not.toEqual([])
  })
})
