import { accessRoutes } from '@tweespraak/contract/access'
import { peopleRoutes as routes } from '@tweespraak/contract/people'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asker, testApp, type TestApp } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aManager, aPerson, aUnit, grantRole, type PersonMade } from '../../../test/factories/people.ts'
import { unhindered } from '../../../test/unhindered.ts'

let app: TestApp
let organizationId: string
let anna: PersonMade
let boss: PersonMade
let me: PersonMade
let administrator: Asker

beforeAll(async () => {
  app = await testApp()
  const { db } = app.services
  organizationId = await anOrganization(db)
  anna = await aPerson(db, { organizationId, number: 'A1', familyName: 'Anders' })
  boss = await aManager(db, { organizationId, number: 'B1', team: [anna.personId] })
  me = await aPerson(db, { organizationId, number: 'C1', familyName: 'Beheer' })
  await grantRole(db, { organizationId, personId: me.personId, role: 'administrator' })
  administrator = await app.signIn({ organizationId, personId: me.personId })
  app.clock.advance({ minutes: 1 })
})
afterAll(() => app.close())

const work = { unitId: null, jobTitle: 'Medewerker', hoursPerWeek: 36 }

const managerNow = async (personId: string): Promise<string | null> => {
  const { body } = await app.call(routes.show, administrator, { params: { personId } })
  return body.manager?.personId ?? null
}

describe('an administrator', () => {
  test('gives and takes no HR and no coach, and is offered neither', async () => {
    for (const role of ['hr', 'coach'] as const)
      for (const { personId } of [me, anna]) {
        const given = await app.call(routes.giveRole, administrator, {
          params: { personId },
          body: { role, unitId: null },
        })
        expect(given.refusal?.code).toBe('not-allowed')
      }
    const { body } = await app.call(routes.show, administrator, { params: { personId: me.personId } })
    expect(body.can.giveRoles).toEqual(['administrator'])
  })

  test('is shown no way to anybody’s file', async () => {
    const { body } = await app.call(routes.show, administrator, { params: { personId: anna.personId } })
    expect(body.can).toMatchObject({ edit: true, openFile: false })
  })

  test.each([
    ['themselves', () => me],
    ['another than who leads them now', () => anna],
  ])('makes %s nobody’s manager', async (_, manager) => {
    const of = manager() === anna ? boss : anna
    const moved = await app.call(routes.move, administrator, {
      params: { personId: of.personId },
      body: { ...work, managerId: manager().personId, from: '2026-02-01' },
    })
    expect(['manager-for-hr', 'manager-loop']).toContain(moved.refusal?.code)
    const added = await app.call(routes.add, administrator, {
      body: {
        ...work,
        managerId: me.personId,
        number: null,
        email: null,
        givenName: 'Nieuw',
        infix: null,
        familyName: 'Iemand',
        language: 'nl',
        startsOn: '2026-01-01',
        endsOn: null,
      },
    })
    expect(added.refusal?.code).toBe('manager-for-hr')
  })

  test('comes in as nobody of HR by way of their address', async () => {
    const hr = await aPerson(app.services.db, { organizationId, email: 'hanna@voorbeeld.nl' })
    await grantRole(app.services.db, { organizationId, personId: hr.personId, role: 'hr' })
    const readdress = (personId: string, email: string) =>
      app.call(routes.edit, administrator, { params: { personId }, body: { email } })
    expect((await readdress(hr.personId, 'mij@voorbeeld.nl')).refusal?.code).toBe('address-for-hr')
    expect((await readdress(hr.personId, 'hanna@voorbeeld.nl')).status).toBe(204)
    const invite = (personId: string) =>
      app.call(accessRoutes.invite, administrator, { body: { personIds: [personId] } })
    expect((await invite(hr.personId)).refusal?.code).toBe('not-allowed')
    expect((await invite(anna.personId)).body.invited).toBe(1)
    const { body } = await app.call(routes.show, administrator, { params: { personId: hr.personId } })
    expect(body.can.invite).toBe(false)
  })

  test('is told at once that HR decides who leads somebody who works here', async () => {
    const newcomer = await aPerson(app.services.db, { organizationId, employed: false })
    const mayChange = async (who: Asker, personId: string) =>
      (await app.call(routes.show, who, { params: { personId } })).body.can.changeManager
    expect(await mayChange(administrator, anna.personId)).toBe(false)
    expect(await mayChange(administrator, newcomer.personId)).toBe(true)
    await grantRole(app.services.db, { organizationId, personId: newcomer.personId, role: 'hr' })
    const hr = await app.signIn({ organizationId, personId: newcomer.personId })
    expect(await mayChange(hr, anna.personId)).toBe(true)
    expect(
      await mayChange(await app.signIn({ organizationId, personId: anna.personId }), anna.personId),
    ).toBe(false)
  })

  test('changes the rest of somebody’s work', async () => {
    const moved = await app.call(routes.move, administrator, {
      params: { personId: anna.personId },
      body: { ...work, managerId: boss.personId, from: '2026-02-01' },
    })
    expect(moved.status).toBe(204)
  })

  test('imports people without changing who leads those that are here', async () => {
    const file =
      'nummer;voornaam;achternaam;functie;leidinggevende\nA1;Robin;Anders;Kok;C1\nD1;Nieuw;Ander;Kok;B1\nE1;Nieuw;Elders;Kok;C1\n'
    const { body } = await app.send(routes.startImport, administrator, { file })
    const params = { importId: (body as { importId: string }).importId }
    const settled = async () => {
      for (;;) {
        const shown = await app.call(routes.showImport, administrator, { params })
        if (shown.body.state !== 'reading' && shown.body.state !== 'applying') return shown.body
        await wait(20)
      }
    }
    await app.call(routes.readImport, administrator, { params, body: {} })
    expect((await settled()).counts).toMatchObject({ new: 2, changed: 1 })
    const problems = await app.call(routes.importProblems, administrator, { params, query: {} })
    expect(problems.body.items.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'manager-for-hr'],
      [4, 'manager-for-hr'],
    ])
    await app.call(routes.applyImport, administrator, { params, body: { missing: 'keep' } })
    expect((await settled()).state).toBe('applied')
    expect(await managerNow(anna.personId)).toBe(boss.personId)
    const made = await app.services.db.owner
      .selectFrom('people')
      .innerJoin('assignments', 'assignments.person_id', 'people.person_id')
      .select(['number', 'manager_id'])
      .where('number', 'in', ['D1', 'E1'])
      .orderBy('number')
      .execute()
    expect(made).toEqual([
      { number: 'D1', manager_id: boss.personId },
      { number: 'E1', manager_id: null },
    ])
  })
})

