import { peopleRoutes as routes } from '@tweespraak/contract/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asker, testApp, type TestApp } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aManager, aPerson, aUnit, grantRole, type PersonMade } from '../../../test/factories/people.ts'

let app: TestApp
let organizationId: string
let zorg: string
let noord: string
let kantoor: string
let anna: PersonMade
let piet: PersonMade
let eva: PersonMade
let manager: PersonMade
let hr: PersonMade
let unitHr: PersonMade
let gone: PersonMade
let stranger: PersonMade
const as: Record<string, NonNullable<Asker>> = {}
const nobodyHere = '01890000-0000-7000-8000-000000000000'

beforeAll(async () => {
  app = await testApp()
  const { db } = app.services
  organizationId = await anOrganization(db)
  zorg = await aUnit(db, { organizationId, name: 'Zorg' })
  noord = await aUnit(db, { organizationId, name: 'Noord', parentId: zorg })
  kantoor = await aUnit(db, { organizationId, name: 'Kantoor', code: 'K1' })
  anna = await aPerson(db, {
    organizationId,
    givenName: 'Anna',
    infix: 'van der',
    familyName: 'Berg',
    number: 'A1',
    email: 'anna@voorbeeld.nl',
    unitId: noord,
    jobTitle: 'Verpleegkundige',
    hoursPerWeek: 28,
  })
  piet = await aPerson(db, {
    organizationId,
    givenName: 'Piet',
    familyName: 'Jansen',
    number: '=1+1',
    unitId: noord,
  })
  eva = await aPerson(db, { organizationId, givenName: 'Eva', familyName: 'Zwart', unitId: kantoor })
  gone = await aPerson(db, {
    organizationId,
    givenName: 'Oud',
    familyName: 'Collega',
    unitId: kantoor,
    endsOn: '2022-01-31',
  })
  manager = await aManager(db, { organizationId, familyName: 'Ali', unitId: zorg, team: [anna.personId] })
  hr = await aPerson(db, { organizationId, givenName: 'Hanna', familyName: 'Roos', unitId: kantoor })
  unitHr = await aPerson(db, { organizationId, givenName: 'Udo', familyName: 'Haar', unitId: kantoor })
  await grantRole(db, { organizationId, personId: hr.personId, role: 'hr' })
  await grantRole(db, { organizationId, personId: unitHr.personId, role: 'hr', unitId: zorg })
  const elsewhere = await anOrganization(db)
  stranger = await aPerson(db, { organizationId: elsewhere, familyName: 'Elders' })
  for (const [name, person] of Object.entries({ anna, piet, eva, manager, hr, unitHr })) {
    as[name] = await app.signIn({ organizationId, personId: person.personId })
  }
  as['stranger'] = await app.signIn({ organizationId: elsewhere, personId: stranger.personId })
})
afterAll(() => app.close())

const asker = (name: string): NonNullable<Asker> => as[name] ?? { cookie: '' }
const listed = async (name: string, query: Record<string, unknown>) => {
  const { body } = await app.call(routes.list, asker(name), { query })
  return body.items.map((person) => person.name)
}

