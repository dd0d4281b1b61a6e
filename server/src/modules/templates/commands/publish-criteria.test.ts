import { criteriaRoutes as routes, type CriteriaSet } from '@tweespraak/contract/criteria'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { assessmentRoutes } from '@tweespraak/contract/assessment'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, testClock, type TestApp } from '../../../../test/app.ts'
import { criteriaFor } from '../../../../test/factories/assessments.ts'
import { aCircle, type Circle, type Guest } from '../../../../test/factories/conversations.ts'
import { aPerson, aUnit } from '../../../../test/factories/people.ts'
import { answerTo, unhindered } from '../../../../test/unhindered.ts'

let app: TestApp
let circle: Circle
beforeAll(async () => {
  app = await testApp({ clock: testClock('2026-11-22T10:00:00Z') })
  circle = await aCircle(app)
})
afterAll(() => app.close())

const listFor = async ({ asker }: Guest) => (await app.call(routes.list, asker)).body.sets
const make = async (copyOf: string | null = null): Promise<CriteriaSet> => {
  const { body } = await app.call(routes.make, circle.hr.asker, { body: { copyOf } })
  const found = (await listFor(circle.hr)).find(({ setId }) => setId === body.setId)
  if (found === undefined) throw new Error('HR does not find the draft')
  return found
}
const contentOf = ({ name, firstDay, lastDay, unitId, jobTitles, steps, criteria }: CriteriaSet) => ({
  name,
  firstDay,
  lastDay,
  unitId,
  jobTitles,
  steps,
  criteria,
})
const save = (set: CriteriaSet, change: Partial<CriteriaSet>) =>
  app.call(routes.save, circle.hr.asker, {
    params: { setId: set.setId },
    body: { ...contentOf({ ...set, ...change }), baseRevision: set.revision },
  })
const publish = (setId: string, revision = 1, by = circle.hr) =>
  app.call(routes.publish, by.asker, { params: { setId }, body: { revision } })

describe('criteria', () => {
  it('are a draft that nobody but HR sees, until they are published before their period', async () => {
    const draft = await make()
    expect(draft).toMatchObject({ firstDay: '2027-01-01', lastDay: '2027-12-31', publishedAt: null })
    expect(await listFor(circle.employee)).toEqual([])
    expect((await publish(draft.setId, 1, circle.manager)).refusal?.code).toBe('not-allowed')
    expect((await publish(draft.setId)).refusal).toBeNull()
    expect(await listFor(circle.employee)).toMatchObject([{ setId: draft.setId, mine: true, read: false }])
    expect(await listFor(circle.stranger)).toEqual([])
  })

  it('never change once they stand, and go on as a draft for the period after', async () => {
    const set = await make()
    await publish(set.setId)
    expect((await save(set, { name: { nl: 'Anders', en: '' } })).refusal?.code).toBe('criteria-published')
    const params = { setId: set.setId }
    const removed = await app.call(routes.remove, circle.hr.asker, { params })
    expect(removed.refusal?.code).toBe('criteria-published')
    const next = await make(set.setId)
    expect(next).toMatchObject({ firstDay: '2028-01-01', lastDay: '2028-12-31', publishedAt: null })
    expect(
      (await app.call(routes.remove, circle.hr.asker, { params: { setId: next.setId } })).refusal,
    ).toBeNull()
    expect((await listFor(circle.hr)).map(({ setId }) => setId)).not.toContain(next.setId)
  })

  it('come too late from the first day on, with a later day or the next period as the way out', async () => {
    const draft = await make()
    const { body } = await save(draft, { firstDay: '2026-11-22' })
    expect((await publish(draft.setId, body.revision)).refusal?.code).toBe('criteria-too-late')
    const later = { ...draft, revision: body.revision }
    const saved = await save(later, { firstDay: '2026-11-23' })
    expect((await publish(draft.setId, saved.body.revision)).refusal).toBeNull()
  })

  it('are refused by the database when they come too late or change, whoever writes', async () => {
    const { owner } = app.services.db
    const late = criteriaFor(app.services.db, {
      organizationId: circle.organizationId,
      year: 2019,
      draft: true,
    })
    const change = (set: string, to: object) =>
      answerTo(owner.updateTable('criteria_sets').set(to).where('set_id', '=', set).execute())
    expect(await change(await late, { published_at: '2019-01-01T08:00:00Z' })).toMatch(/before their period/)
    const standing = await criteriaFor(app.services.db, { organizationId: circle.organizationId, year: 2018 })
    expect(await change(standing, { last_day: '2030-01-01' })).toMatch(/criteria stand/)
  })

  it('are written in the database by HR for everybody alone', async () => {
    const draft = await make()
    const rowsFor = (by: Guest) =>
      app.services.db.transaction(unhindered(circle.organizationId, by.personId), async (tx) => {
        const seen = await tx
          .selectFrom('criteria_sets')
          .select('set_id')
          .where('set_id', '=', draft.setId)
          .execute()
        const { numUpdatedRows } = await tx
          .updateTable('criteria_sets')
          .set({ last_day: '2027-12-30' })
          .where('set_id', '=', draft.setId)
          .executeTakeFirst()
        return [seen.length, Number(numUpdatedRows)]
      })
    for (const by of [circle.employee, circle.manager, circle.administrator])
      expect(await rowsFor(by)).toEqual([0, 0])
    expect(await rowsFor(circle.hr)).toEqual([1, 1])
  })

  it('are read once, and remembered as read', async () => {
    const set = await make()
    await publish(set.setId)
    const params = { setId: set.setId }
    expect((await app.call(routes.read, circle.employee.asker, { params })).refusal).toBeNull()
    await app.call(routes.read, circle.employee.asker, { params })
    expect((await listFor(circle.employee)).find(({ setId }) => setId === set.setId)?.read).toBe(true)
    expect((await app.call(routes.read, circle.stranger.asker, { params })).refusal?.code).toBe('not-found')
  })
})

