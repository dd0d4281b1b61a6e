import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import { leftDraftsRoutes } from '@tweespraak/contract/left-drafts'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { aCircle, aConversation, type Circle, type Guest } from '../../../test/factories/conversations.ts'
import { aManager } from '../../../test/factories/people.ts'
import { unhindered } from '../../../test/unhindered.ts'

let app: TestApp
let circle: Circle
/** Leads the employee from now on, and the conversation. */
let heir: Guest
let conversationId: string

beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())
beforeEach(async () => {
  circle = await aCircle(app)
  conversationId = await aConversation(app, circle, 'prepared')
})

const handOver = async () => {
  const { organizationId, employee, manager } = circle
  const { personId, name } = await aManager(app.services.db, { organizationId, team: [employee.personId] })
  heir = { personId, name, asker: await app.signIn({ organizationId, personId }) }
  const body = { leaderId: personId }
  expect((await app.call(routes.handOver, manager.asker, { params: { conversationId }, body })).status).toBe(
    204,
  )
}

const drafts = async ({ asker }: Guest) => (await app.call(leftDraftsRoutes.list, asker)).body.items
const drop = ({ asker }: Guest) => app.call(leftDraftsRoutes.drop, asker, { params: { conversationId } })

describe('what somebody prepared for a talk that somebody else leads since', () => {
  it('is theirs to read, with whom it was and who leads it now, and is nobody else’s', async () => {
    expect(await drafts(circle.manager)).toEqual([])
    await handOver()
    const { manager, employee, hr } = circle
    const [draft, ...more] = await drafts(manager)
    expect(more).toEqual([])
    expect(draft).toMatchObject({
      conversationId,
      employee: { personId: employee.personId, name: employee.name },
      leader: { personId: heir.personId, name: heir.name },
      points: ['woorden point-manager'],
    })
    expect(JSON.stringify(draft?.answers)).toContain('woorden answer-manager')
    expect(JSON.stringify(draft)).not.toContain('employee-')
    for (const who of [employee, heir, hr]) expect(await drafts(who)).toEqual([])
  })

  it('is not there once it was shared: that stays with the talk', async () => {
    await app.call(routes.share, circle.manager.asker, { params: { conversationId } })
    await handOver()
    expect(await drafts(circle.manager)).toEqual([])
    expect((await drop(circle.manager)).refusal?.code).toBe('not-found')
  })

  it('is thrown away by its author alone, and leaves all that others prepared', async () => {
    await handOver()
    for (const who of [heir, circle.employee, circle.hr])
      expect((await drop(who)).refusal?.code).toBe('not-found')
    expect((await drop(circle.manager)).status).toBe(204)
    expect(await drafts(circle.manager)).toEqual([])
    expect((await drop(circle.manager)).refusal?.code).toBe('not-found')
    const left = await app.services.db.owner
      .selectFrom('preparation_answers')
      .select('person_id')
      .distinct()
      .where('conversation_id', '=', conversationId)
      .execute()
    expect(left).toEqual([{ person_id: circle.employee.personId }])
  })

  it('leaves on the table what was laid there in the talk', async () => {
    const params = { conversationId }
    await app.call(routes.begin, circle.manager.asker, { params })
    const body = { pointId: crypto.randomUUID(), text: 'Van tafel' }
    await app.call(routes.addTalkingPoint, circle.manager.asker, { params, body })
    await handOver()
    expect((await drafts(circle.manager))[0]?.points).toEqual(['woorden point-manager'])
    expect((await drop(circle.manager)).status).toBe(204)
    expect(await drafts(circle.manager)).toEqual([])
    const { body: seen } = await app.call(routes.get, circle.employee.asker, { params })
    const points = seen.view === 'participant' ? seen.talkingPoints : []
    expect(points.map(({ text }) => text)).toContain('Van tafel')
    expect(points.map(({ text }) => text)).not.toContain('woorden point-manager')
  })

  it('is not thrown away while one leads it, nor once one leads it again', async () => {
    expect((await drop(circle.manager)).refusal?.code).toBe('not-found')
    await handOver()
    const { organizationId, employee, manager } = circle
    await app.services.db.owner
      .updateTable('assignments')
      .set({ manager_id: manager.personId })
      .where('organization_id', '=', organizationId)
      .where('person_id', '=', employee.personId)
      .where('manager_id', '=', heir.personId)
      .execute()
    const body = { leaderId: manager.personId }
    await app.call(routes.handOver, heir.asker, { params: { conversationId }, body })
    expect(await drafts(manager)).toEqual([])
    expect((await drop(manager)).refusal?.code).toBe('not-found')
  })

  it('is kept from everybody else by the database as well', async () => {
    await handOver()
    const { organizationId, manager, employee } = circle
    const found = async (personId: string) =>
      (
        await app.services.db.transaction(unhindered(organizationId, personId), (tx) =>
          sql`select from app_left_drafts()`.execute(tx),
        )
      ).rows.length
    expect(await found(manager.personId)).toBe(1)
    for (const who of [employee, heir]) expect(await found(who.personId)).toBe(0)
  })
})