describe('the list of people', () => {
  test('asks to sign in', async () => {
    expect((await app.call(routes.list, null, { query: {} })).status).toBe(401)
  })

  test('refuses a limit that is no number', async () => {
    expect((await app.call(routes.list, asker('anna'), { query: { limit: 'veel' } })).status).toBe(400)
  })

  test('has who works here, by family name, the infix not counting; nobody of elsewhere and nobody who left', async () => {
    expect(await listed('anna', {})).toEqual([
      'Mo Ali',
      'Anna van der Berg',
      'Udo Haar',
      'Piet Jansen',
      'Hanna Roos',
      'Eva Zwart',
    ])
    expect(await listed('stranger', {})).toEqual(['Robin Elders'])
  })

  test('gives colleagues name, work, unit and manager, and nothing else', async () => {
    const { body } = await app.call(routes.list, asker('eva'), { query: { search: 'anna' } })
    expect(body.items).toEqual([
      {
        personId: anna.personId,
        name: 'Anna van der Berg',
        jobTitle: 'Verpleegkundige',
        unit: { unitId: noord, name: 'Noord' },
        manager: { personId: manager.personId, name: manager.name },
        unmanaged: false,
        leftOn: null,
      },
    ])
    expect(body.can).toEqual({ add: false, import: false, export: false, seeLeft: false, invite: false })
  })

  test.each([
    ['the beginning of a name', 'ber', ['Anna van der Berg']],
    ['two words in any order', 'berg an', ['Anna van der Berg']],
    ['a number, for HR', 'A1', ['Anna van der Berg']],
    ['an address, for HR', 'ANNA@voor', ['Anna van der Berg']],
    ['nothing that is there', 'xyz', []],
    ['a sign of a pattern', '%', []],
  ])('is searched by %s', async (_, search, names) => expect(await listed('hr', { search })).toEqual(names))

  test('does not let a colleague find by number or address', async () => {
    expect(await listed('eva', { search: 'A1' })).toEqual([])
    expect(await listed('unitHr', { search: 'anna@voor' })).toEqual([])
  })

  test('is filtered by unit, those below included', async () => {
    expect(await listed('anna', { unit: zorg })).toEqual(['Mo Ali', 'Anna van der Berg', 'Piet Jansen'])
    expect(await listed('anna', { unit: noord, search: 'p' })).toEqual(['Piet Jansen'])
  })

  test('comes in pages', async () => {
    const first = await app.call(routes.list, asker('anna'), { query: { limit: 4 } })
    const second = await app.call(routes.list, asker('anna'), {
      query: { limit: 4, cursor: first.body.next ?? undefined },
    })
    expect(second.body.items.map(({ name }) => name)).toEqual(['Hanna Roos', 'Eva Zwart'])
    expect(second.body.next).toBeNull()
  })

  test('shows HR who left', async () => {
    expect(await listed('hr', { state: 'left' })).toEqual(['Oud Collega'])
    expect(await listed('unitHr', { state: 'left' })).toEqual([])
    expect(await listed('anna', { state: 'left' })).toEqual([])
  })
})

