import { peopleRoutes as routes } from '@tweespraak/contract/people'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asker, testApp, type TestApp } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aManager, aPerson, aUnit, grantRole, type PersonMade } from '../../../test/factories/people.ts'
import { unhindered } from '../../../test/unhindered.ts'

let app: TestApp
let organizationId: string
let unitId: string
let people: Record<'anna' | 'nobody' | 'boss' | 'hr' | 'unitHr' | 'administrator', PersonMade>
let askers: Record<'hr' | 'unitHr' | 'administrator', Asker>

beforeAll(async () => {
  app = await testApp()
  const { db } = app.services
  organizationId = await anOrganization(db)
  unitId = await aUnit(db, { organizationId })
  const anna = await aPerson(db, { organizationId, unitId, number: 'A1', familyName: 'Anders' })
  const nobody = await aPerson(db, { organizationId, number: 'A2', familyName: 'Zonder', email: null })
  const boss = await aManager(db, { organizationId, number: null, team: [anna.personId] })
  const hr = await aPerson(db, { organizationId, unitId, number: 'H1', givenName: 'Hanna' })
  const unitHr = await aPerson(db, { organizationId })
  const administrator = await aPerson(db, { organizationId })
  await grantRole(db, { organizationId, personId: hr.personId, role: 'hr' })
  await grantRole(db, { organizationId, personId: unitHr.personId, role: 'hr', unitId })
  await grantRole(db, { organizationId, personId: administrator.personId, role: 'administrator' })
  people = { anna, nobody, boss, hr, unitHr, administrator }
  const signIn = ({ personId }: PersonMade) => app.signIn({ organizationId, personId })
  askers = {
    hr: await signIn(hr),
    unitHr: await signIn(unitHr),
    administrator: await signIn(administrator),
  }
  app.clock.advance({ minutes: 1 })
})
afterAll(() => app.close())

const readdress = (who: keyof typeof askers, whose: keyof typeof people, email: string | null) =>
  app.call(routes.edit, askers[who], { params: { personId: people[whose].personId }, body: { email } })

const recordOf = (number: string) =>
  app.services.db.owner
    .selectFrom('people')
    .select(['email', 'given_name'])
    .where('organization_id', '=', organizationId)
    .where('number', '=', number)
    .executeTakeFirstOrThrow()

const toldAt = async (email: string) =>
  (
    await app.services.db.owner
      .selectFrom('mails')
      .select('facts')
      .where('kind', '=', 'address-changed')
      .where('recipient', '=', email)
      .execute()
  ).map(({ facts }) => facts)

const importing = async (who: keyof typeof askers, file: string) => {
  app.clock.advance({ seconds: 1 })
  const { body } = await app.send(routes.startImport, askers[who], { file })
  const params = { importId: (body as { importId: string }).importId }
  const settled = async () => {
    for (;;) {
      const shown = await app.call(routes.showImport, askers[who], { params })
      if (shown.body.state !== 'reading' && shown.body.state !== 'applying') return shown.body
      await wait(20)
    }
  }
  await app.call(routes.readImport, askers[who], { params, body: {} })
  expect((await settled()).state).toBe('ready')
  const problems = await app.call(routes.importProblems, askers[who], { params, query: {} })
  await app.call(routes.applyImport, askers[who], { params, body: { missing: 'keep' } })
  expect((await settled()).state).toBe('applied')
  return problems.body.items.map(({ line, reason, severity }) => [line, reason, severity])
}

