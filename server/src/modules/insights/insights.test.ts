import {
  insightsRoutes as routes,
  progressMeasure,
  type PersonProgress,
  type ProgressMeasure,
} from '@tweespraak/contract/insights'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Asker, testApp, type TestApp, testClock } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { anAgreement } from '../../../test/factories/agreements.ts'
import { aStandingConversation } from '../../../test/factories/insights.ts'
import { aManager, aPerson, aUnit, grantRole } from '../../../test/factories/people.ts'
import { withKinds } from '../../../test/factories/templates.ts'
import { countDue } from '../cycles/public.ts'

/** Zorg with Noord and Zuid below it, ICT beside it, and one who works in no unit; today is Friday 20 November 2026. */
let app: TestApp
let organizationId: string
const units = { zorg: '', noord: '', zuid: '', ict: '' }
const people = { anna: '', bert: '', cees: '', dina: '', elif: '', fien: '', boss: '' }
type Role = 'hr' | 'zorgHr' | 'nested' | 'administrator' | 'manager' | 'colleague'
const askers: Record<Role, Asker> = {
  hr: null,
  zorgHr: null,
  nested: null,
  administrator: null,
  manager: null,
  colleague: null,
}

const talk = (who: keyof typeof people, at: string, more: object) =>
  aStandingConversation(app.services.db, {
    organizationId,
    employeeId: people[who],
    leaderId: people.boss,
    at,
    state: 'filed',
    ...more,
  })

beforeAll(async () => {
  app = await testApp({ clock: testClock('2026-11-20T09:00:00Z') })
  const { db } = app.services
  organizationId = await anOrganization(db)
  await withKinds(db, organizationId)
  units.zorg = await aUnit(db, { organizationId, name: 'Zorg' })
  units.noord = await aUnit(db, { organizationId, name: 'Noord', parentId: units.zorg })
  units.zuid = await aUnit(db, { organizationId, name: 'Zuid', parentId: units.zorg })
  units.ict = await aUnit(db, { organizationId, name: 'ICT' })
  const person = async (familyName: string, unitId: string | null, jobTitle = 'Medewerker') =>
    (await aPerson(db, { organizationId, givenName: 'X', familyName, unitId, jobTitle })).personId
  people.anna = await person('Anna', units.noord)
  people.bert = await person('Bert', units.noord, '=cmd()')
  people.cees = await person('Cees', units.zuid)
  people.dina = await person('Dina', units.zorg)
  people.elif = await person('Elif', units.ict)
  people.fien = await person('Fien', null)
  await aPerson(db, { organizationId, familyName: 'Weg', unitId: units.noord, endsOn: '2026-01-31' })
  const team = [people.anna, people.bert, people.cees]
  people.boss = (
    await aManager(db, { organizationId, givenName: 'X', familyName: 'Gaby', unitId: units.ict, team })
  ).personId

  const enter = async (personId: string) => app.signIn({ organizationId, personId })
  const withRole = async (role: 'hr' | 'administrator', of: (string | null)[]) => {
    const { personId } = await aPerson(db, { organizationId, employed: false })
    for (const unitId of of) await grantRole(db, { organizationId, personId, role, unitId })
    return enter(personId)
  }
  askers.hr = await withRole('hr', [null])
  askers.zorgHr = await withRole('hr', [units.zorg])
  askers.nested = await withRole('hr', [units.zorg, units.noord])
  askers.administrator = await withRole('administrator', [null])
  askers.manager = await enter(people.boss)
  askers.colleague = await enter(people.dina)

  await talk('anna', '2026-03-02T09:00:00Z', {})
  await talk('anna', '2026-11-24T09:00:00Z', { state: 'preparing', kind: 'development' })
  await talk('bert', '2025-09-01T09:00:00Z', { state: 'followed-up' })
  await talk('bert', '2026-10-20T09:00:00Z', { state: 'planned' })
  await talk('cees', '2025-12-10T09:00:00Z', { kind: 'appraisal' })
  await talk('cees', '2026-10-01T09:00:00Z', { state: 'recorded', report: { stage: 'draft' } })
  await talk('dina', '2026-11-10T09:00:00Z', {
    state: 'recorded',
    report: { stage: 'offered', signBefore: '2026-11-25T23:00:00Z' },
  })
  // What HR is never to know of: the little talk between two.
  await talk('elif', '2026-11-02T09:00:00Z', { kind: 'check-in', state: 'followed-up' })
  await talk('elif', '2026-12-02T09:00:00Z', { state: 'cancelled' })
  const between = { organizationId, leaderId: people.boss }
  await anAgreement(db, { ...between, employeeId: people.anna, dueOn: '2026-11-19' })
  await anAgreement(db, { ...between, employeeId: people.bert, dueOn: '2026-11-20' })
  await anAgreement(db, { ...between, employeeId: people.cees, dueOn: '2026-01-01', state: 'kept' })
  await countDue(app.services)
})
afterAll(() => app.close())

