import { accessRoutes } from '@tweespraak/contract/access'
import { homeRoutes } from '@tweespraak/contract/home'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, testClock, type TestApp } from '../../test/app.ts'
import { storyBegins, tellStory } from './tell-story.ts'

/** Just after midnight, when nothing of the day has begun. */
const until = Temporal.Now.zonedDateTimeISO('Europe/Amsterdam').withPlainTime('00:30').toInstant()
let app: TestApp

beforeAll(async () => {
  const clock = testClock(storyBegins(until).toString())
  app = await testApp({ demo: true, clock })
  const moveTo = (moment: Temporal.Instant) => {
    const now = clock.now()
    clock.set((Temporal.Instant.compare(moment, now) > 0 ? moment : now.add({ milliseconds: 1 })).toString())
  }
  await tellStory({
    services: app.services,
    http: app.http,
    clock: { now: () => clock.now(), moveTo },
    until,
  })
})
afterAll(() => app.close())

test('tells two years of conversations in all phases, with agreements kept, changed and broken', async () => {
  const { owner } = app.services.db
  const states = await owner.selectFrom('conversations').select(['state']).execute()
  expect(new Set(states.map(({ state }) => state))).toEqual(
    new Set(['planned', 'preparing', 'held', 'recorded', 'filed', 'followed-up']),
  )
  const agreements = await owner.selectFrom('agreements').select(['state']).execute()
  expect(new Set(agreements.map(({ state }) => state))).toEqual(
    new Set(['open', 'kept', 'changed', 'broken']),
  )
})

test('nobody answers in the words of another, or in their own of another year', async () => {
  const answers = await app.services.db.owner.selectFrom('preparation_answers').select('value').execute()
  const texts = answers.flatMap(({ value }) =>
    typeof value === 'string' && value.includes(' ') ? [value] : [],
  )
  expect(texts.length).toBeGreaterThan(100)
  const seen = new Set<string>()
  const twice = texts.filter((text) => seen.size === seen.add(text).size)
  expect(twice).toEqual([])
})

test('appraises by criteria that stood before: what two gave apart, settled with facts beneath it', async () => {
  const { rows } = await sql`
    select c.state,
      (select count(*)::int from assessment_givings g where g.conversation_id = a.conversation_id) as given,
      (select count(*)::int from assessment_outcomes o where o.conversation_id = a.conversation_id) as settled,
      (select count(*)::int from assessment_evidence e where e.conversation_id = a.conversation_id) as facts
    from assessments a join conversations c on c.conversation_id = a.conversation_id order by c.state`.execute(
    app.services.db.owner,
  )
  expect(rows).toEqual([
    { state: 'followed-up', given: 2, settled: 3, facts: 2 },
    { state: 'planned', given: 0, settled: 0, facts: 0 },
    { state: 'recorded', given: 2, settled: 0, facts: 2 },
  ])
})

test('tells of goals in every state, of goals of many that people link to, and of one for a group', async () => {
  const { owner } = app.services.db
  const goals = await owner
    .selectFrom('goals')
    .select(['state', 'shared_goal_id', 'plan_id', 'what'])
    .execute()
  expect(new Set(goals.map(({ state }) => state))).toEqual(
    new Set(['draft', 'proposed', 'declined', 'active', 'reached']),
  )
  const linked = Map.groupBy(
    goals.filter(({ state, shared_goal_id: shared }) => state === 'active' && shared !== null),
    ({ shared_goal_id: shared }) => shared,
  )
  expect(Math.max(...[...linked.values()].map((each) => each.length))).toBeGreaterThanOrEqual(5)
  const given = goals.filter(({ plan_id: plan }) => plan !== null)
  expect(new Set(given.map(({ state }) => state))).toEqual(new Set(['proposed', 'declined', 'active']))
  const shared = await owner.selectFrom('shared_goals').select('state').execute()
  expect(new Set(shared.map(({ state }) => state))).toEqual(new Set(['active', 'reached', 'dropped']))
  expect((await owner.selectFrom('goal_templates').select('template_id').execute()).length).toBe(3)
  // Nobody has the goal of more than two others, save what was given to a group.
  const own = Map.groupBy(
    goals.filter(({ plan_id: plan, state }) => plan === null && state !== 'draft'),
    ({ what }) => what,
  )
  expect(Math.max(...[...own.values()].map((each) => each.length))).toBeLessThanOrEqual(3)
})

test('offers first, in each group, somebody who has something to do', async () => {
  const { organization_id: organizationId } = await app.services.db.owner
    .selectFrom('organizations')
    .select('organization_id')
    .executeTakeFirstOrThrow()
  const { items } = (await app.call(accessRoutes.demoPeople, null)).body
  for (const group of ['employee', 'manager', 'hr', 'coach'] as const) {
    const first = items.find(({ as }) => as === group)
    const asker = await app.signIn({ organizationId, personId: first?.id ?? '' })
    const { body } = await app.call(homeRoutes.home, asker)
    expect([first?.name, body.now.length > 0]).toEqual([first?.name, true])
  }
})
