import { organizationRoutes } from '@tweespraak/contract/organization'
import { peopleRoutes } from '@tweespraak/contract/people'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Asker, testApp, type TestApp } from '../../../test/app.ts'
import { aPerson, aUnit, grantRole } from '../../../test/factories/people.ts'
import { smallOrganization, type SmallOrganization } from '../../../test/small-organization.ts'
import { mayMoveUnit } from './policy.ts'
import { refuseArchiving, refuseTaken } from './unit.ts'

const routes = { ...peopleRoutes, ...organizationRoutes }

test('a unit is archived when nothing is left in it, and the counts say what is', () => {
  const empty = { people: 0, later: 0, units: 0, hr: 0 }
  expect(refuseArchiving(empty)).toBeNull()
  for (const what of ['people', 'later', 'units', 'hr'] as const)
    expect(refuseArchiving({ ...empty, [what]: 2 })?.details).toEqual({ ...empty, [what]: 2 })
})

test('siblings are told apart by name, whatever its capitals and accents', () => {
  const taken = (name: string) => refuseTaken(name, { siblings: ['Financiën'], codeTaken: false })?.reason
  expect(['financien', 'FINANCIËN', 'Financiën 2'].map(taken)).toEqual([
    'unit-name-taken',
    'unit-name-taken',
    undefined,
  ])
  expect(refuseTaken('Zorg', { siblings: [], codeTaken: true })?.reason).toBe('unit-code-taken')
})

describe('who moves a unit', () => {
  const places = (unitMine: boolean, fromMine: boolean, toMine: boolean) => ({ unitMine, fromMine, toMine })
  const none = { scope: 'none' } as const
  const units = { scope: 'units', unitIds: ['u'] } as const
  test.each([
    ['HR for everybody', { scope: 'all' } as const, false, places(false, false, false), true],
    ['HR for some units, within them', units, false, places(true, true, true), true],
    ['HR for some units, their own top one', units, false, places(true, false, true), false],
    ['HR for some units, out of them', units, false, places(true, true, false), false],
    ['HR for some units, into them', units, false, places(false, false, true), false],
    ['an administrator', none, true, places(false, false, false), true],
    ['an administrator who is HR, into their own', units, true, places(false, false, true), false],
    ['an administrator who is HR, out of their own', units, true, places(true, true, false), true],
    ['a colleague', none, false, places(false, false, false), false],
  ])('%s', (_, hr, administrator, where, may) =>
    expect(mayMoveUnit({ personId: 'p', hr, administrator }, where)).toBe(may),
  )
})

