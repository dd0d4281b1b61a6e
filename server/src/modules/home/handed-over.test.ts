import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { homeRoutes } from '@tweespraak/contract/home'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { aCircle, aConversation, type Circle, type Guest } from '../../../test/factories/conversations.ts'
import { aManager } from '../../../test/factories/people.ts'

let app: TestApp
let circle: Circle
let heir: Guest

beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())
beforeEach(async () => {
  circle = await aCircle(app)
})

const told = async ({ asker }: Pick<Guest, 'asker'>) =>
  (await app.call(homeRoutes.home, asker, {})).body.handedOver

/** Somebody else leads the employee now, and has the conversation. */
const handOver = async (conversationId: string, by: Guest): Promise<void> => {
  const { organizationId, employee } = circle
  const { personId, name } = await aManager(app.services.db, { organizationId, team: [employee.personId] })
  heir = { personId, name, asker: await app.signIn({ organizationId, personId }) }
  const params = { conversationId }
  const body = { leaderId: heir.personId }
  const { status } = await app.call(conversationsRoutes.handOver, by.asker, { params, body })
  expect(status).toBe(204)
}

describe('that a conversation came under somebody else', () => {
  it.each([
    ['before the talk', 'planned', false],
    ['after it', 'reported', true],
  ] as const)('%s is told to who led it, and to nobody else', async (_, stage, held) => {
    const conversationId = await aConversation(app, circle, stage)
    await handOver(conversationId, circle.manager)
    expect(await told(circle.manager)).toEqual([
      {
        conversationId,
        employee: { personId: circle.employee.personId, name: circle.employee.name },
        to: { personId: heir.personId, name: heir.name },
        at: expect.stringMatching(/Z$/) as unknown,
        held,
      },
    ])
    const params = { conversationId }
    const { status } = await app.call(conversationsRoutes.get, circle.manager.asker, { params })
    expect(status).toBe(held ? 200 : 404)
    for (const who of [circle.employee, heir, circle.hr, circle.colleague, circle.stranger])
      expect(await told(who)).toEqual([])
  })

  it('is told no more once it was called off', async () => {
    const conversationId = await aConversation(app, circle, 'planned')
    await handOver(conversationId, circle.manager)
    const body = { reason: 'other', text: null } as const
    await app.call(conversationsRoutes.cancel, heir.asker, { params: { conversationId }, body })
    expect(await told(circle.manager)).toEqual([])
  })
})
