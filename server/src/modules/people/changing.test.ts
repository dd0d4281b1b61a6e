import { peopleRoutes as routes } from '@tweespraak/contract/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { aPerson, type PersonMade } from '../../../test/factories/people.ts'
import { smallOrganization, type SmallOrganization } from '../../../test/small-organization.ts'

let app: TestApp
let organizationId: string
let units: SmallOrganization['units']
let people: SmallOrganization['people']
let asker: SmallOrganization['asker']
let listed: SmallOrganization['listed']

beforeAll(async () => {
  app = await testApp()
  ;({ organizationId, units, people, asker, listed } = await smallOrganization(app))
})
afterAll(() => app.close())

const nobodyHere = '01890000-0000-7000-8000-000000000000'

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
    const added = await app.call(routes.add, asker('unitHr'), { body: { ...input, unitId: units.noord } })
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
      (await app.call(routes.edit, null, { params: { personId: people.piet.personId }, body: {} })).status,
    ).toBe(401)
    for (const name of ['piet', 'manager', 'eva'])
      expect((await edit(name, people.piet, { givenName: 'X' })).refusal?.code).toBe('not-allowed')
    expect((await edit('unitHr', people.eva, { givenName: 'X' })).refusal?.code).toBe('not-allowed')
    expect((await edit('hr', people.stranger, { givenName: 'X' })).refusal?.code).toBe('not-found')
    expect((await edit('hr', people.piet, { email: 'geen' })).refusal?.code).toBe('bad-input')
    expect((await edit('hr', people.piet, { number: 'A1' })).refusal?.code).toBe('number-taken')
    expect((await edit('unitHr', people.piet, { familyName: 'Janssen', email: null })).status).toBe(204)
    expect(await listed('eva', { search: 'janssen' })).toEqual(['Piet Janssen'])
    expect(await listed('eva', { search: 'jansen' })).toEqual([])
  })

  test('work begins for who never worked here, such as who set up the server, on the chosen day', async () => {
    const newcomer = await aPerson(app.services.db, { organizationId, employed: false })
    const params = { personId: newcomer.personId }
    const body = { ...input, jobTitle: 'HR-adviseur', from: '2026-01-12', managerId: people.manager.personId }
    const move = (name: string, change = {}) =>
      app.call(routes.move, asker(name), { params, body: { ...body, ...change } })
    const shown = async () => (await app.call(routes.show, asker('hr'), { params })).body
    for (const name of ['eva', 'manager', 'unitHr'])
      expect((await move(name)).refusal?.code).toBe('not-allowed')
    expect((await move('hr', { managerId: nobodyHere })).refusal?.code).toBe('person-unknown')
    expect((await shown()).details).toMatchObject({ startsOn: null, history: [] })

    expect((await move('hr')).status).toBe(204)
    const { details, manager } = await shown()
    expect(details).toMatchObject({ startsOn: '2026-01-12', startAssumed: false, endsOn: null })
    expect(details?.history.map(({ jobTitle, startsOn }) => [jobTitle, startsOn])).toEqual([
      ['HR-adviseur', '2026-01-12'],
    ])
    expect(manager?.personId).toBe(people.manager.personId)

    // From then on it is work as that of anybody: no second employment, and a last day.
    expect((await move('hr', { from: '2026-01-11' })).refusal?.code).toBe('not-employed')
    expect((await move('hr', { from: '2026-02-01', jobTitle: 'Hoofd HR' })).status).toBe(204)
    expect((await shown()).details?.startsOn).toBe('2026-01-12')
    const left = await app.call(routes.leave, asker('hr'), { params, body: { lastDay: '2026-02-10' } })
    expect(left.status).toBe(204)
    expect((await move('hr', { from: '2026-03-01' })).refusal?.code).toBe('not-employed')
  })

  test('moving keeps what was as history', async () => {
    const move = (name: string, person: PersonMade, change = {}) =>
      app.call(routes.move, asker(name), {
        params: { personId: person.personId },
        body: {
          jobTitle: 'Teamcoach',
          unitId: units.zorg,
          managerId: people.manager.personId,
          hoursPerWeek: 24,
          from: '2026-03-01',
          ...change,
        },
      })
    expect(
      (
        await app.call(routes.move, null, {
          params: { personId: people.piet.personId },
          body: { jobTitle: null, unitId: null, managerId: null, hoursPerWeek: null, from: '2026-03-01' },
        })
      ).status,
    ).toBe(401)
    expect((await move('manager', people.anna)).refusal?.code).toBe('not-allowed')
    expect((await move('unitHr', people.piet, { unitId: units.kantoor })).refusal?.code).toBe('not-allowed')
    expect((await move('hr', people.stranger)).refusal?.code).toBe('not-found')
    expect((await move('hr', people.piet, { from: 'gisteren' })).refusal?.code).toBe('bad-input')
    expect((await move('hr', people.piet, { from: '2019-01-01' })).refusal?.code).toBe('not-employed')
    expect((await move('hr', people.manager, { managerId: people.anna.personId })).refusal?.code).toBe(
      'manager-loop',
    )
    expect((await move('hr', people.manager, { managerId: people.manager.personId })).refusal?.code).toBe(
      'manager-loop',
    )
    expect((await move('unitHr', people.piet)).status).toBe(204)
    expect((await move('hr', people.piet, { from: '2026-02-01' })).refusal?.code).toBe('date-order')
    const { body } = await app.call(routes.show, asker('hr'), { params: { personId: people.piet.personId } })
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
      unitId: units.kantoor,
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
    const unitId = unit === 'zorg' ? units.zorg : unit === 'nowhere' ? nobodyHere : null
    expect((await give(name, people.anna, role, unitId)).refusal?.code).toBe(code)
  })

  test('are given once, and ended with a trace', async () => {
    expect(
      (
        await app.call(routes.giveRole, null, {
          params: { personId: people.anna.personId },
          body: { role: 'coach', unitId: null },
        })
      ).status,
    ).toBe(401)
    expect((await give('hr', people.stranger, 'coach')).refusal?.code).toBe('not-found')
    const given = await give('unitHr', people.anna, 'coach')
    expect(given.status).toBe(200)
    expect((await give('unitHr', people.anna, 'coach')).refusal?.code).toBe('role-given-already')
    const end = (name: string) =>
      app.call(routes.endRole, asker(name), {
        params: { personId: people.anna.personId, grantId: given.body.grantId },
      })
    expect(
      (
        await app.call(routes.endRole, null, {
          params: { personId: people.anna.personId, grantId: given.body.grantId },
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
    const { body } = await app.call(routes.show, asker('hr'), { params: { personId: people.hr.personId } })
    const grantId = body.roles?.[0]?.grantId ?? ''
    expect(
      (await app.call(routes.endRole, asker('hr'), { params: { personId: people.hr.personId, grantId } }))
        .refusal?.code,
    ).toBe('last-hr')
  })

  test('make somebody HR at once', async () => {
    expect((await app.call(routes.list, asker('eva'), { query: {} })).body.can.import).toBe(false)
    await give('hr', people.eva, 'hr', units.kantoor)
    expect((await app.call(routes.list, asker('eva'), { query: {} })).body.can.import).toBe(true)
  })
})
