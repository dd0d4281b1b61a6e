import { restRoutes } from '@tweespraak/contract/rest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import { aCircle, aConversation, type Circle } from '../../../../test/factories/conversations.ts'
import { mailAddendum } from './mail-addendum.ts'

let app: TestApp
let circle: Circle
let conversationId: string
beforeAll(async () => {
  app = await testApp()
  circle = await aCircle(app)
  conversationId = await aConversation(app, circle, 'planned')
})
afterAll(() => app.close())

const kinds = [
  'addendum-sealed',
  'correction-declined',
  'correction-proposed',
  'correction-sealed',
  'response-answered',
  'response-asked',
  'response-decided',
  'response-handed-in',
  'response-talk',
  'response-unanswered',
] as const

/** All there is to tell about a report is told to both; answers what each is mailed. */
const told = async (about: string) => {
  const { employee, manager, hr, organizationId } = circle
  for (const kind of kinds)
    for (const { personId: otherId } of [employee, manager])
      await mailAddendum(app.services, organizationId, {
        kind,
        conversationId,
        about: `${about} ${kind}`,
        byId: hr.personId,
        otherId,
      })
  const mailsOf = async ({ personId }: { readonly personId: string }) => {
    const rows = await app.services.db.owner
      .selectFrom('mails')
      .select(['kind', 'facts'])
      .where('person_id', '=', personId)
      .orderBy('kind')
      .execute()
    return rows.filter(({ facts }) => JSON.stringify(facts).includes(about)).map(({ kind }) => kind)
  }
  return { employee: await mailsOf(employee), manager: await mailsOf(manager) }
}

test('the other of the two is mailed about a report; while their conversations rest the employee is not', async () => {
  expect(await told('before')).toEqual({ employee: kinds, manager: kinds })
  const { status } = await app.call(restRoutes.set, circle.hr.asker, {
    params: { personId: circle.employee.personId },
    body: {
      from: app.clock.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString(),
      until: null,
    },
  })
  expect(status).toBe(204)
  expect(await told('meanwhile')).toEqual({ employee: [], manager: kinds })
})