describe('an administrator who is HR for a unit as well', () => {
  const both = async () => {
    const { db } = app.services
    const unitId = await aUnit(db, { organizationId, name: 'Keuken', code: 'K' })
    const { personId } = await aPerson(db, { organizationId, unitId })
    await grantRole(db, { organizationId, personId, role: 'administrator' })
    await grantRole(db, { organizationId, personId, role: 'hr', unitId })
    return { personId, unitId, asker: await app.signIn({ organizationId, personId }) }
  }
  let they: Awaited<ReturnType<typeof both>>
  beforeAll(async () => {
    they = await both()
    app.clock.advance({ minutes: 1 })
  })

  test('brings nobody from elsewhere into their own, whose files they would read', async () => {
    const managerId = await managerNow(anna.personId)
    const from = app.clock.now().toZonedDateTimeISO('UTC').toPlainDate().add({ days: 40 }).toString()
    const move = (personId: string, unitId: string) =>
      app.call(routes.move, they.asker, {
        params: { personId },
        body: { ...work, unitId, managerId, from },
      })
    expect((await move(anna.personId, they.unitId)).refusal?.code).toBe('unit-for-hr')
    const elsewhere = await aUnit(app.services.db, { organizationId, name: 'Receptie' })
    expect((await move(anna.personId, elsewhere)).status).toBe(204)
    const viewer = unhindered(organizationId, they.personId)
    const moved = app.services.db.transaction(viewer, (tx) =>
      tx
        .updateTable('assignments')
        .set({ unit_id: they.unitId })
        .where('person_id', '=', anna.personId)
        .where('ends_on', 'is', null)
        .execute(),
    )
    await expect(moved).rejects.toThrow(/row-level security/)
  })

  test('imports nobody from elsewhere into their own, nor into what the file makes below it', async () => {
    const file =
      'nummer;achternaam;afdelingscode;afdeling\nA1;Anders;K;\nB1;Baas;;Keuken > Spoelkeuken\nK9;Nieuw;K;\n'
    const { body } = await app.send(routes.startImport, they.asker, { file })
    const params = { importId: (body as { importId: string }).importId }
    await app.call(routes.readImport, they.asker, { params, body: {} })
    const ready = async (): Promise<void> => {
      const { body: shown } = await app.call(routes.showImport, they.asker, { params })
      if (shown.state === 'reading') return wait(20).then(ready)
      expect(shown).toMatchObject({ state: 'ready', counts: { new: 1 } })
    }
    await ready()
    const problems = await app.call(routes.importProblems, they.asker, { params, query: {} })
    expect(problems.body.items.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'unit-for-hr'],
      [3, 'unit-for-hr'],
      [3, 'unit-new'],
    ])
  })
})
