import { goalsRoutes as routes } from '@tweespraak/contract/goals'
import { homeRoutes } from '@tweespraak/contract/home'
import { restRoutes } from '@tweespraak/contract/rest'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { aCircle, type Circle } from '../../../test/factories/conversations.ts'
import { aGoal } from '../../../test/factories/goals.ts'

let app: TestApp
let circle: Circle
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

/** Days from today, where they work. */
const day = (days: number): string =>
  Temporal.Now.zonedDateTimeISO('Europe/Amsterdam').toPlainDate().add({ days }).toString()

beforeEach(async () => {
  app.clock.set(Temporal.Now.instant().toString())
  circle = await aCircle(app)
})

const given = (about: Partial<Parameters<typeof aGoal>[1]>) =>
  aGoal(app.services.db, {
    organizationId: circle.organizationId,
    employeeId: circle.employee.personId,
    ...about,
  })

/** The talks of the employee have rested for weeks, and go on from today. */
const restUntilToday = async (): Promise<void> => {
  const { organizationId, employee, hr } = circle
  await app.services.db.owner
    .insertInto('conversation_rests')
    .values({
      organization_id: organizationId,
      rest_id: crypto.randomUUID(),
      person_id: employee.personId,
      from_on: day(-60),
      until_on: null,
      set_by: employee.personId,
      set_at: Temporal.Now.instant()
        .subtract({ hours: 60 * 24 })
        .toString(),
    })
    .execute()
  const ended = await app.call(restRoutes.end, hr.asker, { params: { personId: employee.personId } })
  expect(ended.refusal).toBeNull()
}

const kept = (goalId: string) =>
  app.services.db.owner
    .selectFrom('goals')
    .select(['due_on', 'next_on', 'resumed_on'])
    .where('goal_id', '=', goalId)
    .executeTakeFirstOrThrow()

const asked = async (): Promise<(string | null)[]> => {
  const { now, soon } = (await app.call(homeRoutes.home, circle.employee.asker)).body
  return [...now, ...soon].filter(({ task }) => task.endsWith('-goal')).map(({ subjectId }) => subjectId)
}

it('after a rest no goal is late, and nothing is asked of it, for a week; its own day stays', async () => {
  const past = await given({ by: day(-10), nextOn: day(-30), startsOn: day(-200) })
  const coming = await given({ by: day(100), nextOn: day(-30) })
  const later = await given({ by: day(100), nextOn: day(3) })
  await restUntilToday()
  expect(await kept(past)).toEqual({ due_on: day(-10), next_on: day(7), resumed_on: day(7) })
  expect(await kept(coming)).toEqual({ due_on: day(100), next_on: day(7), resumed_on: null })
  expect(await kept(later)).toEqual({ due_on: day(100), next_on: day(3), resumed_on: null })
  expect(await asked()).toEqual([])
  for (const { asker } of [circle.employee, circle.manager]) {
    const shown = await app.call(routes.read, asker, { params: { goalId: past } })
    expect(shown.body.goal).toMatchObject({ overdue: false, by: day(-10), progress: { behind: false } })
    expect(JSON.stringify(shown.body)).not.toContain('resumed')
  }
})

it('a week later they are asked as always', async () => {
  const past = await given({ by: day(-10), startsOn: day(-200) })
  await restUntilToday()
  await app.services.db.owner
    .updateTable('goals')
    .set({ resumed_on: day(-1) })
    .where('goal_id', '=', past)
    .execute()
  expect(await asked()).toEqual([past])
  const shown = await app.call(routes.read, circle.employee.asker, { params: { goalId: past } })
  expect(shown.body.goal.overdue).toBe(true)
})

it('what counted as its day goes with its next day, and with its end', async () => {
  const [adjusted, dropped] = [await given({ by: day(-10) }), await given({ by: day(-10) })]
  await restUntilToday()
  const { asker } = circle.employee
  const { goal } = (await app.call(routes.read, asker, { params: { goalId: adjusted } })).body
  const { what, why, who, where, how, kind, horizon, measure } = goal
  const anew = await app.call(routes.adjust, asker, {
    params: { goalId: adjusted },
    body: {
      what,
      why,
      who,
      where,
      how,
      kind,
      horizon,
      measure,
      steps: [],
      by: day(50),
      revision: goal.revision,
      reason: 'Een nieuw begin',
    },
  })
  expect(anew.refusal).toBeNull()
  expect((await kept(adjusted)).resumed_on).toBeNull()
  const body = { revision: 1, reason: 'Past niet meer' }
  expect((await app.call(routes.drop, asker, { params: { goalId: dropped }, body })).refusal).toBeNull()
  expect((await kept(dropped)).resumed_on).toBeNull()
})
