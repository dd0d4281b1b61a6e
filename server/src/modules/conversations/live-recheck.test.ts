import { afterAll, beforeAll, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { aCircle, aConversation, type Circle } from '../../../test/factories/conversations.ts'
import { listening, type Typist, typistAt } from '../../../test/live.ts'
import { eventually } from '../../../test/eventually.ts'

let app: TestApp
let circle: Circle
let url: string
const beats = new Set<() => void>()
const typists: Typist[] = []

beforeAll(async () => {
  app = await testApp({
    beat: (work) => {
      beats.add(work)
      return () => beats.delete(work)
    },
  })
  url = await listening(app)
  circle = await aCircle(app)
})
afterAll(async () => {
  for (const typist of typists) typist.leave()
  await app.close()
})

it('whose last day passes while they type, nothing having changed, is asked for again within the half minute', async () => {
  const conversationId = await aConversation(app, circle, 'talking')
  const { organizationId, manager, employee } = circle
  const today = app.clock.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString()
  await app.services.db.owner
    .updateTable('people')
    .set({ left_on: today })
    .where('organization_id', '=', organizationId)
    .where('person_id', '=', manager.personId)
    .execute()
  const [his, hers] = [manager, employee].map(({ asker }) => typistAt(url, asker, conversationId))
  if (his === undefined || hers === undefined) throw new Error('Nobody came in')
  typists.push(his, hers)
  const ask = () => {
    for (const beat of beats) beat()
  }
  await eventually(() => expect([his.isSaved(), hers.isSaved()]).toEqual([true, true]))
  ask()
  his.type('Op mijn laatste dag')
  await eventually(() => expect(hers.read()).toContain('Op mijn laatste dag'))

  app.clock.advance({ hours: 24 })
  his.type('Nog niet gevraagd')
  await eventually(() => expect(hers.read()).toContain('Nog niet gevraagd'))
  ask()
  his.type('Te laat')
  hers.type('Zonder hem')
  await eventually(() => expect([his.refused(), hers.isSaved()]).toEqual(['signed-out', true]))
  expect(hers.refused()).toBeNull()
  expect(hers.read()).not.toContain('Te laat')
  expect(his.read()).not.toContain('Zonder hem')
})
