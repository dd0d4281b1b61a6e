import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { homeRoutes as routes } from '@tweespraak/contract/home'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, testApp, type TestApp } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { anAgreement } from '../../../test/factories/agreements.ts'
import { aManager, aPerson, grantRole, type PersonMade } from '../../../test/factories/people.ts'
import { kindIdOf, withKinds } from '../../../test/factories/templates.ts'

let app: TestApp
let organizationId: string
let sanne: PersonMade
let wies: PersonMade
let mo: PersonMade
const as: Record<string, Asker> = {}
const asker = (name: string): Asker => as[name] ?? null
const today = () => app.clock.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()
const day = (days: number) => today().add({ days }).toString()

/** Ten in the morning, so many days from now. */
const moment = (days: number, hours = 0) =>
  today()
    .add({ days })
    .toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: '10:00' })
    .add({ hours })
    .toInstant()
    .toString({ smallestUnit: 'millisecond' })

const plan = async (code: string, days: number, employee = sanne) => {
  const answer = await app.call(conversationsRoutes.plan, asker('mo'), {
    body: {
      kindId: await kindIdOf(app.services.db, organizationId, code),
      employeeId: employee.personId,
      leaderId: mo.personId,
      startsAt: moment(days),
      endsAt: moment(days, 1),
      place: null,
      videoLink: null,
      purpose: null,
    },
  })
  expect(answer.status).toBe(200)
  return answer.body.conversationId
}

beforeAll(async () => {
  app = await testApp()
  const { db } = app.services
  organizationId = await anOrganization(db)
  await withKinds(db, organizationId)
  sanne = await aPerson(db, {
    organizationId,
    givenName: 'Sanne',
    familyName: 'Bakker',
    jobTitle: 'Verpleegkundige',
  })
  wies = await aPerson(db, {
    organizationId,
    givenName: 'Wies',
    infix: 'van den',
    familyName: 'Broek',
    jobTitle: 'Helpende',
  })
  mo = await aManager(db, {
    organizationId,
    givenName: 'Mo',
    familyName: 'Yilmaz',
    team: [sanne.personId, wies.personId],
  })
  for (const [name, person] of Object.entries({ sanne, wies, mo }))
    as[name] = await app.signIn({ organizationId, personId: person.personId })
})
afterAll(() => app.close())

