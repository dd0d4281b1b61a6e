import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { peopleRoutes } from '@tweespraak/contract/people'
import { seriesRoutes as routes } from '@tweespraak/contract/series'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../../../test/app.ts'
import { aCircle, type Circle, type Guest } from '../../../../test/factories/conversations.ts'

let app: TestApp
let circle: Circle
beforeAll(async () => {
  app = await testApp()
  circle = await aCircle(app)
})
afterAll(() => app.close())

const arrange = async (who: Guest, leader: Guest) => {
  const talks = [7, 28].map((days) => {
    const starts = app.clock.now().add({ hours: 24 * days })
    return { startsAt: starts.toString(), endsAt: starts.add({ hours: 1 }).toString() }
  })
  return app.call(routes.plan, who.asker, {
    body: {
      kindId: await circle.kindId('improvement'),
      employeeId: circle.employee.personId,
      leaderId: leader.personId,
      goals: [{ what: 'De overdracht is volledig', measure: 'Alle velden zijn ingevuld' }],
      support: 'Twee uur per week samen met Karim',
      talks,
      place: null,
      videoLink: null,
    },
  })
}

test('HR plans a series between an employee and who leads them, and sees how far it is, no word', async () => {
  const { body, refusal } = await arrange(circle.hr, circle.manager)
  expect(refusal).toBeNull()
  const params = { conversationId: body.conversationIds[1] ?? '' }
  const seen = await app.call(routes.show, circle.manager.asker, { params })
  expect(seen.body.series).toMatchObject({ number: 2, of: 2, goals: [{ what: 'De overdracht is volledig' }] })
  const followed = await app.call(conversationsRoutes.get, circle.hr.asker, { params })
  expect(followed.body).toMatchObject({ view: 'progress', state: 'planned' })
  expect((await app.call(routes.show, circle.hr.asker, { params })).refusal?.code).toBe('not-allowed')
})

test('HR chooses nobody to lead it who does not lead them, and nobody else plans it for the two', async () => {
  expect((await arrange(circle.hr, circle.colleague)).refusal?.code).toBe('leader-does-not-fit')
  expect((await arrange(circle.hr, circle.hr)).refusal?.code).toBe('not-allowed')
  for (const who of [circle.employee, circle.colleague, circle.administrator, circle.managersManager])
    expect((await arrange(who, circle.manager)).refusal?.code).toBe('not-allowed')
})

test('it is offered to HR on the page of who is led, and to nobody else', async () => {
  const params = { personId: circle.employee.personId }
  for (const [who, offered] of [
    [circle.hr, true],
    [circle.manager, false],
    [circle.employee, false],
    [circle.administrator, false],
  ] as const) {
    const { body } = await app.call(peopleRoutes.show, who.asker, { params })
    expect(body.can.arrangeSeries).toBe(offered)
  }
})
