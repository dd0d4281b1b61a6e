import { homeRoutes as routes } from '@tweespraak/contract/home'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { anAgreement } from '../../../test/factories/agreements.ts'
import { aGoal } from '../../../test/factories/goals.ts'
import { aCircle, type Circle, type Guest } from '../../../test/factories/conversations.ts'
import { aPerson, aUnit, grantRole } from '../../../test/factories/people.ts'

let app: TestApp
let circle: Circle
beforeAll(async () => {
  app = await testApp()
  circle = await aCircle(app)
})
afterAll(() => app.close())

const find = async ({ asker }: Pick<Guest, 'asker'>, text: string) =>
  (await app.call(routes.search, asker, { query: { text } })).body

const given = ({ name }: Guest): string => name.split(' ')[0] ?? name

test('finds one’s own agreements by the beginning of a word, what is open first', async () => {
  const of = {
    organizationId: circle.organizationId,
    employeeId: circle.employee.personId,
    leaderId: circle.manager.personId,
  }
  const { db } = app.services
  const done = await anAgreement(db, { ...of, what: 'Wekelijks bijpraten', state: 'kept' })
  const open = await anAgreement(db, { ...of, what: 'Een cursus Bijscholing volgen', dueOn: '2026-12-04' })
  await anAgreement(db, { ...of, employeeId: circle.colleague.personId, what: 'Bijles van een ander' })
  const ids = async (guest: Guest, text: string) =>
    (await find(guest, text)).agreements.map(({ agreementId }) => agreementId)
  expect(await ids(circle.employee, 'bij')).toEqual([open, done])
  expect((await find(circle.employee, 'bijs')).agreements).toEqual([
    {
      agreementId: open,
      what: 'Een cursus Bijscholing volgen',
      person: { personId: circle.manager.personId, name: circle.manager.name },
      dueOn: '2026-12-04',
    },
  ])
  expect(await ids(circle.employee, 'scholing')).toEqual([])
  const promised = await anAgreement(db, {
    ...of,
    what: 'Zelf de planning maken',
    support: { kind: 'time', words: 'Elke vrijdag een rustige ochtend' },
  })
  expect(await ids(circle.employee, 'elke')).toEqual([promised])
  expect(await ids(circle.manager, 'rust')).toEqual([promised])
  expect(await ids(circle.stranger, 'rust')).toEqual([])
  for (const guest of [circle.hr, circle.administrator, circle.managersManager, circle.stranger])
    expect(await ids(guest, 'bijs')).toEqual([])
})

test('says with whom one may plan: one’s team and one’s manager, and who coaches with everybody', async () => {
  const plannable = async (guest: Guest, sought: Guest) =>
    (await find(guest, given(sought))).people.find(({ personId }) => personId === sought.personId)?.can.plan
  expect(await plannable(circle.manager, circle.employee)).toBe(true)
  expect(await plannable(circle.employee, circle.manager)).toBe(true)
  expect(await plannable(circle.coach, circle.employee)).toBe(true)
  expect(await plannable(circle.employee, circle.colleague)).toBe(false)
  expect(await plannable(circle.hr, circle.employee)).toBe(false)
  expect(await plannable(circle.manager, circle.manager)).toBe(false)
})

test('finds who left for HR alone, marked, after who works here, and nobody plans with them', async () => {
  const { organizationId } = circle
  const { db } = app.services
  const unitId = await aUnit(db, { organizationId })
  const left = await aPerson(db, {
    organizationId,
    unitId,
    managerId: circle.manager.personId,
    givenName: 'Zazie',
    familyName: 'Aalders',
    endsOn: '2021-05-31',
  })
  const here = await aPerson(db, { organizationId, givenName: 'Zazie', familyName: 'Zwart' })
  const ids = async (guest: Pick<Guest, 'asker'>) =>
    (await find(guest, 'zazie')).people.map(({ personId }) => personId)
  expect(await ids(circle.hr)).toEqual([here.personId, left.personId])
  expect((await find(circle.hr, 'zazie')).people[1]).toMatchObject({
    leftOn: '2021-05-31',
    can: { plan: false },
  })
  for (const guest of [circle.colleague, circle.manager, circle.administrator])
    expect(await ids(guest)).toEqual([here.personId])
  const ofUnit = await aPerson(db, { organizationId })
  await grantRole(db, {
    organizationId,
    personId: ofUnit.personId,
    role: 'hr',
    unitId: await aUnit(db, { organizationId }),
  })
  expect(await ids({ asker: await app.signIn({ organizationId, personId: ofUnit.personId }) })).toEqual([
    here.personId,
  ])
})

test('finds goals by the beginning of a word: one’s own, and of one’s team those that one may see', async () => {
  const { organizationId, employee, manager, colleague } = circle
  const { db } = app.services
  const of = { organizationId, employeeId: employee.personId }
  const own = await aGoal(db, { ...of, what: 'Een Zwemdiploma halen' })
  const draft = await aGoal(db, { ...of, what: 'Zwemles geven', state: 'draft' })
  const others = await aGoal(db, {
    organizationId,
    employeeId: colleague.personId,
    what: 'Zwembad keuren',
    seenBy: 'team',
  })
  const hidden = await aGoal(db, {
    organizationId,
    employeeId: colleague.personId,
    what: 'Zwembril',
    madeAt: '2026-01-06T09:00:00Z',
  })
  const ids = async (guest: Guest, text: string) =>
    (await find(guest, text)).goals.map(({ goalId, person }) => [goalId, person?.personId ?? null])
  expect(await ids(employee, 'zwem')).toEqual([
    [own, null],
    [draft, null],
    [others, colleague.personId],
  ])
  expect(await ids(employee, 'diploma')).toEqual([])
  expect(await ids(manager, 'zwem')).toEqual([
    [hidden, colleague.personId],
    [others, colleague.personId],
    [own, employee.personId],
  ])
  expect(await ids(colleague, 'zwem')).toEqual([
    [hidden, null],
    [others, null],
  ])
  for (const guest of [circle.hr, circle.administrator, circle.managersManager, circle.stranger])
    expect(await ids(guest, 'zwem')).toEqual([])
})

test('finds goals that others show by name or to everybody, once each, after those of one’s team', async () => {
  const { organizationId, employee, manager, colleague } = circle
  const { db } = app.services
  const outside = await aPerson(db, { organizationId, givenName: 'Wout', familyName: 'Verweg' })
  const of = { organizationId, employeeId: outside.personId }
  const everybody = await aGoal(db, { ...of, what: 'Een Kanotocht leiden', seenBy: 'organization' })
  const byName = await aGoal(db, { ...of, what: 'Kanopolo leren', readers: [employee.personId] })
  await aGoal(db, { ...of, what: 'Kanovaren', seenBy: 'organization', state: 'dropped' })
  await aGoal(db, { ...of, what: 'Kanoverhuur', seenBy: 'team' })
  await aGoal(db, { ...of, what: 'Kanowedstrijd' })
  const near = await aGoal(db, {
    organizationId,
    employeeId: colleague.personId,
    what: 'Kano’s schuren',
    seenBy: 'organization',
  })
  const ids = async (guest: Guest) => (await find(guest, 'kano')).goals.map(({ goalId }) => goalId)
  expect(await ids(employee)).toEqual([near, byName, everybody])
  expect(await ids(manager)).toEqual([near, everybody])
  expect(await ids(colleague)).toEqual([near, everybody])
  for (const guest of [circle.hr, circle.administrator, circle.managersManager])
    expect((await ids(guest)).toSorted()).toEqual([everybody, near].toSorted())
  expect(await ids(circle.stranger)).toEqual([])
})