test('nobody signed in sees a Home, a team or a search', async () => {
  const answers = [
    await app.call(routes.home, null),
    await app.call(routes.team, null),
    await app.call(routes.search, null, { query: { text: 'sanne' } }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([401, 401, 401])
})

test('who is asked nothing sees nothing', async () => {
  const { body } = await app.call(routes.home, asker('wies'))
  expect(body).toEqual({ now: [], soon: [], rest: null, handedOver: [] })
})

test('asks both sides for their own part, the most urgent first, and announces the rest', async () => {
  const { db } = app.services
  const near = await plan('progress', 5)
  await plan('development', 25)
  const two = { organizationId, employeeId: sanne.personId, leaderId: mo.personId }
  await anAgreement(db, { ...two, what: 'Te laat', dueOn: day(-3) })
  await anAgreement(db, { ...two, what: 'Volgende week', dueOn: day(9), support: { kind: 'time' } })
  await anAgreement(db, { ...two, what: 'Heel ver weg', dueOn: day(200) })
  await anAgreement(db, { ...two, what: 'Al gedaan', dueOn: day(-30), state: 'kept' })
  const { body: employee } = await app.call(routes.home, asker('sanne'))
  expect(employee.now).toMatchObject([
    { task: 'do-agreement', words: 'Te laat', overdue: true, person: { name: 'Mo Yilmaz' } },
    {
      task: 'prepare',
      subjectId: near,
      at: moment(5),
      kind: { nl: expect.any(String) as string },
      overdue: false,
    },
  ])
  expect(employee.soon).toMatchObject([{ task: 'do-agreement', words: 'Volgende week' }, { task: 'prepare' }])
  const { body: leader } = await app.call(routes.home, asker('mo'))
  expect(leader.now).toMatchObject([{ task: 'prepare', subjectId: near, person: { name: 'Sanne Bakker' } }])
  expect(leader.soon).toMatchObject([{ task: 'give-support', words: 'Volgende week' }, { task: 'prepare' }])
})

test('a new organisation is asked for its people, then to invite them', async () => {
  const { db } = app.services
  const fresh = await anOrganization(db)
  const hr = await aPerson(db, { organizationId: fresh })
  await grantRole(db, { organizationId: fresh, personId: hr.personId, role: 'hr' })
  const first = await app.signIn({ organizationId: fresh, personId: hr.personId })
  expect((await app.call(routes.home, first)).body.now).toMatchObject([{ task: 'import-people' }])
  const colleague = await aPerson(db, { organizationId: fresh })
  expect((await app.call(routes.home, first)).body.now).toMatchObject([{ task: 'invite-people' }])
  const late = await aPerson(db, { organizationId: fresh })
  const second = await app.signIn({ organizationId: fresh, personId: colleague.personId })
  // Not done after the first: there is somebody still to be asked.
  expect((await app.call(routes.home, first)).body.now).toMatchObject([{ task: 'invite-people' }])
  await app.signIn({ organizationId: fresh, personId: late.personId })
  expect((await app.call(routes.home, first)).body.now).toEqual([])
  expect((await app.call(routes.home, second)).body.now).toEqual([])
})

test('who sets up a new organisation for HR is asked for its people as well, and HR is though they are two', async () => {
  const { db } = app.services
  const fresh = await anOrganization(db)
  const enter = async (role: 'hr' | 'administrator') => {
    const { personId } = await aPerson(db, { organizationId: fresh })
    await grantRole(db, { organizationId: fresh, personId, role })
    return app.signIn({ organizationId: fresh, personId })
  }
  const both = [await enter('administrator'), await enter('hr')]
  for (const who of both)
    expect((await app.call(routes.home, who)).body.now).toMatchObject([{ task: 'import-people' }])
  await aPerson(db, { organizationId: fresh })
  for (const who of both)
    expect((await app.call(routes.home, who)).body.now).toMatchObject([{ task: 'invite-people' }])
})

test('the team shows its manager whose turn it is, what is open and what was promised', async () => {
  // Over, with support that Wies has still to speak of: no longer for the manager to do.
  await anAgreement(app.services.db, {
    organizationId,
    employeeId: wies.personId,
    leaderId: mo.personId,
    state: 'kept',
    support: { kind: 'time' },
  })
  const { body } = await app.call(routes.team, asker('mo'))
  expect(body.members).toMatchObject([
    {
      name: 'Wies van den Broek',
      jobTitle: 'Helpende',
      last: null,
      next: null,
      takeOver: null,
      agreements: { open: 0, promised: 0 },
    },
    {
      name: 'Sanne Bakker',
      next: { at: moment(5) },
      agreements: { open: 3, overdue: 1, promised: 1, promisedOverdue: 0 },
    },
  ])
  expect((await app.call(routes.team, asker('sanne'))).body).toEqual({ members: [], talksExpected: false })
})

test('search finds colleagues by the beginning of a name, and only own conversations, with them or of a kind', async () => {
  const find = async (text: string, by: string) =>
    (await app.call(routes.search, asker(by), { query: { text } })).body
  const found = await find('bak', 'mo')
  expect(found.people).toMatchObject([{ name: 'Sanne Bakker', jobTitle: 'Verpleegkundige' }])
  expect(found.conversations).toHaveLength(2)
  expect(await find('bak', 'wies')).toMatchObject({ people: [{ name: 'Sanne Bakker' }], conversations: [] })
  const [first] = found.conversations
  const kind = first?.kind.nl.slice(0, 5).toUpperCase() ?? ''
  expect((await find(kind, 'mo')).conversations).toContainEqual(first)
  expect((await find(kind, 'wies')).conversations).not.toContainEqual(first)
  expect(await find('zzz', 'mo')).toEqual({ people: [], conversations: [], agreements: [], goals: [] })
  expect((await app.call(routes.search, asker('mo'), { query: { text: ' ' } })).status).toBe(400)
})

test('another organisation is another world', async () => {
  const other = await anOrganization(app.services.db)
  const stranger = await aPerson(app.services.db, { organizationId: other })
  const cookie = await app.signIn({ organizationId: other, personId: stranger.personId })
  expect((await app.call(routes.search, cookie, { query: { text: 'sanne' } })).body.people).toEqual([])
  expect((await app.call(routes.home, cookie)).body.now).toEqual([])
})

test('a talk that goes on now is no previous conversation until it is finished, and the next only where none is planned', async () => {
  const begun = () => expect.stringContaining(app.clock.now().toString().slice(0, 19)) as string
  const row = async (of: PersonMade) => {
    const { body } = await app.call(routes.team, asker('mo'))
    return body.members.find(({ personId }) => personId === of.personId)
  }
  const params = { conversationId: await plan('check-in', 2) }
  expect(await row(sanne)).toMatchObject({ last: null, next: { ...params, at: moment(2), underWay: false } })
  await app.call(conversationsRoutes.begin, asker('mo'), { params })
  const at = begun()
  expect(await row(sanne)).toMatchObject({ last: null, next: { at: moment(5), underWay: false } })
  await app.call(conversationsRoutes.finish, asker('mo'), { params })
  expect(await row(sanne)).toMatchObject({ last: { ...params, at }, next: { at: moment(5) } })
  const alone = { conversationId: await plan('check-in', 2, wies) }
  await app.call(conversationsRoutes.begin, asker('mo'), { params: alone })
  expect(await row(wies)).toMatchObject({ next: { ...alone, at: begun(), underWay: true } })
})