describe('units on the screen', () => {
  let app: TestApp
  let small: SmallOrganization
  beforeEach(async () => {
    app = await testApp()
    small = await smallOrganization(app)
  })
  afterEach(() => app.close())

  const asker = (name: string): Asker => small.asker(name)
  const listed = async (name = 'hr') => (await app.call(routes.units, asker(name))).body
  const unit = async (name: string) => {
    const found = (await listed()).units.find((each) => each.name === name)
    if (found === undefined) throw new Error(`There is no unit ${name}`)
    return found
  }
  const add = (name: string, given: Record<string, unknown>) =>
    app.send(routes.addUnit, asker(name), { body: { code: null, parentId: null, ...given } })
  const change = async (
    route: 'renameUnit' | 'moveUnit' | 'archiveUnit' | 'restoreUnit',
    by: string,
    unitId: string,
    body: Record<string, unknown>,
  ) => app.send(routes[route], asker(by), { params: { unitId }, body })
  const empty = async (name: string, parentId: string | null = null) =>
    aUnit(app.services.db, { organizationId: small.organizationId, name, parentId })

  test('are changed by HR and administrators, within what is theirs, and the list says so', async () => {
    const can = async (name: string) => {
      const { units, can: at } = await listed(name)
      return [at.addAtTop, ...units.map((each) => `${each.name} ${each.can.change} ${each.can.move}`)]
    }
    expect(await can('hr')).toEqual([true, 'Kantoor true true', 'Noord true true', 'Zorg true true'])
    expect(await can('anna')).toEqual([false, 'Kantoor false false', 'Noord false false', 'Zorg false false'])
    expect(await can('unitHr')).toEqual([false, 'Kantoor false false', 'Noord true true', 'Zorg true false'])
    expect((await app.send(routes.addUnit, null, { body: {} })).status).toBe(401)
    for (const name of ['anna', 'manager', 'unitHr'])
      expect((await add(name, { name: 'Nieuw' })).refusal?.code).toBe('not-allowed')
    expect((await add('unitHr', { name: 'Zuid', parentId: small.units.zorg })).status).toBe(200)
    expect((await add('unitHr', { name: 'Zuid', parentId: small.units.kantoor })).refusal?.code).toBe(
      'not-allowed',
    )
    for (const route of ['renameUnit', 'moveUnit', 'archiveUnit', 'restoreUnit'] as const) {
      const body = { name: 'X', code: null, parentId: null, revision: 1 }
      const params = { unitId: small.units.kantoor }
      expect((await app.send(routes[route], null, { params, body })).status).toBe(401)
      for (const name of ['anna', 'unitHr'])
        expect((await change(route, name, small.units.kantoor, body)).refusal?.code).toBe('not-allowed')
      expect((await change(route, 'hr', crypto.randomUUID(), body)).refusal?.code).toBe('not-found')
      expect((await change(route, 'hr', small.units.kantoor, { name: '' })).refusal?.code).toBe('bad-input')
    }
  })

  test('are added with a name and a code that are free there', async () => {
    expect((await add('hr', { name: ' Zuid ', code: 'Z9', parentId: small.units.zorg })).status).toBe(200)
    expect(await unit('Zuid')).toMatchObject({ code: 'Z9', parentId: small.units.zorg, people: 0 })
    expect((await add('hr', { name: 'zuid', parentId: small.units.zorg })).refusal?.code).toBe(
      'unit-name-taken',
    )
    expect((await add('hr', { name: 'Zuid' })).status).toBe(200)
    expect((await add('hr', { name: 'West', code: 'K1' })).refusal?.code).toBe('unit-code-taken')
    expect((await add('hr', { name: 'West', parentId: crypto.randomUUID() })).refusal?.code).toBe(
      'unit-unknown',
    )
  })

  test('are renamed, with nobody overwriting somebody else, and back again', async () => {
    const { kantoor } = small.units
    const renamed = await change('renameUnit', 'hr', kantoor, { name: 'Bureau', code: 'B1', revision: 1 })
    expect(renamed).toMatchObject({ status: 200, body: { revision: 2 } })
    const late = await change('renameUnit', 'hr', kantoor, { name: 'Staf', code: null, revision: 1 })
    expect(late.refusal?.code).toBe('unit-moved-on')
    expect(await unit('Bureau')).toMatchObject({ code: 'B1', people: 3 })
    const taken = await change('renameUnit', 'hr', kantoor, { name: 'ZORG', code: null, revision: 2 })
    expect(taken.refusal?.code).toBe('unit-name-taken')
    const back = await change('renameUnit', 'hr', kantoor, { name: 'Kantoor', code: 'K1', revision: 2 })
    expect(back.status).toBe(200)
  })

  test('are moved with all below them, in no circle', async () => {
    const { zorg, noord, kantoor } = small.units
    const deep = await empty('Kamer', noord)
    for (const [unitId, parentId] of [
      [zorg, zorg],
      [zorg, noord],
      [zorg, deep],
    ] as const)
      expect((await change('moveUnit', 'hr', unitId, { parentId, revision: 1 })).refusal?.code).toBe(
        'unit-loop',
      )
    expect((await change('moveUnit', 'hr', noord, { parentId: kantoor, revision: 1 })).status).toBe(200)
    expect(await unit('Noord')).toMatchObject({ parentId: kantoor, people: 2 })
    expect((await unit('Kamer')).parentId).toBe(noord)
    expect((await change('moveUnit', 'hr', noord, { parentId: zorg, revision: 2 })).status).toBe(200)
    await empty('Noord')
    expect((await change('moveUnit', 'hr', noord, { parentId: null, revision: 3 })).refusal?.code).toBe(
      'unit-name-taken',
    )
  })

  test('two that are moved under each other at the same instant do not both hang there', async () => {
    const [one, other] = [await empty('Een'), await empty('Ander')]
    const answers = await Promise.all([
      change('moveUnit', 'hr', one, { parentId: other, revision: 1 }),
      change('moveUnit', 'hr', other, { parentId: one, revision: 1 }),
    ])
    expect(answers.map(({ refusal }) => refusal?.code ?? 'done').toSorted()).toEqual(['done', 'unit-loop'])
  })

  test('are not moved where the mover would become HR for them, or away from others who are', async () => {
    const { zorg, noord, kantoor } = small.units
    const move = (unitId: string, parentId: string | null) =>
      change('moveUnit', 'unitHr', unitId, { parentId, revision: 1 })
    expect((await move(noord, null)).refusal?.code).toBe('unit-place-for-hr')
    expect((await move(noord, kantoor)).refusal?.code).toBe('unit-place-for-hr')
    const { organizationId, people } = small
    const { personId } = people.unitHr
    await grantRole(app.services.db, { organizationId, personId, role: 'administrator' })
    expect((await move(kantoor, zorg)).refusal?.code).toBe('unit-place-for-hr')
    expect((await move(noord, kantoor)).status).toBe(200)
  })

  test('are archived when empty, which gives their name and code free, and brought back', async () => {
    const { zorg, noord, kantoor } = small.units
    const { organizationId } = small
    const { db } = app.services
    const archive = (unitId: string, revision = 1) => change('archiveUnit', 'hr', unitId, { revision })
    expect((await archive(kantoor)).refusal).toMatchObject({
      code: 'unit-not-empty',
      details: { people: 3, later: 0, units: 0, hr: 0 },
    })
    expect((await archive(zorg)).refusal?.details).toEqual({ people: 1, later: 0, units: 1, hr: 1 })
    const west = await empty('West')
    await aPerson(db, { organizationId, unitId: west, startsOn: '2099-01-01' })
    expect((await archive(west)).refusal?.details).toEqual({ people: 0, later: 1, units: 0, hr: 0 })

    const oost = await empty('Oost', noord)
    await aPerson(db, { organizationId, unitId: oost, endsOn: '2021-12-31' })
    expect(await archive(oost)).toMatchObject({ status: 200, body: { revision: 2 } })
    expect((await listed()).units.map(({ name }) => name)).not.toContain('Oost')
    expect((await archive(oost, 2)).refusal?.code).toBe('unit-moved-on')
    expect((await add('hr', { name: 'Onder', parentId: oost })).refusal?.code).toBe('unit-unknown')
    const body = { jobTitle: null, managerId: null, hoursPerWeek: null, unitId: oost, from: '2026-01-01' }
    const params = { personId: small.people.eva.personId }
    expect((await app.send(routes.move, asker('hr'), { params, body })).refusal?.code).toBe('unit-unknown')

    expect((await change('restoreUnit', 'hr', oost, { revision: 2 })).status).toBe(200)
    expect((await unit('Oost')).parentId).toBe(noord)
    await archive(oost, 3)
    expect((await add('hr', { name: 'Oost', parentId: noord })).status).toBe(200)
    expect((await change('restoreUnit', 'hr', oost, { revision: 4 })).refusal?.code).toBe('unit-name-taken')
  })

  test('every change is written down, by whom', async () => {
    const { body } = await add('hr', { name: 'West' })
    const { unitId } = body as { unitId: string }
    await change('renameUnit', 'hr', unitId, { name: 'Weste', code: null, revision: 1 })
    await change('moveUnit', 'hr', unitId, { parentId: small.units.zorg, revision: 2 })
    await change('archiveUnit', 'hr', unitId, { revision: 3 })
    await change('restoreUnit', 'hr', unitId, { revision: 4 })
    const entries = await app.services.db.owner
      .selectFrom('audit_entries')
      .select(['action', 'actor_id'])
      .where('subject_id', '=', unitId)
      .execute()
    expect(entries.map(({ action }) => action).toSorted()).toEqual(
      ['added', 'archived', 'moved', 'renamed', 'restored'].map((done) => `unit.${done}`),
    )
    expect(new Set(entries.map((entry) => entry.actor_id))).toEqual(new Set([small.people.hr.personId]))
  })
})
