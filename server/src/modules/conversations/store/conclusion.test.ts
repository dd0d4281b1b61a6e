import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import { aCircle, aConversation, type Circle, type Guest } from '../../../../test/factories/conversations.ts'
import { unhindered } from '../../../../test/unhindered.ts'
import { json } from '../../../platform/db/json.ts'

let app: TestApp
let circle: Circle
let drafted: string
beforeAll(async () => {
  app = await testApp()
  circle = await aCircle(app)
  drafted = await aConversation(app, circle, 'reported', { kind: 'probation' })
})
afterAll(() => app.close())

const content = json({ about: 'probation', outcome: 'stop', until: null, reason: 'Geheim' })

/** Straight into the database, as somebody whom no policy of the code stands in the way. */
const write = (guest: Guest, conversationId: string): Promise<unknown> =>
  app.services.db.transaction(unhindered(circle.organizationId, guest.personId), (tx) =>
    tx
      .insertInto('conversation_conclusions')
      .values({
        organization_id: circle.organizationId,
        conversation_id: conversationId,
        content,
        revision: 1,
        saved_by: guest.personId,
        saved_at: '2026-11-22T10:00:00Z',
      })
      .execute(),
  )

const read = (guest: Guest, organizationId = circle.organizationId): Promise<number> =>
  app.services.db.transaction(unhindered(organizationId, guest.personId), async (tx) => {
    const { rows } = await sql<{
      many: number
    }>`select count(*) as many from conversation_conclusions`.execute(tx)
    return rows[0]?.many ?? 0
  })

describe('the database alone', () => {
  it('lets nobody conclude but who leads it, while the report is written', async () => {
    for (const who of ['employee', 'hr', 'colleague', 'administrator', 'stranger'] as const)
      await expect(write(circle[who], drafted)).rejects.toThrow(/row-level security/)
    const offered = await aConversation(app, circle, 'offered', { kind: 'progress' })
    await expect(write(circle.manager, offered)).rejects.toThrow(/row-level security/)
    await write(circle.manager, drafted)
  })

  it('shows it to those at the table alone', async () => {
    for (const who of ['employee', 'manager'] as const) expect(await read(circle[who])).toBe(1)
    for (const who of ['hr', 'colleague', 'coach', 'administrator', 'managersManager', 'stranger'] as const)
      expect(await read(circle[who])).toBe(0)
  })

  it('tells of a talk about a probation to nobody who has nothing to do with it', async () => {
    const asks = (guest: Guest) =>
      app.services.db.transaction(unhindered(circle.organizationId, guest.personId), async (tx) => {
        const { rows } = await sql<{ has: boolean }>`
          select app_has_probation_talk(${circle.employee.personId}, '2020-01-01') as has`.execute(tx)
        return rows[0]?.has
      })
    expect(await asks(circle.manager)).toBe(true)
    expect(await asks(circle.hr)).toBe(true)
    expect(await asks(circle.colleague)).toBe(false)
  })
})