describe('criteria of a unit', () => {
  it('hold for who works in it or below it, and for nobody else', async () => {
    const { db } = app.services
    const { organizationId } = circle
    const above = await aUnit(db, { organizationId })
    const below = await aUnit(db, { organizationId, parentId: above })
    const setId = await criteriaFor(db, { organizationId, year: 2024, unitId: above })
    const inside = await aPerson(db, { organizationId, unitId: below })
    const periodsOf = async (personId: string) => {
      const query = { kindId: await circle.kindId('appraisal') }
      const { body } = await app.call(routes.ofPerson, circle.manager.asker, { params: { personId }, query })
      return body.periods.map((period) => period.setId)
    }
    expect(await periodsOf(inside.personId)).toContain(setId)
    expect(await periodsOf(circle.employee.personId)).not.toContain(setId)
  })
})

describe('criteria of some job titles', () => {
  it('hold for who has one of them, however it is capitalised, in the unit that is named with it', async () => {
    const { db } = app.services
    const { organizationId } = circle
    const above = await aUnit(db, { organizationId })
    const below = await aUnit(db, { organizationId, parentId: above })
    const jobTitles = ['Kok', 'Bakker']
    const anywhere = await criteriaFor(db, { organizationId, year: 2022, jobTitles })
    const inUnit = await criteriaFor(db, { organizationId, year: 2021, jobTitles, unitId: above })
    const heldFor = async (jobTitle: string, unitId: string) => {
      const { personId } = await aPerson(db, { organizationId, jobTitle, unitId })
      const query = { kindId: await circle.kindId('appraisal') }
      const { body } = await app.call(routes.ofPerson, circle.manager.asker, { params: { personId }, query })
      const ofJob = body.periods.filter((period) => period.ofJob).map(({ setId }) => setId)
      return [ofJob.includes(anywhere), ofJob.includes(inUnit)]
    }
    const elsewhere = await aUnit(db, { organizationId })
    expect(await heldFor(' kok ', below)).toEqual([true, true])
    expect(await heldFor('Bakker', elsewhere)).toEqual([true, false])
    expect(await heldFor('Kokshulp', below)).toEqual([false, false])
  })

  it('are chosen from what people are called at work now, by who writes them', async () => {
    const { db } = app.services
    const { organizationId } = circle
    for (const jobTitle of ['Timmerman', 'timmerman ']) await aPerson(db, { organizationId, jobTitle })
    await aPerson(db, { organizationId, jobTitle: 'Smid', endsOn: '2022-01-31' })
    const { body } = await app.call(routes.jobTitles, circle.hr.asker)
    const found = body.jobTitles.filter(({ title }) => /timmer|smid/i.test(title))
    expect(found).toEqual([{ title: expect.stringMatching(/^timmerman$/i), people: 2 }])
    expect((await app.call(routes.jobTitles, circle.manager.asker)).refusal?.code).toBe('not-allowed')
    const draft = await make()
    await save(draft, { jobTitles: ['Timmerman'] })
    const kept = (await listFor(circle.hr)).find(({ setId }) => setId === draft.setId)
    expect(kept?.jobTitles).toEqual(['Timmerman'])
  })
})

describe('an appraisal', () => {
  const plan = (body: object) => {
    const starts = Temporal.Instant.from('2026-12-10T09:00:00Z')
    return app.send(conversationsRoutes.plan, circle.manager.asker, {
      body: {
        employeeId: circle.employee.personId,
        leaderId: circle.manager.personId,
        startsAt: starts.toString(),
        endsAt: starts.add({ hours: 1 }).toString(),
        place: null,
        videoLink: null,
        purpose: null,
        ...body,
      },
    })
  }
  const setOf = async (planned: { body: unknown }) => {
    const { conversationId } = planned.body as { conversationId: string }
    const { body, refusal } = await app.call(assessmentRoutes.show, circle.manager.asker, {
      params: { conversationId },
    })
    return refusal === null ? body.set.setId : null
  }

  it('scores over the last full period, near its end over the one under way, unless another is chosen, and never without criteria that were in time', async () => {
    const { db } = app.services
    const { organizationId } = circle
    const kindId = await circle.kindId('appraisal')
    expect(await setOf(await plan({ kindId, criteriaSetId: null }))).toBeNull()
    const last = await criteriaFor(db, { organizationId, year: 2025 })
    const draft = await criteriaFor(db, { organizationId, year: 2023, draft: true })
    expect(await setOf(await plan({ kindId }))).toBe(last)
    const closing = await criteriaFor(db, { organizationId, year: 2026 })
    expect(await setOf(await plan({ kindId }))).toBe(closing)
    expect(await setOf(await plan({ kindId, criteriaSetId: last }))).toBe(last)
    const untimely = await plan({ kindId, criteriaSetId: draft })
    expect(untimely.refusal?.code).toBe('period-without-criteria')
    const other = await plan({ kindId: await circle.kindId('progress'), criteriaSetId: last })
    expect(other.refusal?.code).toBe('period-without-criteria')
  })
})
