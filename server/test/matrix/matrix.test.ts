import type { Route } from '@tweespraak/contract/route'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Parts, testApp, type TestApp } from '../app.ts'
import { relations, type Relation } from './relation.ts'
import type { Verdict } from './row.ts'
import { rows } from './rows/all.ts'
import { makeWorld, type World } from './world.ts'

const nameOf = ({ method, path }: Route): string => `${method} ${path}`

const isRoute = (value: unknown): value is Route =>
  typeof value === 'object' && value !== null && 'method' in value && 'path' in value && 'access' in value

/** Every route of every module of the contract. */
const promised = async (): Promise<Route[]> => {
  const directory = join(import.meta.dirname, '../../../contract/src')
  const files = (await readdir(directory)).filter((file) => file.endsWith('.ts') && !file.includes('.test.'))
  const modules = await Promise.all(
    files.map((file) => import(join(directory, file)) as Promise<Record<string, unknown>>),
  )
  const tables = modules
    .flatMap((module) => Object.entries(module))
    .filter(([name, value]) => name.endsWith('Routes') && typeof value === 'object' && value !== null)
  const routes = tables.flatMap(([, table]) => Object.values(table as object)).filter(isRoute)
  return [...new Map(routes.map((route) => [nameOf(route), route])).values()]
}

/** What a relation met: `yes`, or the code of the refusal. A refusal for another reason than who asks counts as having passed. */
const met = async (world: World, relation: Relation, route: Route, parts: Parts): Promise<Verdict> => {
  const { status, refusal } = await world.app.send(route, world.askers[relation], parts)
  if (refusal === null) return 'yes'
  const code = refusal.code as Verdict
  if (code === 'bad-input') throw new Error(`The row of ${nameOf(route)} makes a call that is no valid input`)
  if (code === 'unexpected') throw new Error(`${nameOf(route)} broke`)
  return [401, 403, 404].includes(status) || ['link-expired'].includes(code) ? code : 'yes'
}

/** Who is refused is asked first, so that a row that changes something changes it last. */
const inOrder = (verdicts: Readonly<Record<Relation, Verdict>>): Relation[] =>
  relations.toSorted((one, other) => Number(verdicts[one] === 'yes') - Number(verdicts[other] === 'yes'))

describe('the matrix of who may do what', () => {
  let app: TestApp
  let world: World
  beforeAll(async () => {
    app = await testApp()
    world = await makeWorld(app)
  }, 60_000)
  afterAll(() => app.close())

  it('has a row for every endpoint, and no row for an endpoint that is gone', async () => {
    const endpoints = (await promised()).map(nameOf).toSorted()
    expect(rows.map(({ route }) => nameOf(route)).toSorted()).toEqual(endpoints)
  })

  describe.each(rows.map((row) => [nameOf(row.route), row] as const))(
    '%s',
    (_, { route, verdicts, call }) => {
      it.each(inOrder(verdicts).map((relation) => [relation, verdicts[relation]] as const))(
        'answers %s with %s',
        async (relation, verdict) => {
          expect(await met(world, relation, route, await call(world, relation))).toBe(verdict)
        },
      )
    },
  )
})
