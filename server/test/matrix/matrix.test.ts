import { refusals } from '@tweespraak/contract/refusal'
import type { Route } from '@tweespraak/contract/route'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Parts, testApp, type TestApp } from '../app.ts'
import { relations, type Relation } from './relation.ts'
import type { Verdict } from './row.ts'
import { rows } from './rows/all.ts'
import type { Stage } from './stages.ts'
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
  const routes = tables
    .flatMap(([, table]) => Object.values(table as Record<string, unknown>))
    .filter(isRoute)
  return [...new Map(routes.map((route) => [nameOf(route), route])).values()]
}

/** The refusals that say who one is, or that one knows a secret that one does not. */
const gates: readonly Verdict[] = [
  'not-signed-in',
  'not-allowed',
  'not-found',
  'link-expired',
  'set-up-code-wrong',
  'sign-in-wrong',
  'password-wrong-no-mail',
]

/** What a relation met: the gate that stopped it, or `yes`, also when something else was in the way behind it. */
const met = async (world: World, relation: Relation, route: Route, parts: Parts): Promise<Verdict> => {
  const { status, refusal } = await world.app.send(route, world.askers[relation], parts)
  if (refusal === null) return 'yes'
  // A route that is not served here has no refusal of ours.
  if (status === 404 && !(refusal.code in refusals)) return 'not-found'
  if (refusal.code === 'bad-input') throw new Error(`The row of ${nameOf(route)} makes no valid call`)
  if (['unexpected', 'too-busy', 'too-many-requests'].includes(refusal.code)) {
    throw new Error(`${nameOf(route)} answered ${refusal.code}`)
  }
  return gates.find((gate) => gate === refusal.code) ?? 'yes'
}

/** For those who are stopped, one conversation at each stage is enough: they cannot change it. */
const withSharedConversations = (world: World): World => {
  const made = new Map<Stage, Promise<string>>()
  const appraisals = new Map<'planned' | 'reported', Promise<string>>()
  return {
    ...world,
    appraisal: (stage) => {
      const known = appraisals.get(stage) ?? world.appraisal(stage)
      appraisals.set(stage, known)
      return known
    },
    conversation: (stage) => {
      const known = made.get(stage) ?? world.conversation(stage)
      made.set(stage, known)
      return known
    },
  }
}

/** Who is refused is asked first, so that a row that changes something changes it last. */
const inOrder = (verdicts: Readonly<Record<Relation, Verdict>>): Relation[] =>
  relations.toSorted((one, other) => Number(verdicts[one] === 'yes') - Number(verdicts[other] === 'yes'))

describe('the matrix of who may do what', () => {
  let app: TestApp
  let world: World
  let shared: World
  beforeAll(async () => {
    app = await testApp()
    world = await makeWorld(app)
    shared = withSharedConversations(world)
  })
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
          const around = verdict === 'yes' ? world : shared
          expect(await met(world, relation, route, await call(around, relation))).toBe(verdict)
        },
      )
    },
  )
})