describe("a person's page", () => {
  const show = (name: string, person: PersonMade) =>
    app.call(routes.show, asker(name), { params: { personId: person.personId } })

  test('asks to sign in, and knows nobody of elsewhere', async () => {
    expect((await app.call(routes.show, null, { params: { personId: anna.personId } })).status).toBe(401)
    expect((await show('stranger', anna)).status).toBe(404)
    expect((await app.call(routes.show, asker('anna'), { params: { personId: 'x' } })).status).toBe(400)
  })

  test.each([
    ['eva', false, false, false, false],
    ['anna', true, true, false, false],
    ['manager', true, false, false, true],
    ['hr', true, true, true, true],
    ['unitHr', true, true, true, true],
  ])('for %s: details %s, roles %s, edit %s, the file %s', async (name, details, roles, edit, file) => {
    const { body } = await show(name, anna)
    expect([body.details !== null, body.roles !== null]).toEqual([details, roles])
    expect([body.can.edit, body.can.openFile]).toEqual([edit, file])
    if (!details) expect(JSON.stringify(body)).not.toMatch(/"A1"|anna@|"2020-|:28\b/)
  })

  test('HR for a unit sees no details of others', async () => {
    expect((await show('unitHr', eva)).body.details).toBeNull()
  })

  test('has the team of a manager', async () => {
    expect((await show('eva', manager)).body.team.map(({ name }) => name)).toEqual(['Anna van der Berg'])
  })

  test('of who left is for HR alone', async () => {
    expect((await show('eva', gone)).status).toBe(404)
    expect((await show('hr', gone)).body.details).toMatchObject({ endsOn: '2022-01-31' })
  })
})

describe('changing people', () => {
  const input = {
    number: 'N900',
    email: 'New@Voorbeeld.nl',
    givenName: 'Nieuw',
    infix: 'de',
    familyName: 'Mens',
    language: 'nl',
    jobTitle: null,
    unitId: null as string | null,
    managerId: null as string | null,
    hoursPerWeek: 32,
    startsOn: '2026-01-01',
    endsOn: null,
  } as const

  test('adding asks to sign in, is for HR, and is found at once', async () => {
    expect((await app.call(routes.add, null, { body: input })).status).toBe(401)
    expect((await app.call(routes.add, asker('manager'), { body: input })).refusal?.code).toBe('not-allowed')
    expect((await app.call(routes.add, asker('unitHr'), { body: input })).refusal?.code).toBe('not-allowed')
    const added = await app.call(routes.add, asker('unitHr'), { body: { ...input, unitId: noord } })
    expect(added.status).toBe(200)
    expect(await listed('eva', { search: 'mens' })).toEqual(['Nieuw de Mens'])
  })

  test.each([
    ['a number of somebody else', { number: 'A1', email: null }, 'number-taken'],
    ['an address of somebody else', { number: null, email: 'anna@voorbeeld.nl' }, 'email-taken'],
    ['a unit that is not there', { unitId: nobodyHere }, 'unit-unknown'],
    ['a manager who is not there', { managerId: nobodyHere }, 'person-unknown'],
    ['an end before the start', { endsOn: '2025-12-31' }, 'date-order'],
    ['no family name', { familyName: ' ' }, 'bad-input'],
  ])('adding refuses %s', async (_, change, code) => {
    expect(
      (await app.call(routes.add, asker('hr'), { body: { ...input, number: null, email: null, ...change } }))
        .refusal?.code,
    ).toBe(code)
  })

  test('editing is for who keeps them', async () => {
    const edit = (name: string, person: PersonMade, body: Record<string, unknown>) =>
      app.call(routes.edit, asker(name), { params: { personId: person.personId }, body })
    expect(
      (await app.call(routes.edit, null, { params: { personId: piet.personId }, body: {} })).status,
    ).toBe(401)
    for (const name of ['piet', 'manager', 'eva'])
      expect((await edit(name, piet, { givenName: 'X' })).refusal?.code).toBe('not-allowed')
    expect((await edit('unitHr', eva, { givenName: 'X' })).refusal?.code).toBe('not-allowed')
    expect((await edit('hr', stranger, { givenName: 'X' })).refusal?.code).toBe('not-found')
    expect((await edit('hr', piet, { email: 'geen' })).refusal?.code).toBe('bad-input')
    expect((await edit('hr', piet, { number: 'A1' })).refusal?.code).toBe('number-taken')
    expect((await edit('unitHr', piet, { familyName: 'Janssen', email: null })).status).toBe(204)
    expect(await listed('eva', { search: 'janssen' })).toEqual(['Piet Janssen'])
    expect(await listed('eva', { search: 'jansen' })).toEqual([])
  })

  test('moving keeps what was as history', async () => {
    const move = (name: string, person: PersonMade, change = {}) =>
      app.call(routes.move, asker(name), {
        params: { personId: person.personId },
        body: {
          jobTitle: 'Teamcoach',
          unitId: zorg,
          managerId: manager.personId,
          hoursPerWeek: 24,
          from: '2026-03-01',
          ...change,
        },
      })
    expect(
      (
        await app.call(routes.move, null, {
          params: { personId: piet.personId },
          body: { jobTitle: null, unitId: null, managerId: null, hoursPerWeek: null, from: '2026-03-01' },
        })
      ).status,
    ).toBe(401)
    expect((await move('manager', anna)).refusal?.code).toBe('not-allowed')
    expect((await move('unitHr', piet, { unitId: kantoor })).refusal?.code).toBe('not-allowed')
    expect((await move('hr', stranger)).refusal?.code).toBe('not-found')
    expect((await move('hr', piet, { from: 'gisteren' })).refusal?.code).toBe('bad-input')
    expect((await move('hr', piet, { from: '2019-01-01' })).refusal?.code).toBe('not-employed')
    expect((await move('hr', manager, { managerId: anna.personId })).refusal?.code).toBe('manager-loop')
    expect((await move('hr', manager, { managerId: manager.personId })).refusal?.code).toBe('manager-loop')
    expect((await move('unitHr', piet)).status).toBe(204)
    expect((await move('hr', piet, { from: '2026-02-01' })).refusal?.code).toBe('date-order')
    const { body } = await app.call(routes.show, asker('hr'), { params: { personId: piet.personId } })
    expect(
      body.details?.history.map(({ jobTitle, startsOn, endsOn }) => [jobTitle, startsOn, endsOn]),
    ).toEqual([
      ['Teamcoach', '2026-03-01', null],
      ['Medewerker', '2020-01-01', '2026-02-28'],
    ])
  })

  test('leaving ends the employment and its work', async () => {
    const { personId } = await aPerson(app.services.db, {
      organizationId,
      familyName: 'Vertrekker',
      unitId: kantoor,
    })
    const leave = (name: string, lastDay: string) =>
      app.call(routes.leave, asker(name), { params: { personId }, body: { lastDay } })
    expect(
      (await app.call(routes.leave, null, { params: { personId }, body: { lastDay: '2026-01-31' } })).status,
    ).toBe(401)
    expect((await leave('unitHr', '2026-01-31')).refusal?.code).toBe('not-allowed')
    expect((await leave('hr', 'ooit')).refusal?.code).toBe('bad-input')
    expect((await leave('hr', '2019-01-31')).refusal?.code).toBe('date-order')
    expect((await leave('hr', '2026-01-31')).status).toBe(204)
    expect(await listed('hr', { search: 'vertrekker', state: 'left' })).toEqual(['Robin Vertrekker'])
    expect(await listed('hr', { search: 'vertrekker' })).toEqual([])
  })
})

describe('units', () => {
  test('ask to sign in, and come with their people', async () => {
    expect((await app.call(routes.units, null)).status).toBe(401)
    const { body } = await app.call(routes.units, asker('eva'))
    expect(body.units.map(({ name, parentId }) => [name, parentId])).toEqual([
      ['Kantoor', null],
      ['Noord', zorg],
      ['Zorg', null],
    ])
    expect(body.units.find(({ name }) => name === 'Kantoor')?.people).toBe(3)
  })
})

describe('roles', () => {
  const give = (
    name: string,
    person: PersonMade,
    role: 'hr' | 'administrator' | 'coach',
    unitId: string | null = null,
  ) =>
    app.call(routes.giveRole, asker(name), { params: { personId: person.personId }, body: { role, unitId } })

  test('are listed for who keeps people', async () => {
    expect((await app.call(routes.roles, null)).status).toBe(401)
    expect((await app.call(routes.roles, asker('manager'))).refusal?.code).toBe('not-allowed')
    const { body } = await app.call(routes.roles, asker('hr'))
    expect(
      body.people.map(({ name, roles }) => [
        name,
        roles.map(({ role, unit, can }) => [role, unit?.name ?? null, can.end]),
      ]),
    ).toEqual([
      ['Udo Haar', [['hr', 'Zorg', true]]],
      ['Hanna Roos', [['hr', null, false]]],
    ])
  })

  test.each([
    ['eva', 'administrator', null, 'not-allowed'],
    ['manager', 'coach', null, 'not-allowed'],
    ['unitHr', 'hr', null, 'not-allowed'],
    ['unitHr', 'administrator', null, 'not-allowed'],
    ['hr', 'coach', 'zorg', 'role-has-no-unit'],
    ['hr', 'hr', 'nowhere', 'unit-unknown'],
  ] as const)('%s gives %s: %s → %s', async (name, role, unit, code) => {
    const unitId = unit === 'zorg' ? zorg : unit === 'nowhere' ? nobodyHere : null
    expect((await give(name, anna, role, unitId)).refusal?.code).toBe(code)
  })

  test('are given once, and ended with a trace', async () => {
    expect(
      (
        await app.call(routes.giveRole, null, {
          params: { personId: anna.personId },
          body: { role: 'coach', unitId: null },
        })
      ).status,
    ).toBe(401)
    expect((await give('hr', stranger, 'coach')).refusal?.code).toBe('not-found')
    const given = await give('unitHr', anna, 'coach')
    expect(given.status).toBe(200)
    expect((await give('unitHr', anna, 'coach')).refusal?.code).toBe('role-given-already')
    const end = (name: string) =>
      app.call(routes.endRole, asker(name), {
        params: { personId: anna.personId, grantId: given.body.grantId },
      })
    expect(
      (
        await app.call(routes.endRole, null, {
          params: { personId: anna.personId, grantId: given.body.grantId },
        })
      ).status,
    ).toBe(401)
    expect((await end('eva')).refusal?.code).toBe('not-found')
    expect((await end('hr')).status).toBe(204)
    expect((await end('hr')).refusal?.code).toBe('not-found')
    const kept = await app.services.db.owner
      .selectFrom('role_grants')
      .select('ended_at')
      .where('grant_id', '=', given.body.grantId)
      .executeTakeFirst()
    expect(kept?.ended_at).not.toBeNull()
  })

  test('the last HR for everybody cannot end it', async () => {
    const { body } = await app.call(routes.show, asker('hr'), { params: { personId: hr.personId } })
    const grantId = body.roles?.[0]?.grantId ?? ''
    expect(
      (await app.call(routes.endRole, asker('hr'), { params: { personId: hr.personId, grantId } })).refusal
        ?.code,
    ).toBe('last-hr')
  })

  test('make somebody HR at once', async () => {
    expect((await app.call(routes.list, asker('eva'), { query: {} })).body.can.import).toBe(false)
    await give('hr', eva, 'hr', kantoor)
    expect((await app.call(routes.list, asker('eva'), { query: {} })).body.can.import).toBe(true)
  })
})
