import { checkInRoutes as routes } from '@tweespraak/contract/check-ins'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { homeRoutes } from '@tweespraak/contract/home'
import { noticesRoutes } from '@tweespraak/contract/notices'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import { anAgreement } from '../../../../test/factories/agreements.ts'
import { aCircle, type Circle, type Guest, seenBy } from '../../../../test/factories/conversations.ts'
import { eventually } from '../../../../test/eventually.ts'
import { unhindered } from '../../../../test/unhindered.ts'
import { listening, type Typist, typistAt } from '../../../../test/live.ts'

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

/** The employee and who leads them begin to talk, at the hand of one of them. */
const start = async (by: Guest): Promise<string> =>
  (
    await app.call(routes.start, by.asker, {
      body: {
        kindId: await circle.kindId('check-in'),
        employeeId: circle.employee.personId,
        leaderId: circle.manager.personId,
      },
    })
  ).body.conversationId

const undo = async (by: Guest, conversationId: string): Promise<string> => {
  const { status, refusal } = await app.call(routes.undo, by.asker, { params: { conversationId } })
  return refusal?.code ?? String(status)
}

const bring = (by: Guest, conversationId: string, text: string) =>
  app.call(conversationsRoutes.addTalkingPoint, by.asker, {
    params: { conversationId },
    body: { pointId: crypto.randomUUID(), text },
  })

const points = async (by: Guest, conversationId: string) =>
  (await seenBy(app, by, conversationId)).talkingPoints

const finish = (by: Guest, conversationId: string) =>
  app.call(conversationsRoutes.finish, by.asker, { params: { conversationId } })

const comesIn = async (who: 'employee' | 'manager', conversationId: string): Promise<Typist> => {
  const typist = typistAt(url, circle[who].asker, conversationId)
  typists.push(typist)
  await eventually(() => expect(typist.isSaved()).toBe(true))
  return typist
}

/** Whatever the policy says, the database alone. */
const atDatabase = (by: Guest, conversationId: string): Promise<boolean | undefined> =>
  app.services.db.transaction(unhindered(circle.organizationId, by.personId), async (tx) => {
    const { rows } = await sql<{ done: boolean }>`select app_undo_start(${conversationId}) as done`.execute(
      tx,
    )
    return rows[0]?.done
  })

describe('a check-in begun by mistake', () => {
  it.each(['employee', 'manager'] as const)(
    'is taken back by the %s who began it: it is gone for both, and so is what the other was told',
    async (who) => {
      const other = who === 'employee' ? circle.manager : circle.employee
      const conversationId = await start(circle[who])
      await app.services.jobs.drain()
      expect((await seenBy(app, circle[who], conversationId)).can.undoStart).toBe(true)
      expect(await undo(circle[who], conversationId)).toBe('204')
      await app.services.jobs.drain()
      for (const each of [circle.employee, circle.manager]) {
        const params = { conversationId }
        expect((await app.call(conversationsRoutes.get, each.asker, { params })).refusal?.code).toBe(
          'not-found',
        )
        const { items } = (await app.call(conversationsRoutes.list, each.asker, { query: {} })).body
        expect(items).toEqual([])
        expect(JSON.stringify((await app.call(homeRoutes.home, each.asker, {})).body)).not.toContain(
          conversationId,
        )
      }
      const told = await app.call(noticesRoutes.list, other.asker, { query: {} })
      expect(told.body.items).toEqual([])
      expect(await undo(circle[who], conversationId)).toBe('not-found')
    },
  )

  it('is told to nobody when it is taken back before they were', async () => {
    await undo(circle.employee, await start(circle.employee))
    await app.services.jobs.drain()
    const told = await app.call(noticesRoutes.list, circle.manager.asker, { query: {} })
    expect(told.body.items).toEqual([])
  })

  it('stands in the audit: who took back which, and nothing else', async () => {
    const conversationId = await start(circle.employee)
    await undo(circle.employee, conversationId)
    const { rows } = await sql<{ action: string; actor_id: string }>`
      select action, actor_id from audit_entries where subject_id = ${conversationId} order by at, action`.execute(
      app.services.db.owner,
    )
    expect(rows).toContainEqual({ action: 'talk.start-undone', actor_id: circle.employee.personId })
  })

  it('is begun anew at once, as any other', async () => {
    const first = await start(circle.employee)
    await undo(circle.employee, first)
    const next = await start(circle.employee)
    expect(next).not.toBe(first)
    expect((await seenBy(app, circle.manager, next)).state).toBe('held')
  })

  it('is not for the other of the two, nor for anybody else', async () => {
    const conversationId = await start(circle.employee)
    expect((await seenBy(app, circle.manager, conversationId)).can.undoStart).toBe(false)
    expect(await undo(circle.manager, conversationId)).toBe('not-allowed')
    for (const who of ['colleague', 'managersManager', 'hr', 'administrator', 'coach', 'stranger'] as const)
      expect(await undo(circle[who], conversationId)).toBe('not-found')
    const params = { conversationId }
    expect((await app.call(routes.undo, null, { params })).refusal?.code).toBe('not-signed-in')
    const bad = await app.send(routes.undo, circle.employee.asker, { params: { conversationId: 'x' } })
    expect(bad.refusal?.code).toBe('bad-input')
    expect((await seenBy(app, circle.employee, conversationId)).state).toBe('held')
  })

  it('is let go of by the database to nobody else either', async () => {
    const conversationId = await start(circle.employee)
    for (const who of ['manager', 'colleague', 'hr', 'administrator', 'stranger'] as const)
      expect(await atDatabase(circle[who], conversationId)).toBe(false)
    await bring(circle.manager, conversationId, 'Het rooster')
    expect(await atDatabase(circle.employee, conversationId)).toBe(false)
    expect((await seenBy(app, circle.employee, conversationId)).state).toBe('held')
  })
})

