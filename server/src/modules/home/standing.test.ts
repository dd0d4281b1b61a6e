import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { homeRoutes } from '@tweespraak/contract/home'
import { peopleRoutes } from '@tweespraak/contract/people'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { aCircle, aConversation, type Circle, type Guest } from '../../../test/factories/conversations.ts'
import { aManager } from '../../../test/factories/people.ts'

let app: TestApp
let circle: Circle

beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())
beforeEach(async () => {
  circle = await aCircle(app)
})

const asked = async ({ asker }: Pick<Guest, 'asker'>) =>
  (await app.call(homeRoutes.home, asker, {})).body.now.map(({ task, subjectId, person }) => [
    task,
    subjectId,
    person?.personId,
  ])

const anotherManager = async (): Promise<Guest> => {
  const { organizationId, employee } = circle
  const { personId, name } = await aManager(app.services.db, { organizationId, team: [employee.personId] })
  return { personId, name, asker: await app.signIn({ organizationId, personId }) }
}

describe('a talk that stands with who led the employee before', () => {
  it('is asked of who leads them now, until they took it over, and of nobody else', async () => {
    const { employee, hr, colleague } = circle
    const conversationId = await aConversation(app, circle, 'planned')
    const heir = await anotherManager()
    const task = ['take-over', conversationId, employee.personId]
    expect(await asked(heir)).toContainEqual(task)
    for (const who of [hr, colleague, employee]) expect(await asked(who)).not.toContainEqual(task)
    const body = { leaderId: heir.personId }
    await app.call(conversationsRoutes.handOver, heir.asker, { params: { conversationId }, body })
    expect(await asked(heir)).not.toContainEqual(task)
  })
})

describe('a talk that was begun by who works here no more', () => {
  const yesterday = () => Temporal.Now.plainDateISO('Europe/Amsterdam').subtract({ days: 1 }).toString()
  const leave = () =>
    app.call(peopleRoutes.leave, circle.hr.asker, {
      params: { personId: circle.manager.personId },
      body: { lastDay: yesterday() },
    })
  const task = (conversationId: string) => ['arrange-handover', conversationId, circle.employee.personId]

  it('is asked of HR once somebody leads the employee again, until it is handed over', async () => {
    const { hr, administrator } = circle
    const conversationId = await aConversation(app, circle, 'talking')
    await leave()
    expect(await asked(hr)).not.toContainEqual(task(conversationId))
    const heir = await anotherManager()
    expect(await asked(hr)).toContainEqual(task(conversationId))
    for (const who of [heir, administrator]) expect(await asked(who)).not.toContainEqual(task(conversationId))
    const body = { leaderId: heir.personId }
    await app.call(conversationsRoutes.handOver, hr.asker, { params: { conversationId }, body })
    expect(await asked(hr)).not.toContainEqual(task(conversationId))
  })

  it('is asked of nobody where nothing waits for who led it, or HR does not see how far it is', async () => {
    const { hr, manager } = circle
    const offered = await aConversation(app, circle, 'offered')
    const params = { conversationId: offered }
    const { body } = await app.call(conversationsRoutes.get, manager.asker, { params })
    const contentHash = body.view === 'participant' ? (body.report?.contentHash ?? '') : ''
    await app.call(conversationsRoutes.sign, manager.asker, {
      params,
      body: { manner: 'seen', response: null, contentHash },
    })
    const unseen = await aConversation(app, circle, 'planned', { kind: 'check-in' })
    await app.call(conversationsRoutes.begin, manager.asker, { params: { conversationId: unseen } })
    await leave()
    await anotherManager()
    for (const conversationId of [offered, unseen])
      expect(await asked(hr)).not.toContainEqual(task(conversationId))
  })
})
