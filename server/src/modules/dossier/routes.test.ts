import { dossierRoutes as routes } from '@tweespraak/contract/dossier'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anOrganization } from '../../../test/factories/access.ts'
import { anAgreement } from '../../../test/factories/agreements.ts'
import { aHeldTalk, aSealedReport } from '../../../test/factories/dossier.ts'
import { aManager, aPerson, grantRole, type PersonMade } from '../../../test/factories/people.ts'
import { withKinds } from '../../../test/factories/templates.ts'
import { type Asker, testApp, type TestApp } from '../../../test/app.ts'

let app: TestApp
let organizationId: string
let employee: PersonMade
let manager: PersonMade
let hr: PersonMade
let colleague: PersonMade
let administrator: PersonMade
const asked = new Map<string, Asker>()
const as = (person: PersonMade): Asker => asked.get(person.personId) ?? null

beforeAll(async () => {
  app = await testApp()
  const { db } = app.services
  organizationId = await anOrganization(db)
  await withKinds(db, organizationId)
  employee = await aPerson(db, { organizationId, givenName: 'Sanne', infix: 'de', familyName: 'Vries' })
  colleague = await aPerson(db, { organizationId })
  manager = await aManager(db, { organizationId, team: [employee.personId] })
  hr = await aPerson(db, { organizationId, givenName: 'Ilse', familyName: 'Bakker' })
  administrator = await aPerson(db, { organizationId })
  await grantRole(db, { organizationId, personId: hr.personId, role: 'hr' })
  await grantRole(db, { organizationId, personId: administrator.personId, role: 'administrator' })
  for (const { personId } of [employee, colleague, manager, hr, administrator]) {
    asked.set(personId, await app.signIn({ organizationId, personId }))
  }
})
afterAll(() => app.close())

const between = () => ({ organizationId, employeeId: employee.personId, leaderId: manager.personId })
const openings = async () => (await app.call(routes.openings, as(employee), { query: {} })).body.items

describe('my file', () => {
  it('is refused to who is not signed in', async () => {
    expect((await app.call(routes.mine, null)).refusal?.code).toBe('not-signed-in')
    expect((await app.call(routes.openings, null, { query: {} })).refusal?.code).toBe('not-signed-in')
  })

  it('is empty before the first conversation', async () => {
    const { body } = await app.call(routes.mine, as(colleague))
    expect(body).toMatchObject({ relation: 'self', entries: [], can: { seeOpenings: true } })
  })

  it('tells conversations with their report and agreements, the newest first', async () => {
    const sealed = await aSealedReport(app.services.db, { ...between(), at: '2025-03-04T09:00:00Z' })
    const held = await aHeldTalk(app.services.db, { ...between(), state: 'held', at: '2025-09-04T09:00:00Z' })
    const agreementId = await anAgreement(app.services.db, {
      ...between(),
      madeAt: '2025-06-01T09:00:00Z',
      dueOn: '2025-07-01',
    })
    const { body } = await app.call(routes.mine, as(employee))
    expect(body.person.name).toBe('Sanne de Vries')
    expect(body.entries).toMatchObject([
      { type: 'conversation', conversationId: held, state: 'held', report: null },
      { type: 'agreement', agreementId, overdue: true, doer: { name: 'Sanne de Vries' } },
      {
        type: 'conversation',
        conversationId: sealed,
        leader: { name: manager.name },
        report: { state: 'sealed', pages: 2 },
      },
    ])
  })

  it('leaves out a kind of which nothing but agreements is kept, and what was not held yet', async () => {
    const checkIn = await aHeldTalk(app.services.db, { ...between(), kind: 'check-in' })
    const { body } = await app.call(routes.mine, as(employee))
    expect(JSON.stringify(body)).not.toContain(checkIn)
  })

  it('is never listed among the openings of its owner', async () => {
    await app.call(routes.ofPerson, as(employee), { params: { personId: employee.personId } })
    expect(await openings()).toEqual([])
  })
})

describe('the file of somebody else', () => {
  it.each([
    ['a colleague', () => colleague],
    ['an administrator', () => administrator],
  ])('does not exist for %s', async (_, who) => {
    const { refusal } = await app.call(routes.ofPerson, as(who()), {
      params: { personId: employee.personId },
    })
    expect(refusal?.code).toBe('not-found')
    expect(await openings()).toEqual([])
  })

  it('does not exist for who is not signed in, nor for what is no person', async () => {
    const params = { personId: employee.personId }
    expect((await app.call(routes.ofPerson, null, { params })).refusal?.code).toBe('not-signed-in')
    expect((await app.call(routes.ofPerson, as(hr), { params: { personId: 'nobody' } })).refusal?.code).toBe(
      'bad-input',
    )
    const stranger = { personId: crypto.randomUUID() }
    expect((await app.call(routes.ofPerson, as(hr), { params: stranger })).refusal?.code).toBe('not-found')
  })

  it('shows HR what each kind shows HR', async () => {
    const development = await aSealedReport(app.services.db, { ...between(), kind: 'development' })
    const progress = await aSealedReport(app.services.db, between())
    const { body } = await app.call(routes.ofPerson, as(hr), { params: { personId: employee.personId } })
    expect(body.relation).toBe('hr')
    expect(body.can.seeOpenings).toBe(false)
    const reportOf = (conversationId: string) =>
      body.entries.find((entry) => entry.type === 'conversation' && entry.conversationId === conversationId)
    expect(reportOf(progress)).toMatchObject({ report: { state: 'sealed' } })
    expect(reportOf(development)).toMatchObject({ report: null })
  })

  it('shows the manager the conversations at whose table they sat, and no others', async () => {
    const former = await aPerson(app.services.db, { organizationId })
    const theirs = await aSealedReport(app.services.db, { ...between(), leaderId: former.personId })
    const own = await aSealedReport(app.services.db, between())
    const { body } = await app.call(routes.ofPerson, as(manager), { params: { personId: employee.personId } })
    expect(body.relation).toBe('manager')
    const seen = JSON.stringify(body)
    expect(seen).toContain(own)
    expect(seen).not.toContain(theirs)
  })

  it('shows a former leader the conversation that they led', async () => {
    const former = await aPerson(app.services.db, { organizationId })
    const theirs = await aSealedReport(app.services.db, { ...between(), leaderId: former.personId })
    const asker = await app.signIn({ organizationId, personId: former.personId })
    const { body } = await app.call(routes.ofPerson, asker, { params: { personId: employee.personId } })
    expect(body.relation).toBe('participant')
    expect(body.entries.map((entry) => entry.type === 'conversation' && entry.conversationId)).toEqual([
      theirs,
    ])
  })

  it('tells its owner who opened it, and when', async () => {
    app.clock.advance({ minutes: 5 })
    await app.call(routes.ofPerson, as(hr), { params: { personId: employee.personId } })
    const [last] = await openings()
    expect(last).toMatchObject({ by: { personId: hr.personId, name: 'Ilse Bakker' }, report: null })
    expect(Date.parse(last?.at ?? '')).toBe(app.clock.now().epochMilliseconds)
  })

  it('tells nobody else who opened it', async () => {
    expect((await app.call(routes.openings, as(hr), { query: {} })).body.items).toEqual([])
    expect((await app.call(routes.openings, as(manager), { query: {} })).body.items).toEqual([])
  })
})