describe('a check-in in which something stands', () => {
  const stays = { offered: false, answer: 'talk-written-in', state: 'held' }
  const tried = async (conversationId: string) => {
    const { can } = await seenBy(app, circle.employee, conversationId)
    const answer = await undo(circle.employee, conversationId)
    const { state } = await seenBy(app, circle.employee, conversationId)
    return { offered: can.undoStart, answer, state }
  }

  it.each(['employee', 'manager'] as const)('stays when the %s brought a talking point', async (who) => {
    const conversationId = await start(circle.employee)
    await bring(circle[who], conversationId, 'Het rooster')
    expect(await tried(conversationId)).toEqual(stays)
  })

  it.each(['employee', 'manager'] as const)(
    'stays when the %s types in the shared notes, also what is not kept yet',
    async (who) => {
      const conversationId = await start(circle.employee)
      const typist = await comesIn(who, conversationId)
      expect((await seenBy(app, circle.employee, conversationId)).can.undoStart).toBe(true)
      typist.type('We kijken in maart')
      const watching = await comesIn(who === 'employee' ? 'manager' : 'employee', conversationId)
      await eventually(() => expect(watching.read()).toContain('We kijken in maart'))
      expect(await tried(conversationId)).toEqual(stays)
    },
  )

  it('is gone with its open notes when nobody typed in them', async () => {
    const conversationId = await start(circle.employee)
    const typist = await comesIn('manager', conversationId)
    expect(await undo(circle.employee, conversationId)).toBe('204')
    await eventually(() => expect(typist.refused()).not.toBeNull())
  })

  it('stays when something was agreed, or one of the two wants it kept', async () => {
    const agreed = await start(circle.employee)
    await anAgreement(app.services.db, {
      organizationId: circle.organizationId,
      employeeId: circle.employee.personId,
      leaderId: circle.manager.personId,
      conversationId: agreed,
    })
    expect(await tried(agreed)).toEqual(stays)
    await finish(circle.employee, agreed)
    const kept = await start(circle.employee)
    await app.call(routes.keep, circle.manager.asker, {
      params: { conversationId: kept },
      body: { wanted: true },
    })
    expect(await tried(kept)).toEqual(stays)
  })

  it('is finished, and not taken back any more', async () => {
    const conversationId = await start(circle.employee)
    await finish(circle.manager, conversationId)
    expect((await seenBy(app, circle.employee, conversationId)).can.undoStart).toBe(false)
    expect(await undo(circle.employee, conversationId)).toBe('talk-already-finished')
  })
})

describe('what was left from the talk before', () => {
  /** A talk with a point that they did not come to, and the next one, in which it lies again. */
  const withPointLeft = async () => {
    const before = await start(circle.employee)
    await bring(circle.manager, before, 'De nieuwe route')
    await finish(circle.employee, before)
    const next = await start(circle.employee)
    const [point] = await points(circle.employee, next)
    return { next, pointId: point?.pointId ?? '' }
  }

  it('keeps nobody from taking it back, and waits again for the next', async () => {
    const { next } = await withPointLeft()
    expect(await undo(circle.employee, next)).toBe('204')
    const again = await start(circle.manager)
    expect((await points(circle.employee, again)).map(({ text }) => text)).toEqual(['De nieuwe route'])
  })

  it('does once it was ticked off', async () => {
    const ticked = await withPointLeft()
    await app.call(conversationsRoutes.tickTalkingPoint, circle.employee.asker, {
      params: { conversationId: ticked.next, pointId: ticked.pointId },
      body: { discussed: true },
    })
    expect(await undo(circle.employee, ticked.next)).toBe('talk-written-in')
  })

  it('does once it was worded anew', async () => {
    const worded = await withPointLeft()
    await app.call(conversationsRoutes.editTalkingPoint, circle.manager.asker, {
      params: { conversationId: worded.next, pointId: worded.pointId },
      body: { text: 'De nieuwe route naar het oosten' },
    })
    expect(await undo(circle.employee, worded.next)).toBe('talk-written-in')
  })
})