describe('the address of somebody who is here', () => {
  test.each([
    ['administrator', 'anna', 'mij@voorbeeld.nl'],
    ['administrator', 'nobody', 'mij@voorbeeld.nl'],
    ['administrator', 'anna', null],
    ['administrator', 'hr', 'mij@voorbeeld.nl'],
    ['unitHr', 'hr', 'mij@voorbeeld.nl'],
  ] as const)('is not changed by the %s: that of %s to %s', async (who, whose, email) => {
    expect((await readdress(who, whose, email)).refusal?.code).toBe('address-for-hr')
    const { body } = await app.call(routes.show, askers[who], {
      params: { personId: people[whose].personId },
    })
    expect(body.can).toMatchObject({ edit: true, readdress: false })
  })

  test('is not changed by an administrator in the database either', async () => {
    const { personId } = people.administrator
    const viewer = unhindered(organizationId, personId)
    const change = (columns: { email: string } | { number: string }) =>
      app.services.db.transaction(viewer, (tx) =>
        tx.updateTable('people').set(columns).where('person_id', '=', people.anna.personId).execute(),
      )
    await expect(change({ email: 'mij@voorbeeld.nl' })).rejects.toThrow('Only HR changes the address')
    await change({ number: 'A1' })
  })

  test('stays as it is in an administrator’s import, which says why; the rest of the row comes in', async () => {
    const before = people.anna.email ?? ''
    const problems = await importing(
      'administrator',
      'nummer;voornaam;achternaam;e-mail\nA1;Annemarie;Anders;mij@voorbeeld.nl\nA2;Robin;Zonder;mij2@voorbeeld.nl\nN1;Nieuw;Iemand;nieuw@voorbeeld.nl\n',
    )
    expect(problems).toEqual([
      [2, 'address-for-hr', 'value'],
      [3, 'address-for-hr', 'value'],
    ])
    expect(await recordOf('A1')).toEqual({ email: before, given_name: 'Annemarie' })
    expect(await recordOf('A2')).toEqual({ email: null, given_name: 'Robin' })
    expect(await recordOf('N1')).toMatchObject({ email: 'nieuw@voorbeeld.nl' })
    expect(await toldAt(before)).toEqual([])
  })

  test('stays while an administrator’s import gives somebody a number', async () => {
    const { email } = people.boss
    expect(await importing('administrator', `nummer;achternaam;e-mail\nB1;Baas;${email}\n`)).toEqual([])
    expect(await recordOf('B1')).toMatchObject({ email })
  })

  test('is changed by HR for them, who is named to the old address', async () => {
    const before = people.anna.email ?? ''
    expect((await readdress('unitHr', 'anna', 'anna@voorbeeld.nl')).status).toBe(204)
    expect(await toldAt(before)).toEqual([{ other: people.unitHr.name, path: '/' }])
    expect((await readdress('hr', 'anna', 'anna@voorbeeld.nl')).status).toBe(204)
    expect(await toldAt('anna@voorbeeld.nl')).toEqual([])
    expect((await readdress('hr', 'nobody', 'eerste@voorbeeld.nl')).status).toBe(204)
  })

  test('is changed in HR’s import, and the old one is told', async () => {
    const problems = await importing('hr', 'nummer;achternaam;e-mail\nA2;Zonder;tweede@voorbeeld.nl\n')
    expect(problems).toEqual([])
    expect(await recordOf('A2')).toMatchObject({ email: 'tweede@voorbeeld.nl' })
    expect(await toldAt('eerste@voorbeeld.nl')).toEqual([{ other: people.hr.name, path: '/' }])
  })

  test('of HR stays as it is in the import of HR for a unit', async () => {
    const problems = await importing('unitHr', 'nummer;achternaam;e-mail\nH1;Hrm;mij@voorbeeld.nl\n')
    expect(problems).toEqual([[2, 'address-for-hr', 'value']])
  })
})

test('an administrator makes nobody of their own making the manager of who is here', async () => {
  const work = { unitId: null, jobTitle: 'Kok', hoursPerWeek: 36 }
  const { body } = await app.call(routes.add, askers.administrator, {
    body: {
      ...work,
      managerId: null,
      number: 'X1',
      email: 'mij@voorbeeld.nl',
      givenName: 'Nieuw',
      infix: null,
      familyName: 'Baasje',
      language: 'nl',
      startsOn: '2026-01-01',
      endsOn: null,
    },
  })
  const moved = await app.call(routes.move, askers.administrator, {
    params: { personId: people.anna.personId },
    body: { ...work, managerId: body.personId, from: '2026-02-01' },
  })
  expect(moved.refusal?.code).toBe('manager-for-hr')
  const file = 'nummer;achternaam;leidinggevende\nA1;Anders;X1\n'
  expect(await importing('administrator', file)).toEqual([[2, 'manager-for-hr', 'value']])
})
