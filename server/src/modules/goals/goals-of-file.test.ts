import { goalImportRoutes as files } from '@tweespraak/contract/goal-import'
import { goalPlansRoutes as plans } from '@tweespraak/contract/goal-plans'
import { goalsRoutes as routes } from '@tweespraak/contract/goals'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Asker, testApp, type TestApp } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aManager, aPerson, aUnit, grantRole } from '../../../test/factories/people.ts'

let app: TestApp
let team: string[]
let manager: Asker
let unitHr: Asker
let employee: Asker
let outsider: Asker
beforeAll(async () => {
  app = await testApp()
  const { db } = app.services
  const organizationId = await anOrganization(db)
  const unitId = await aUnit(db, { organizationId })
  const elsewhereId = await aUnit(db, { organizationId })
  const named = async (given: object) => (await aPerson(db, { organizationId, unitId, ...given })).personId
  team = [
    await named({
      givenName: 'Sanne',
      infix: 'de',
      familyName: 'Boer',
      number: '1001',
      email: 'sanne@voorbeeld.example',
    }),
    await named({
      givenName: 'Karim',
      familyName: 'Haddad',
      number: '1002',
      email: 'karim@voorbeeld.example',
    }),
    await named({ givenName: 'Jan', familyName: 'Jansen', number: '1003' }),
    await named({ givenName: 'Jan', familyName: 'Jansen', number: '1004' }),
  ]
  const managerId = (await aManager(db, { organizationId, unitId, team })).personId
  const outsiderId = await named({
    givenName: 'Piet',
    familyName: 'Elders',
    number: '2001',
    unitId: elsewhereId,
  })
  const hrId = await named({ givenName: 'Hanna', familyName: 'Raad', number: '3001', unitId: elsewhereId })
  await grantRole(db, { organizationId, personId: hrId, role: 'hr', unitId: elsewhereId })
  const signIn = (personId: string) => app.signIn({ organizationId, personId })
  manager = await signIn(managerId)
  unitHr = await signIn(hrId)
  employee = await signIn(team[0] ?? '')
  outsider = await signIn(outsiderId)
}, 60_000)
afterAll(() => app.close())

const csv = (...lines: string[]) => lines.join('\r\n')
const headings = 'Personeelsnummer;E-mailadres;Naam;Doel;Van;Naar;Klaar op'
const preview = (asker: Asker, ...lines: string[]) =>
  app.call(files.read, asker, { file: csv(headings, ...lines) } as never)
const proposedTo = async (asker: Asker) =>
  (await app.call(routes.list, asker, { query: { show: 'open' } })).body.items

describe('a file of goals', () => {
  it('is previewed line by line, for whom by number, by address or by name', async () => {
    const { body } = await preview(
      manager,
      '1001;;;Drie keer meekijken;0;3;31-12-2030',
      ';KARIM@voorbeeld.example;;Een cursus volgen;;;eind Q3',
      ';;Boer, Sanne de;Beter communiceren;;;31-12-2030',
    )
    expect(body.problems).toEqual([])
    expect(body.rows).toBe(3)
    expect(body.lines.map(({ line, employee: { name }, plan }) => [line, name, plan.what])).toEqual([
      [2, 'Sanne de Boer', 'Drie keer meekijken'],
      [3, 'Karim Haddad', 'Een cursus volgen'],
      [4, 'Sanne de Boer', 'Beter communiceren'],
    ])
    expect(body.lines.map(({ remarks }) => remarks.map(({ rule }) => rule))).toEqual([
      [],
      [],
      ['goal/measurable'],
    ])
  })

  it('says the same of who is led by somebody else and of who does not exist', async () => {
    const { body } = await preview(
      manager,
      '2001;;;Doel;;;31-12-2030',
      '9999;;;Doel;;;31-12-2030',
      ';;Piet Elders;Doel;;;31-12-2030',
      ';;Niemand Nergens;Doel;;;31-12-2030',
    )
    expect(body.lines).toEqual([])
    expect(body.problems.map(({ reason, severity }) => [reason, severity])).toEqual(
      Array.from({ length: 4 }, () => ['person-unknown', 'row']),
    )
    expect(JSON.stringify(body)).not.toContain(team[0])
  })

  it('is read by HR for the units that they have', async () => {
    const { body } = await preview(
      unitHr,
      '2001;;;Drie keer meekijken;;;31-12-2030',
      '1001;;;Drie keer meekijken;;;31-12-2030',
    )
    expect(body.lines.map(({ employee: { name } }) => name)).toEqual(['Piet Elders'])
    expect(body.problems).toMatchObject([{ line: 3, reason: 'person-unknown' }])
  })

  it.each([
    ['a name that several have', ';;Jan Jansen;Doel;;;31-12-2030', 'person-several'],
    ['nobody', ';;;Doel;;;31-12-2030', 'person-missing'],
    ['a number of somebody with another name', '1001;;Karim Haddad;Doel;;;31-12-2030', 'person-differs'],
    ['a day that has passed', '1001;;;Doel;;;1-2-2020', 'day-passed'],
  ])('tells of %s', async (_, line, reason) => {
    expect((await preview(manager, line)).body.problems).toMatchObject([{ line: 2, reason }])
  })

  it('proposes the same goal to somebody once', async () => {
    const { body } = await preview(
      manager,
      '1001;;;Drie keer meekijken;;;31-12-2030',
      '1001;;;drie keer Meekijken;;;31-12-2030',
    )
    expect(body.lines).toHaveLength(1)
    expect(body.problems).toMatchObject([{ line: 3, reason: 'goal-twice', severity: 'row' }])
  })

  it('shows the words of which somebody has to decide', async () => {
    const { body } = await preview(manager, '1001;;;Na de burn-out drie keer meekijken;;;31-12-2030')
    expect(body.lines[0]?.guarded.map(({ words }) => words)).toEqual(['burn-out'])
  })

  it('asks to point out its columns where the headings do not say enough, and is read by what is said of them', async () => {
    const file = csv(
      'Kleur;Maat;Verzuim;Dag',
      '1001;Drie keer meekijken;geen;31-12-2030',
      '1002;Een cursus volgen;;31-12-2030',
    )
    const asked = await app.call(files.read, manager, { file } as never)
    expect(asked.body).toMatchObject({ rows: 2, missing: 'both', lines: [], problems: [] })
    expect(asked.body.columns.map(({ samples }) => samples)).toEqual([
      ['1001', '1002'],
      ['Drie keer meekijken', 'Een cursus volgen'],
      [],
      ['31-12-2030'],
    ])
    const query = { meanings: 'number,what,why,by' }
    const { body } = await app.call(files.read, manager, { file, query } as never)
    expect(body).toMatchObject({ missing: null, problems: [] })
    expect(body.lines.map(({ plan: { what, why } }) => [what, why])).toEqual([
      ['Drie keer meekijken', null],
      ['Een cursus volgen', null],
    ])
    const wrong = { file, query: { meanings: 'Nummer;Doel' } }
    expect((await app.call(files.read, manager, wrong as never)).refusal?.code).toBe('bad-input')
  })

  it('says how many lines it has and how many go in one time, when it has too many', async () => {
    const { refusal } = await preview(
      manager,
      ...Array.from({ length: 1001 }, (_, at) => `1001;;;Doel ${at};;;`),
    )
    expect(refusal).toMatchObject({ code: 'goal-lines-too-many', details: { rows: 1001, most: 1000 } })
    expect(refusal?.message).toContain('1.001 regels')
    expect(refusal?.message).toContain('1.000 doelen')
  })

  it('is refused for who leads nobody, and without a file', async () => {
    expect((await preview(outsider, '1001;;;Doel;;;31-12-2030')).refusal?.code).toBe('not-allowed')
    expect((await preview(null, '1001;;;Doel;;;31-12-2030')).refusal?.code).toBe('not-signed-in')
    expect((await app.call(files.read, manager, {} as never)).refusal?.code).toBe('bad-input')
    const empty = await app.call(files.read, manager, { file: '' } as never)
    expect(empty.refusal?.code).toBe('file-empty')
  })
})

