import { planAheadDays } from '@tweespraak/contract/conversation'
import { insightsRoutes as routes, progressStandings } from '@tweespraak/contract/insights'
import { rhythmRoutes } from '@tweespraak/contract/rhythm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, testApp, type TestApp, testClock } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aPerson, aUnit, grantRole } from '../../../test/factories/people.ts'
import { kindIdOf, withKinds } from '../../../test/factories/templates.ts'

/** Ten people: in Zorg, in Noord below it, and in no unit; today is 20 November 2026. */
let app: TestApp
let organizationId: string
let hr: Asker
const people: string[] = []
const kindIds = { progress: '', learning: '' }

beforeAll(async () => {
  app = await testApp({ clock: testClock('2026-11-20T09:00:00Z') })
  const { db } = app.services
  organizationId = await anOrganization(db)
  await withKinds(db, organizationId)
  const zorg = await aUnit(db, { organizationId, name: 'Zorg' })
  const noord = await aUnit(db, { organizationId, name: 'Noord', parentId: zorg })
  for (const unitId of [zorg, zorg, zorg, noord, noord, noord, null, null, null, null])
    people.push((await aPerson(db, { organizationId, unitId })).personId)
  const { personId } = await aPerson(db, { organizationId, employed: false })
  await grantRole(db, { organizationId, personId, role: 'hr', unitId: null })
  hr = await app.signIn({ organizationId, personId })
  kindIds.progress = await kindIdOf(db, organizationId, 'progress')
  kindIds.learning = await kindIdOf(db, organizationId, 'learning')
})
afterAll(() => app.close())

const day = (away: number) => Temporal.PlainDate.from('2026-11-20').add({ days: away }).toString()
const moment = (away: number) => `${day(away)}T10:00:00Z`

const days = fc
  .integer({ min: -2, max: 2 })
  .chain((near) => fc.constantFrom(near, near + planAheadDays, near - 400))
const someDay = fc.option(days, { nil: null })
const facts = fc.record({
  rests: fc.boolean(),
  due: fc.record({ progress: someDay, learning: someDay }),
  planned: fc.record({ progress: someDay, learning: someDay }),
  held: someDay,
})
type Facts = typeof facts extends fc.Arbitrary<infer Value> ? Value : never

const write = async (all: readonly Facts[]) => {
  const { owner } = app.services.db
  for (const table of ['due_talks', 'progress_of_people', 'conversation_rests'] as const)
    await owner.deleteFrom(table).where('organization_id', '=', organizationId).execute()
  for (const [nth, { rests, due, planned, held }] of all.entries()) {
    const personId = people[nth] ?? ''
    const of = { organization_id: organizationId, person_id: personId }
    if (rests)
      await owner
        .insertInto('conversation_rests')
        .values({
          ...of,
          rest_id: crypto.randomUUID(),
          from_on: day(0),
          until_on: null,
          set_by: personId,
          set_at: moment(0),
        })
        .execute()
    const kinds = ['progress', 'learning'] as const
    for (const kind of kinds) {
      const on = due[kind]
      if (on !== null)
        await owner
          .insertInto('due_talks')
          .values({
            ...of,
            kind_id: kindIds[kind],
            because: 'repeating',
            due_on: day(on),
            planned_at: planned[kind] === null ? null : moment(planned[kind]),
          })
          .execute()
    }
    const open = kinds.flatMap((kind) => planned[kind] ?? [])
    await owner
      .insertInto('progress_of_people')
      .values({
        organization_id: organizationId,
        employee_id: personId,
        kind_code: '*',
        last_held_at: held === null ? null : moment(Math.min(held, 0)),
        open_from: open.length === 0 ? null : moment(Math.min(...open)),
        open_until: open.length === 0 ? null : moment(Math.max(...open)),
      })
      .execute()
  }
}

/** Who stands so, by the list behind the number. */
const standing = async (show: (typeof progressStandings)[number], kind: object) =>
  (await app.call(routes.people, hr, { query: { ...kind, show, limit: 100 } })).body.items.map(
    ({ personId }) => personId,
  )

test('however people stand, each is counted once: the groups add up to all, and who is behind is late in the rhythm', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(facts, { minLength: 10, maxLength: 10 }), async (all) => {
      await write(all)
      for (const kind of [{}, { kind: 'progress' }, { kind: 'learning' }]) {
        const { total, units, here } = (await app.call(routes.overview, hr, { query: kind })).body
        for (const counts of [total, here ?? total, ...units.map((unit) => unit.counts)])
          expect(progressStandings.reduce((sum, each) => sum + counts.of[each], 0)).toBe(counts.people)
        expect(total.people).toBe(people.length)
        const listed = await Promise.all(progressStandings.map((each) => standing(each, kind)))
        expect(listed.flat().toSorted()).toEqual(people.toSorted())
      }
      const { items } = (await app.call(rhythmRoutes.due, hr, { query: { state: 'late', limit: 100 } })).body
      const late = new Set(items.map(({ personId }) => personId))
      expect(new Set(await standing('behind', {}))).toEqual(late)
    }),
    { numRuns: 12 },
  )
})
