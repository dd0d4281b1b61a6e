import { homeRoutes } from '@tweespraak/contract/home'
import { rhythmRoutes as routes, type WrittenRule } from '@tweespraak/contract/rhythm'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { noticesRoutes } from '@tweespraak/contract/notices'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { type Asker, testApp, type TestApp, testClock } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aStandingConversation } from '../../../test/factories/insights.ts'
import { aManager, aPerson, aUnit, grantRole } from '../../../test/factories/people.ts'
import { kindIdOf, withKinds } from '../../../test/factories/templates.ts'
import { unhindered } from '../../../test/unhindered.ts'
import { countDue } from './commands/count-due.ts'

/** Anna and Bert work in a team under Gaby; today is Friday 20 November 2026. Anna's last talk was in May. */
let app: TestApp
let organizationId: string
let unitId: string
let otherUnitId: string
let progress: string
let anna: { personId: string }
let bert: { personId: string }
let gaby: { personId: string }
let hr: Asker
let unitHr: Asker
let annaAsks: Asker
let gabyAsks: Asker
let colleague: Asker

beforeAll(async () => {
  app = await testApp({ clock: testClock('2026-11-20T09:00:00Z') })
  const { db } = app.services
  organizationId = await anOrganization(db)
  await db.owner
    .updateTable('organizations')
    .set({ created_at: '2024-01-01T00:00:00Z' })
    .where('organization_id', '=', organizationId)
    .execute()
  await withKinds(db, organizationId)
  progress = await kindIdOf(db, organizationId, 'progress')
  unitId = await aUnit(db, { organizationId, name: 'Noord' })
  otherUnitId = await aUnit(db, { organizationId, name: 'Zuid' })
  const work = { organizationId, unitId, jobTitle: 'Verpleegkundige', startsOn: '2020-03-02' }
  anna = await aPerson(db, { ...work, familyName: 'Aalbers' })
  bert = await aPerson(db, { ...work, familyName: 'Bos', jobTitle: 'Arts' })
  gaby = await aManager(db, { organizationId, unitId: otherUnitId, team: [anna.personId, bert.personId] })
  const loose = await aPerson(db, { organizationId, unitId: otherUnitId })
  const hrPerson = await aPerson(db, { organizationId, employed: false })
  const unitHrPerson = await aPerson(db, { organizationId, employed: false })
  await grantRole(db, { organizationId, personId: hrPerson.personId, role: 'hr', unitId: null })
  await grantRole(db, { organizationId, personId: unitHrPerson.personId, role: 'hr', unitId })
  hr = await app.signIn({ organizationId, personId: hrPerson.personId })
  unitHr = await app.signIn({ organizationId, personId: unitHrPerson.personId })
  annaAsks = await app.signIn({ organizationId, personId: anna.personId })
  gabyAsks = await app.signIn({ organizationId, personId: gaby.personId })
  colleague = await app.signIn({ organizationId, personId: loose.personId })
  await aStandingConversation(db, {
    organizationId,
    employeeId: anna.personId,
    leaderId: gaby.personId,
    at: '2026-05-04T09:00:00Z',
    state: 'filed',
  })
  await aStandingConversation(db, {
    organizationId,
    employeeId: bert.personId,
    leaderId: gaby.personId,
    at: '2025-12-04T09:00:00Z',
    state: 'filed',
  })
  await countDue(app.services)
})
afterAll(() => app.close())

const rule = (more: Partial<WrittenRule> = {}): WrittenRule => ({
  kindId: progress,
  unitId: null,
  jobTitle: null,
  when: { moment: 'repeating', months: 6 },
  ...more,
})
const add = async (more: Partial<WrittenRule>, asker = hr) =>
  app.call(routes.addRule, asker, { body: rule(more) })
const remove = (ruleId: string) => app.call(routes.removeRule, hr, { params: { ruleId } })
const ofPerson = async (personId: string, asker = hr) => {
  const { body } = await app.call(routes.ofPerson, asker, { params: { personId } })
  return body.items.find(({ kind }) => kind.kindId === progress)
}

