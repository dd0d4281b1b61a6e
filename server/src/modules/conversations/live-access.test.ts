import { accessRoutes } from '@tweespraak/contract/access'
import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { aCircle, aConversation, type Circle } from '../../../test/factories/conversations.ts'
import { aManager } from '../../../test/factories/people.ts'
import { listening, type Typist, typistAt } from '../../../test/live.ts'
import { eventually } from '../../../test/eventually.ts'

let app: TestApp
let circle: Circle
let url: string
const typists: Typist[] = []

beforeAll(async () => {
  app = await testApp()
  url = await listening(app)
})
beforeEach(async () => {
  circle = await aCircle(app)
})
afterEach(() => {
  for (const typist of typists.splice(0)) typist.leave()
})
afterAll(() => app.close())

const comesIn = (asker: Circle['manager']['asker'], conversationId: string): Typist => {
  const typist = typistAt(url, asker, conversationId)
  typists.push(typist)
  return typist
}

const parted = async (conversationId: string) => {
  const { organizationId, employee } = circle
  const { personId } = await aManager(app.services.db, { organizationId, team: [employee.personId] })
  const { status } = await app.call(routes.handOver, circle.hr.asker, {
    params: { conversationId },
    body: { leaderId: personId },
  })
  expect(status).toBe(204)
  return app.signIn({ organizationId, personId })
}

const { owner } = { owner: () => app.services.db.owner }
const ofManager = (personId: string) => ({ organization_id: circle.organizationId, person_id: personId })

/** All that ends the access of the manager, as it is done, and what they are told. */
const ends = {
  'the conversation comes under somebody else': {
    told: 'handed-over',
    deed: parted,
  },
  'they sign out elsewhere': {
    told: 'signed-out',
    deed: async () => {
      await app.call(accessRoutes.signOut, circle.manager.asker)
    },
  },
  'their account is taken away': {
    told: 'signed-out',
    deed: async () => {
      const { organization_id, person_id } = ofManager(circle.manager.personId)
      await owner()
        .deleteFrom('account_links')
        .where('organization_id', '=', organization_id)
        .where('person_id', '=', person_id)
        .execute()
    },
  },
  'their last day has passed': {
    told: 'signed-out',
    deed: async () => {
      const { organization_id, person_id } = ofManager(circle.manager.personId)
      await owner()
        .updateTable('people')
        .set({ left_on: '2020-01-31' })
        .where('organization_id', '=', organization_id)
        .where('person_id', '=', person_id)
        .execute()
    },
  },
  'their seat goes': {
    told: 'not-allowed',
    deed: async (conversationId: string) => {
      const { organization_id, person_id } = ofManager(circle.manager.personId)
      await owner()
        .deleteFrom('conversation_participants')
        .where('organization_id', '=', organization_id)
        .where('conversation_id', '=', conversationId)
        .where('person_id', '=', person_id)
        .execute()
    },
  },
} satisfies Record<string, { told: string; deed: (conversationId: string) => Promise<unknown> }>

describe('somebody whose access ends while they type', () => {
  it.each(Object.entries(ends))(
    'is cut off before another message passes, in either direction: %s',
    async (_, { told, deed }) => {
      const conversationId = await aConversation(app, circle, 'talking')
      const [manager, employee] = [circle.manager, circle.employee].map(({ asker }) =>
        comesIn(asker, conversationId),
      )
      if (manager === undefined || employee === undefined) throw new Error('Nobody came in')
      let answered = false
      let count = 0
      const typing = setInterval(() => manager.type(`${answered ? 'daarna' : 'vooraf'} ${(count += 1)}`), 2)
      await eventually(() => expect(employee.read()).toContain('vooraf 20'))

      await deed(conversationId)
      answered = true
      manager.type('daarna meteen')
      employee.type('alleen voor wie mag')

      await eventually(() => expect([manager.refused(), employee.isSaved()]).toEqual([told, true]))
      clearInterval(typing)
      expect(manager.read()).not.toContain('alleen voor wie mag')
      expect(employee.read()).not.toContain('daarna')
      const reader = comesIn(circle.employee.asker, conversationId)
      await eventually(() => expect(reader.isSaved()).toBe(true))
      expect(reader.read()).toContain('alleen voor wie mag')
      expect(reader.read()).not.toContain('daarna')
    },
  )

  it('reads along and writes nothing when they came to lead it after the talk had begun', async () => {
    const conversationId = await aConversation(app, circle, 'talking')
    const heir = comesIn(await parted(conversationId), conversationId)
    const employee = comesIn(circle.employee.asker, conversationId)
    await eventually(() => expect([heir.scope(), employee.scope()]).toEqual(['readonly', 'read-write']))
    employee.type('Wat ik zei')
    await eventually(() => expect(heir.read()).toContain('Wat ik zei'))
    heir.type('Wat ik ervan vind')
    employee.type('En nog iets')
    await eventually(() => expect(heir.read()).toContain('En nog iets'))
    expect(employee.read()).not.toContain('Wat ik ervan vind')
  })

  it('goes on reading what was kept when the talk is over, and nobody once it is withdrawn', async () => {
    const conversationId = await aConversation(app, circle, 'talking')
    const params = { conversationId }
    const typist = comesIn(circle.employee.asker, conversationId)
    typist.type('Wat blijft')
    await eventually(() => expect(typist.isSaved()).toBe(true))
    await app.call(routes.finish, circle.manager.asker, { params })
    await eventually(() => expect(typist.scope()).toBe('readonly'))
    const reader = comesIn(circle.manager.asker, conversationId)
    await eventually(() => expect(reader.read()).toContain('Wat blijft'))
    reader.type('Wat niemand zei')
    await app.call(routes.offer, circle.manager.asker, { params })
    const later = comesIn(circle.manager.asker, conversationId)
    await eventually(() => expect(later.isSaved()).toBe(true))
    expect([later.read(), [...later.writers]]).toEqual([expect.stringContaining('Wat blijft'), []])
    const clients = [...later.document.store.clients.keys()]
    expect(clients).not.toContain(typist.document.clientID)

    const body = { reason: 'double' } as const
    await app.call(routes.proposeWithdrawal, circle.employee.asker, { params, body })
    await app.call(routes.agreeWithdrawal, circle.manager.asker, { params })
    await eventually(() => expect(later.refused()).toBe('ended'))
  })

  it('is refused from a page of another site', async () => {
    const conversationId = await aConversation(app, circle, 'talking')
    const typist = typistAt(url, circle.employee.asker, conversationId, { origin: 'https://elders.example' })
    typists.push(typist)
    const failed = new Promise((resolve) => {
      typist.provider.configuration.websocketProvider.on('close', resolve)
    })
    await failed
    expect(typist.scope()).toBeUndefined()
  })
})