describe('the goals of a file', () => {
  const give = (asker: Asker, goals: readonly object[]) =>
    app.call(files.give, asker, { body: { fileName: 'doelen.csv', goals, words: 'Kijk maar' } } as never)
  const read = async () => {
    const { body } = await preview(
      manager,
      '1001;;;Drie keer meekijken;0;3;31-12-2030',
      '1002;;;Een cursus volgen;;;31-12-2030',
    )
    return body.lines.map(({ employee: { personId }, plan }) => ({ employeeId: personId, plan }))
  }

  it('are proposed at once, and taken back while nobody answered', async () => {
    const given = await give(manager, await read())
    expect(given.body).toMatchObject({
      what: 'doelen.csv',
      people: 2,
      first: 'Drie keer meekijken',
      fromFile: true,
      given: 2,
      waiting: 2,
      can: { undo: true },
    })
    expect(await proposedTo(employee)).toMatchObject([
      {
        what: 'Drie keer meekijken',
        state: 'proposed',
        proposed: { words: 'Kijk maar' },
        can: { answer: true },
      },
    ])
    const params = { planId: given.body.planId }
    expect((await app.call(plans.undo, manager, { params })).refusal).toBeNull()
    expect(await proposedTo(employee)).toEqual([])
  })

  it('are not taken back once somebody answered', async () => {
    const { planId } = (await give(manager, await read())).body
    const [goal] = await proposedTo(employee)
    await app.call(routes.decline, employee, {
      params: { goalId: goal?.goalId ?? '' },
      body: { revision: 1, reason: 'Nu niet' },
    })
    expect((await app.call(plans.undo, manager, { params: { planId } })).refusal?.code).toBe(
      'group-plan-answered',
    )
  })

  it('are all proposed, or none', async () => {
    const before = (await app.call(plans.list, manager)).body.items.length
    const [first, second] = await read()
    const stranger = { ...second, employeeId: crypto.randomUUID() }
    expect((await give(manager, [first ?? {}, stranger])).refusal?.code).toBe('goal-recipient-changed')
    const late = { ...second, plan: { ...second?.plan, by: '2020-01-01' } }
    expect((await give(manager, [first ?? {}, late])).refusal?.code).toBe('due-date-passed')
    expect((await app.call(plans.list, manager)).body.items).toHaveLength(before)
  })

  it('are refused for who leads nobody, who is not signed in, and without a goal', async () => {
    const goals = await read()
    expect((await give(outsider, goals)).refusal?.code).toBe('not-allowed')
    expect((await give(null, goals)).refusal?.code).toBe('not-signed-in')
    expect((await give(manager, [])).refusal?.code).toBe('bad-input')
  })
})