describe('what is due', () => {
  it('follows the rhythm of the kind until a rule says otherwise, and again when that is removed', async () => {
    expect(await ofPerson(anna.personId)).toMatchObject({
      dueOn: '2027-05-04',
      state: 'not-yet',
      because: 'repeating',
    })
    const { body } = await add({ unitId })
    await app.services.jobs.drain()
    expect(await ofPerson(anna.personId)).toMatchObject({ dueOn: '2026-11-04', state: 'late' })
    await remove(body.ruleId)
    await app.services.jobs.drain()
    expect(await ofPerson(anna.personId)).toMatchObject({ dueOn: '2027-05-04' })
    expect((await app.call(routes.restoreRule, hr, { params: { ruleId: body.ruleId } })).status).toBe(204)
    await app.services.jobs.drain()
    expect(await ofPerson(anna.personId)).toMatchObject({ dueOn: '2026-11-04' })
    await app.call(routes.changeRule, hr, {
      params: { ruleId: body.ruleId },
      body: rule({ unitId, when: { moment: 'repeating', months: 9 } }),
    })
    await app.services.jobs.drain()
    expect(await ofPerson(anna.personId)).toMatchObject({ dueOn: '2027-02-04' })
    await remove(body.ruleId)
  })

  it('is planned from the moment that somebody plans it, and due again when it is called off', async () => {
    const planned = await app.call(conversationsRoutes.plan, gabyAsks, {
      body: {
        kindId: progress,
        employeeId: anna.personId,
        leaderId: gaby.personId,
        startsAt: '2026-12-10T09:00:00Z',
        endsAt: '2026-12-10T10:00:00Z',
        place: null,
        videoLink: null,
        purpose: null,
      },
    })
    expect(planned.status).toBe(200)
    expect(await ofPerson(anna.personId)).toMatchObject({
      state: 'planned',
      plannedAt: '2026-12-10T09:00:00.000Z',
    })
    const { conversationId } = planned.body
    const params = { conversationId }
    await app.call(conversationsRoutes.cancel, gabyAsks, {
      params,
      body: { reason: 'not-needed', text: null },
    })
    expect(await ofPerson(anna.personId)).toMatchObject({ plannedAt: null })
  })

  it('is told to oneself, to who leads them and to HR, and to nobody else', async () => {
    expect(await ofPerson(anna.personId, annaAsks)).toBeDefined()
    expect(await ofPerson(anna.personId, gabyAsks)).toBeDefined()
    expect(await ofPerson(anna.personId, unitHr)).toBeDefined()
    expect(await ofPerson(anna.personId, colleague)).toBeUndefined()
    expect(await ofPerson(bert.personId, annaAsks)).toBeUndefined()
  })

  it('follows somebody to another unit', async () => {
    const { body } = await add({ unitId: otherUnitId, when: { moment: 'repeating', months: 8 } })
    const moveTo = async (unit: string) => {
      await app.services.db.owner
        .updateTable('assignments')
        .set({ unit_id: unit })
        .where('person_id', '=', anna.personId)
        .execute()
      await countDue(app.services)
      return (await ofPerson(anna.personId))?.dueOn
    }
    expect(await moveTo(otherUnitId)).toBe('2027-01-04')
    expect(await moveTo(unitId)).toBe('2027-05-04')
    await remove(body.ruleId)
  })
})