const overview = async (asker: Asker, query: object = {}) => {
  const { body, refusal } = await app.call(routes.overview, asker, { query })
  expect(refusal).toBeNull()
  return body
}

const listed = async (asker: Asker, query: object = {}): Promise<PersonProgress[]> => {
  const { body, refusal } = await app.call(routes.people, asker, { query })
  expect(refusal).toBeNull()
  return body.items
}

const familyNames = async (asker: Asker, query: object = {}): Promise<string[]> =>
  (await listed(asker, query)).map(({ name }) => name.split(' ').at(-1) ?? '')

describe('who sees the progress of everybody', () => {
  it.each(['manager', 'colleague', 'administrator'] as const)('is not the %s', async (who) => {
    for (const route of [routes.overview, routes.people, routes.exportUnits, routes.exportPeople])
      expect((await app.send(route, askers[who], { query: {} })).refusal?.code).toBe('not-allowed')
  })

  it('is nobody who is not signed in', async () => {
    expect((await app.call(routes.overview, null, { query: {} })).status).toBe(401)
    expect((await app.call(routes.people, null, { query: {} })).status).toBe(401)
  })

  it('asks for a unit and a measure that exist', async () => {
    expect((await app.send(routes.overview, askers.hr, { query: { unit: 'x' } })).status).toBe(400)
    expect((await app.send(routes.people, askers.hr, { query: { show: 'mood' } })).status).toBe(400)
    const unit = crypto.randomUUID()
    expect((await app.call(routes.overview, askers.hr, { query: { unit } })).refusal?.code).toBe('not-found')
  })

  it('is HR for everybody, from the top of the tree', async () => {
    const { path, units: rows, here, total } = await overview(askers.hr)
    expect(path).toEqual([])
    expect(rows.map(({ unit, parent, counts }) => [unit.name, parent, counts.people])).toEqual([
      ['ICT', false, 2],
      ['Zorg', true, 4],
    ])
    expect(here?.people).toBe(1)
    expect(total.people).toBe(7)
  })

  it('is HR for some units, of these alone', async () => {
    const { path, units: rows, total, here } = await overview(askers.zorgHr)
    expect([path, rows.map(({ unit }) => unit.name), total.people, here]).toEqual([[], ['Zorg'], 4, null])
    expect(await familyNames(askers.zorgHr)).toEqual(['Anna', 'Bert', 'Cees', 'Dina'])
    for (const route of [routes.overview, routes.people, routes.exportUnits, routes.exportPeople]) {
      const { refusal } = await app.send(route, askers.zorgHr, { query: { unit: units.ict } })
      expect(refusal?.code).toBe('not-found')
    }
  })

  it('counts nobody twice for HR of a unit and of one below it', async () => {
    const { units: rows, total } = await overview(askers.nested)
    expect([rows.map(({ unit }) => unit.name), total.people]).toEqual([['Zorg'], 4])
  })
})

describe('the counts', () => {
  it('are of the people below a unit, with the way back to the top', async () => {
    const { path, units: rows, here } = await overview(askers.hr, { unit: units.zorg })
    expect(path.map(({ name }) => name)).toEqual(['Zorg'])
    expect(rows.map(({ unit, counts }) => [unit.name, counts.people])).toEqual([
      ['Noord', 2],
      ['Zuid', 1],
    ])
    expect(here?.people).toBe(1)
    const below = await overview(askers.hr, { unit: units.noord })
    expect(below.path.map(({ name }) => name)).toEqual(['Zorg', 'Noord'])
    expect((await overview(askers.zorgHr, { unit: units.noord })).path).toHaveLength(2)
  })

  const all: Record<ProgressMeasure, string[]> = {
    resting: [],
    behind: [],
    planned: ['Anna', 'Bert'],
    due: ['Cees'],
    'not-yet': ['Dina', 'Elif', 'Fien', 'Gaby'],
    held: ['Anna', 'Cees', 'Dina'],
    'not-held': ['Bert', 'Elif', 'Fien', 'Gaby'],
    never: ['Elif', 'Fien', 'Gaby'],
    waiting: ['Anna', 'Bert', 'Cees', 'Dina'],
    preparation: ['Anna'],
    talk: ['Bert'],
    report: ['Cees'],
    signing: ['Dina'],
    late: ['Bert', 'Cees'],
    agreements: ['Anna'],
  }
  it.each(progressMeasure.options)('say of %s how many, and the list says who', async (show) => {
    const { total } = await overview(askers.hr)
    expect([total.of[show], await familyNames(askers.hr, { show })]).toEqual([all[show].length, all[show]])
  })

  it('are of one kind when one was chosen, and only of that one', async () => {
    const { total } = await overview(askers.hr, { kind: 'appraisal' })
    expect([total.of.held, total.of.never]).toEqual([0, 6])
    expect(
      await familyNames(askers.hr, { kind: 'appraisal', show: 'held', period: 'twelve-months' }),
    ).toEqual(['Cees'])
    const probation = await overview(askers.hr, { kind: 'probation' })
    expect([probation.total.of.behind, probation.total.of['not-yet']]).toEqual([0, 7])
  })

  it('reach back twelve months when asked, to the day', async () => {
    const year = await overview(askers.hr)
    const months = await overview(askers.hr, { period: 'twelve-months' })
    expect([year.from, months.from, months.until]).toEqual(['2026-01-01', '2025-11-21', '2026-11-20'])
  })

  it('know no kind whose progress is for its participants alone', async () => {
    const { kinds } = await overview(askers.hr)
    expect(kinds.map(({ code }) => code)).not.toContain('check-in')
    const [elif] = await listed(askers.hr, { unit: units.ict, show: 'never' })
    expect(elif).toMatchObject({ last: null, next: null, waits: [] })
    expect((await overview(askers.hr, { kind: 'check-in' })).total.of.held).toBe(0)
  })
})