describe('a sealed report', () => {
  it('is read by its owner as PDF, unlisted, under a name that says nothing of anybody', async () => {
    const conversationId = await aSealedReport(app.services.db, between())
    const before = (await openings()).length
    const { status, headers, bytes } = await app.call(routes.reportPdf, as(employee), {
      params: { conversationId },
    })
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('application/pdf')
    expect(headers['content-disposition']).toBe('inline; filename="verslag-2026-11-17.pdf"')
    expect(headers['cache-control']).toContain('no-store')
    expect(bytes.toString()).toBe(`%PDF-1.7 ${conversationId}`)
    expect((await openings()).length).toBe(before)
  })

  it.each([
    ['the manager who was at the table', () => manager],
    ['HR, where the kind shows it to HR', () => hr],
  ])('is read by %s, and its owner reads that', async (_, who) => {
    const conversationId = await aSealedReport(app.services.db, { ...between(), at: '2026-02-03T09:00:00Z' })
    app.clock.advance({ minutes: 1 })
    expect((await app.call(routes.reportPdf, as(who()), { params: { conversationId } })).status).toBe(200)
    expect((await openings())[0]).toMatchObject({
      by: { personId: who().personId },
      report: { conversationId, at: '2026-02-03T09:00:00.000Z' },
    })
  })

  it.each([
    ['a colleague', () => colleague],
    ['an administrator', () => administrator],
  ])('does not exist for %s', async (_, who) => {
    const conversationId = await aSealedReport(app.services.db, between())
    expect((await app.call(routes.reportPdf, as(who()), { params: { conversationId } })).refusal?.code).toBe(
      'not-found',
    )
  })

  it('does not exist for HR where the kind keeps it between the two, nor for a companion', async () => {
    const { db } = app.services
    const kept = await aSealedReport(db, { ...between(), kind: 'development' })
    expect(
      (await app.call(routes.reportPdf, as(hr), { params: { conversationId: kept } })).refusal?.code,
    ).toBe('not-found')
    const guests = [{ personId: colleague.personId, role: 'companion' }] as const
    const brought = await aSealedReport(db, { ...between(), guests })
    expect(
      (await app.call(routes.reportPdf, as(colleague), { params: { conversationId: brought } })).refusal
        ?.code,
    ).toBe('not-found')
  })

  it('is refused to who is not signed in, and for what is no conversation', async () => {
    const params = { conversationId: crypto.randomUUID() }
    expect((await app.call(routes.reportPdf, null, { params })).refusal?.code).toBe('not-signed-in')
    expect((await app.call(routes.reportPdf, as(employee), { params })).refusal?.code).toBe('not-found')
    expect(
      (await app.call(routes.reportPdf, as(employee), { params: { conversationId: 'x' } })).refusal?.code,
    ).toBe('bad-input')
  })

  it('is never shown when it is not the file that was sealed', async () => {
    const conversationId = await aSealedReport(app.services.db, between())
    await app.services.db.owner
      .updateTable('sealed_reports')
      .set({ pdf: new TextEncoder().encode('%PDF another') })
      .where('conversation_id', '=', conversationId)
      .execute()
    expect(
      (await app.call(routes.reportPdf, as(employee), { params: { conversationId } })).refusal?.code,
    ).toBe('unexpected')
  })
})

describe('who opened my file, page by page', () => {
  it('goes on where it stopped', async () => {
    const { db } = app.services
    const busy = await aPerson(db, { organizationId })
    const asker = await app.signIn({ organizationId, personId: busy.personId })
    for (let count = 0; count < 35; count += 1) {
      await app.call(routes.ofPerson, as(hr), { params: { personId: busy.personId } })
    }
    const first = (await app.call(routes.openings, asker, { query: {} })).body
    const second = (await app.call(routes.openings, asker, { query: { after: first.next ?? '' } })).body
    expect([first.items.length, second.items.length, second.next]).toEqual([30, 5, null])
    expect(new Set([...first.items, ...second.items].map(({ openingId }) => openingId)).size).toBe(35)
    expect((await app.call(routes.openings, asker, { query: { after: 'nonsense' } })).body.items.length).toBe(
      30,
    )
  })
})