describe('HR', () => {
  it('sees beforehand for how many a rule holds, and how they stand', async () => {
    const { body } = await app.call(routes.preview, hr, {
      body: { ...rule({ unitId, when: { moment: 'repeating', months: 1 } }), ruleId: null },
    })
    expect(body.people).toBe(2)
    expect(body.states.planned + body.states['planned-late'] + body.states.late).toBe(2)
    const job = await app.call(routes.preview, hr, {
      body: { ...rule({ jobTitle: ' arts ' }), ruleId: null },
    })
    expect(job.body.people).toBe(1)
  })

  it('sees beforehand that a new rule asks nothing of before, of who never had such a talk', async () => {
    const { body } = await app.call(routes.preview, hr, {
      body: { ...rule({ unitId: otherUnitId }), ruleId: null },
    })
    expect(body).toMatchObject({ people: 2, states: { late: 0, 'not-yet': 2 } })
  })

  it('counts by state what the list shows', async () => {
    const { body } = await app.call(routes.due, hr, { query: { kind: progress, limit: 100 } })
    const counted = Object.fromEntries(Object.entries(body.states).filter(([, people]) => people > 0))
    const shown = Object.fromEntries(
      [...Map.groupBy(body.items, ({ due }) => due.state)].map(([state, items]) => [state, items.length]),
    )
    expect(shown).toEqual(counted)
    const late = await app.call(routes.due, hr, { query: { kind: progress, state: 'late' } })
    expect(late.body.items.every(({ due }) => due.state === 'late')).toBe(true)
  })

  it('reads it a page at a time', async () => {
    const all = await app.call(routes.due, hr, { query: { limit: 100 } })
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const { body } = await app.call(routes.due, hr, { query: { limit: 2, cursor } })
      seen.push(...body.items.map(({ personId, due }) => `${personId} ${due.kind.kindId}`))
      cursor = body.next ?? undefined
    } while (cursor !== undefined)
    expect(seen).toEqual(all.body.items.map(({ personId, due }) => `${personId} ${due.kind.kindId}`))
  })

  it('takes it along as a file', async () => {
    const { bytes } = await app.call(routes.exportDue, hr, { query: { unit: unitId } })
    const lines = bytes.toString('utf8').trim().split('\r\n')
    expect(lines[0]).toContain('"Naam";"Functie"')
    expect(lines.length).toBeGreaterThan(2)
  })

  it('for a unit sees its people alone, and writes its rules alone', async () => {
    const { body } = await app.call(routes.due, unitHr, { query: { limit: 100 } })
    expect(new Set(body.items.map(({ personId }) => personId))).toEqual(
      new Set([anna.personId, bert.personId]),
    )
    expect(await add({}, unitHr)).toMatchObject({ status: 403 })
    expect(await add({ unitId: otherUnitId }, unitHr)).toMatchObject({ status: 403 })
    const own = await add({ unitId, when: { moment: 'first', months: 2 } }, unitHr)
    expect(own.status).toBe(200)
    await remove(own.body.ruleId)
  })

  it.each([
    ['a kind that is not there', { kindId: '0193a2c4-0000-7000-8000-000000000009' }, 422],
    ['a unit that is not there', { unitId: '0193a2c4-0000-7000-8000-000000000009' }, 422],
    ['no months at all', { when: { moment: 'repeating', months: 0 } as const }, 400],
  ])('cannot write a rule with %s', async (_, more, status) => {
    expect(await add(more)).toMatchObject({ status })
  })

  it('writes a rule once', async () => {
    const { body } = await add({ jobTitle: 'Arts' })
    expect(await add({ jobTitle: ' arts' })).toMatchObject({ status: 409, body: { code: 'rule-exists' } })
    await remove(body.ruleId)
  })

  it('is offered what many have', async () => {
    const { body } = await app.call(routes.show, hr, {})
    expect(body.suggestions.map(({ name }) => name)).toEqual([
      'first-talk',
      'probation',
      'yearly',
      'years-in-job',
    ])
  })
})

describe('an agreement', () => {
  const choose = (unit: string | null, code: string | null, asker = hr) =>
    app.call(routes.chooseAgreement, asker, { body: { unitId: unit, code } })

  it('says until when, and where that stands', async () => {
    expect((await choose(unitId, 'rijk')).status).toBe(204)
    await app.services.jobs.drain()
    expect(await ofPerson(anna.personId)).toMatchObject({
      latest: { on: '2027-12-31', source: { article: '12.1', name: { nl: 'cao Rijk' } } },
      attention: { years: 5 },
    })
    await choose(unitId, null)
    await app.services.jobs.drain()
    expect(await ofPerson(anna.personId)).toMatchObject({ latest: null, attention: null })
  })

  it('is chosen by HR for everybody, of those that are here', async () => {
    expect(await choose(null, 'rijk', unitHr)).toMatchObject({ status: 403 })
    expect(await choose(null, 'zorg')).toMatchObject({ status: 422 })
  })

  it('of one’s own is brought in as a file, and replaced by a newer one', async () => {
    const { body } = await app.call(routes.agreements, hr, {})
    const [first] = body.agreements
    const { own: _, ...content } = first ?? { own: true }
    const file = (period: string) =>
      JSON.stringify({ ...content, tweespraak: 'collective-agreement', format: 1, code: 'eigen', period })
    for (const period of ['2025', '2026'])
      expect(await app.call(routes.importAgreement, hr, { body: { text: file(period) } })).toMatchObject({
        status: 200,
        body: { code: 'eigen' },
      })
    const after = await app.call(routes.agreements, hr, {})
    expect(after.body.agreements.filter(({ own }) => own)).toMatchObject([{ code: 'eigen', period: '2026' }])
    expect(await app.call(routes.importAgreement, hr, { body: { text: file('') } })).toMatchObject({
      status: 422,
      body: { code: 'collective-agreement-wrong', details: { at: 'period' } },
    })
  })
})

