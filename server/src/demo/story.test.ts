import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, testClock, type TestApp } from '../../test/app.ts'
import { storyBegins, tellStory } from './tell-story.ts'

const until = Temporal.Now.instant()
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
}, 240_000)
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