describe('the list of people', () => {
  it('says when, of which kind, and what it waits for', async () => {
    const [anna, bert, cees, dina] = await listed(askers.hr)
    expect(anna).toMatchObject({
      unit: { name: 'Noord' },
      manager: { name: 'X Gaby' },
      last: { kind: { en: 'Progress conversation' }, at: '2026-03-02T09:00:00.000Z' },
      waits: [{ for: 'preparation', late: false }],
      agreementDueOn: '2026-11-19',
    })
    expect(bert?.waits).toMatchObject([{ for: 'talk', late: true }])
    expect(bert?.agreementDueOn).toBeNull()
    expect(cees?.waits).toMatchObject([{ for: 'report', late: true, dueAt: '2026-10-15T10:00:00.000Z' }])
    expect(dina?.waits).toMatchObject([{ for: 'signing', late: false }])
  })

  it('shows only who works in the unit itself when asked', async () => {
    expect(await familyNames(askers.hr, { unit: units.zorg, within: 'here' })).toEqual(['Dina'])
    expect(await familyNames(askers.hr, { within: 'here' })).toEqual(['Fien'])
    expect(await familyNames(askers.zorgHr, { within: 'here' })).toEqual([])
  })

  it.each(['name', 'longest-ago'] as const)('goes on by %s where a page ended', async (sort) => {
    const whole = (await listed(askers.hr, { sort })).map(({ personId }) => personId)
    const found: string[] = []
    let cursor: string | null | undefined
    while (cursor !== null) {
      const { body } = await app.call(routes.people, askers.hr, {
        query: { sort, limit: 2, ...(cursor === undefined ? {} : { cursor }) },
      })
      found.push(...body.items.map(({ personId }) => personId))
      cursor = body.next
    }
    expect([found, new Set(found).size]).toEqual([whole, 7])
  })

  it('begins with who had none, then with the longest ago', async () => {
    const names = await familyNames(askers.hr, { sort: 'longest-ago', show: 'waiting' })
    expect(names).toEqual(['Bert', 'Anna', 'Cees', 'Dina'])
    expect((await listed(askers.hr, { sort: 'longest-ago' }))[0]?.last).toBeNull()
  })
})

describe('the export', () => {
  it('holds the counts by unit', async () => {
    const file = await app.call(routes.exportUnits, askers.hr, { query: {} })
    const lines = file.bytes.toString('utf8').split('\r\n')
    expect(file.headers['content-type']).toContain('text/csv')
    expect(lines[0]).toContain('"Afdeling";"Mensen";"Gesprekken rusten";"Achter op het ritme"')
    expect(lines).toContain('"Zorg";4;0;0;2;1;1;3;0;1;1;1;1;2;1')
    expect(lines.at(-2)).toBe('"Samen";7;0;0;2;1;4;3;3;1;1;1;1;2;1')
  })

  it('holds the people of a choice, and no formula', async () => {
    const query = { unit: units.noord, show: 'waiting' } as const
    const text = (await app.call(routes.exportPeople, askers.zorgHr, { query })).bytes.toString('utf8')
    expect(text).toContain(`"X Bert";"'=cmd()";"Noord";"X Gaby";"2025-09-01"`)
    expect(text).toContain('"het gesprek";"ja"')
    expect(text.split('\r\n')).toHaveLength(4)
  })

  it('speaks the language of who reads it', async () => {
    const { db } = app.services
    const { personId } = await aPerson(db, { organizationId, employed: false, language: 'en' })
    await grantRole(db, { organizationId, personId, role: 'hr', unitId: null })
    const reader = await app.signIn({ organizationId, personId })
    const ofUnits = await app.call(routes.exportUnits, reader, { query: {} })
    expect(ofUnits.headers['content-disposition']).toContain('progress-2026-11-20.csv')
    expect(ofUnits.bytes.toString('utf8')).toMatch(/"Unit";"People";[^]*"Had a conversation"[^]*"Together";7/)
    const of = await app.call(routes.exportPeople, reader, { query: { show: 'waiting' } })
    expect(of.bytes.toString('utf8')).toContain('"Last conversation";"Kind of last conversation"')
    expect(of.bytes.toString('utf8')).toContain('"the talk";"yes"')
  })
})