describe('an employee', () => {
  it('asks for a talk, which who leads them sees with its last day, and takes it back', async () => {
    await app.call(routes.chooseAgreement, hr, { body: { unitId: null, code: 'kinderopvang' } })
    const body = { kindId: progress, weeks: null }
    const before = await app.call(routes.requests, annaAsks, {})
    expect(before.body.kinds.find(({ kindId }) => kindId === progress)?.within).toMatchObject({
      weeks: 6,
      source: { article: '8.3' },
    })
    expect(before.body.kinds.filter(({ within }) => within === null)).not.toEqual([])
    expect(await app.call(routes.ask, annaAsks, { body })).toMatchObject({ status: 204 })
    expect(await app.call(routes.ask, annaAsks, { body })).toMatchObject({ status: 409 })
    await app.services.jobs.drain()
    const home = await app.call(homeRoutes.home, gabyAsks, {})
    expect(home.body.now.filter(({ task }) => task === 'plan-asked')).toMatchObject([
      { latest: { on: '2027-01-01', source: { article: '8.3' } }, person: { personId: anna.personId } },
    ])
    const told = await app.call(noticesRoutes.list, gabyAsks, { query: {} })
    expect(told.body.items).toMatchObject([
      { title: 'Er is een gesprek met je aangevraagd', other: { personId: anna.personId } },
    ])
    const own = await app.call(routes.requests, annaAsks, {})
    expect(own.body.asked).toMatchObject([{ kindId: progress, on: '2026-11-20' }])
    const params = { kindId: progress }
    expect(await app.call(routes.takeBack, annaAsks, { params })).toMatchObject({ status: 204 })
    expect(await app.call(routes.takeBack, annaAsks, { params })).toMatchObject({ status: 404 })
    await app.services.jobs.drain()
    expect(await ofPerson(anna.personId)).toMatchObject({ because: 'repeating' })
    await app.call(routes.chooseAgreement, hr, { body: { unitId: null, code: null } })
  })

  it('is offered nothing to ask for where nobody leads them', async () => {
    const { body } = await app.call(routes.requests, gabyAsks, {})
    expect(body.kinds).toEqual([])
  })

  it('asks for a kind that is for everybody', async () => {
    const kindId = await kindIdOf(app.services.db, organizationId, 'improvement')
    expect(await app.call(routes.ask, annaAsks, { body: { kindId, weeks: 2 } })).toMatchObject({
      status: 422,
    })
  })
})

test('somebody and who leads them read the days of what is due, and a colleague theirs alone', async () => {
  await countDue(app.services)
  const daysOf = async (asker: Asker) =>
    (await app.call(routes.near, asker, {})).body.items.map(({ personId, kindId, dueOn }) => ({
      personId,
      kindId,
      dueOn,
    }))
  const hers = { personId: anna.personId, kindId: progress, dueOn: '2027-05-04' }
  expect(await daysOf(annaAsks)).toContainEqual(expect.objectContaining(hers))
  expect(await daysOf(gabyAsks)).toContainEqual(expect.objectContaining(hers))
  for (const asker of [colleague, hr])
    expect((await daysOf(asker)).map(({ personId }) => personId)).not.toContain(anna.personId)
  expect((await app.call(routes.near, null, {})).status).toBe(401)
})

test('the day after, everybody is looked at again', async () => {
  await countDue(app.services)
  await app.services.db.owner.deleteFrom('due_talks').execute()
  expect(await countDue(app.services)).toBe(0)
  await app.services.db.owner.updateTable('due_sweeps').set({ swept_on: '2026-11-19' }).execute()
  expect(await countDue(app.services)).toBeGreaterThan(3)
  expect(await ofPerson(anna.personId)).toBeDefined()
})

test('nobody writes by hand what is due, nor reads what another asked for', async () => {
  const as = (personId: string) => unhindered(organizationId, personId)
  const { db } = app.services
  await expect(
    db.transaction(as(anna.personId), (tx) =>
      tx.updateTable('due_talks').set({ due_on: '2030-01-01' }).execute(),
    ),
  ).rejects.toThrow(/permission denied/)
  await db.owner
    .insertInto('talk_requests')
    .values({
      organization_id: organizationId,
      person_id: bert.personId,
      kind_id: progress,
      asked_on: '2026-11-20',
      asked_at: '2026-11-20T09:00:00Z',
    })
    .execute()
  for (const reader of [anna, gaby]) {
    const asked = await db.transaction(as(reader.personId), (tx) =>
      tx.selectFrom('talk_requests').selectAll().execute(),
    )
    expect(asked).toEqual([])
  }
  const rules = await db.transaction(as(anna.personId), (tx) =>
    tx.selectFrom('rhythm_rules').selectAll().execute(),
  )
  expect(rules).toEqual([])
})
