import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import { homeRoutes } from '@tweespraak/contract/home'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import {
  aCircle,
  aConversation,
  type Circle,
  type Guest,
  seenBy,
} from '../../../test/factories/conversations.ts'
import { mintViewer } from '../../platform/viewer.ts'

let app: TestApp
let circle: Circle
beforeAll(async () => {
  app = await testApp()
  circle = await aCircle(app)
})
afterAll(() => app.close())

const appointment = (days: number, place = 'De Linde') => {
  const starts = app.clock
    .now()
    .round('hour')
    .add({ hours: 24 * days })
  return {
    startsAt: starts.toString({ smallestUnit: 'millisecond' }),
    endsAt: starts.add({ hours: 1 }).toString(),
    place,
    videoLink: null,
    purpose: null,
  }
}

const planned = async (days: number): Promise<string> => {
  const { body } = await app.call(routes.plan, circle.manager.asker, {
    body: {
      kindId: await circle.kindId('progress'),
      employeeId: circle.employee.personId,
      leaderId: circle.manager.personId,
      ...appointment(days),
    },
  })
  return body.conversationId
}

const move = (by: Guest, conversationId: string, to: ReturnType<typeof appointment>) =>
  app.call(routes.reschedule, by.asker, { params: { conversationId }, body: to })

/** What somebody is told of the former moment: on the conversation, in their list and on Home. */
const toldTo = async (guest: Guest, conversationId: string): Promise<(string | null | undefined)[]> => {
  const list = await app.call(routes.list, guest.asker, { query: { stage: 'all', limit: 100 } })
  const home = await app.call(homeRoutes.home, guest.asker)
  const [now, soon] = [home.body.now, home.body.soon]
  return [
    (await seenBy(app, guest, conversationId)).movedFrom,
    list.body.items.find((item) => item.conversationId === conversationId)?.movedFrom,
    [...now, ...soon].find(({ subjectId }) => subjectId === conversationId)?.movedFrom,
  ]
}

const three = (moment: string | null) => [moment, moment, moment]

describe('a conversation that is moved', () => {
  it('tells who did not move it when it was to be, until the talk begins', async () => {
    const conversationId = await planned(5)
    expect(await toldTo(circle.employee, conversationId)).toEqual(three(null))
    await move(circle.manager, conversationId, appointment(6))
    expect(await toldTo(circle.employee, conversationId)).toEqual(three(appointment(5).startsAt))
    expect(await toldTo(circle.manager, conversationId)).toEqual(three(null))
    await app.call(routes.begin, circle.manager.asker, { params: { conversationId } })
    expect(await toldTo(circle.employee, conversationId)).toEqual(three(null))
  })

  it('tells the moment that the other had in mind, also when it is moved twice', async () => {
    const conversationId = await planned(5)
    await move(circle.manager, conversationId, appointment(6))
    await move(circle.manager, conversationId, appointment(7))
    expect(await toldTo(circle.employee, conversationId)).toEqual(three(appointment(5).startsAt))
    await move(circle.manager, conversationId, appointment(7, 'Thuis'))
    expect(await toldTo(circle.employee, conversationId)).toEqual(three(appointment(5).startsAt))
    await move(circle.employee, conversationId, appointment(8))
    expect(await toldTo(circle.manager, conversationId)).toEqual(three(appointment(7).startsAt))
    expect(await toldTo(circle.employee, conversationId)).toEqual(three(null))
  })

  it('tells nothing when it is back where it was, or called off', async () => {
    const conversationId = await planned(5)
    await move(circle.manager, conversationId, appointment(6))
    await move(circle.manager, conversationId, appointment(5))
    expect(await toldTo(circle.employee, conversationId)).toEqual(three(null))
    await move(circle.manager, conversationId, appointment(6))
    await app.call(routes.cancel, circle.manager.asker, {
      params: { conversationId },
      body: { reason: 'not-needed', text: null },
    })
    expect((await seenBy(app, circle.employee, conversationId)).movedFrom).toBeNull()
  })

  it('is moved in nobody else’s name', async () => {
    const conversationId = await aConversation(app, circle, 'planned')
    const viewer = mintViewer({
      organizationId: circle.organizationId,
      personId: circle.manager.personId,
      accountId: circle.manager.personId,
      sessionId: circle.manager.personId,
      language: 'nl',
      timeZone: 'Europe/Amsterdam',
      hr: { scope: 'none' },
      administrator: false,
      coach: false,
      demo: false,
    })
    const inTheNameOf = ({ personId }: Guest) =>
      app.services.db.transaction(viewer, (tx) =>
        tx
          .updateTable('conversations')
          .set({ moved_by: personId, moved_from: appointment(5).startsAt })
          .where('conversation_id', '=', conversationId)
          .execute(),
      )
    await expect(inTheNameOf(circle.employee)).rejects.toThrow('Only who moves')
    await inTheNameOf(circle.manager)
  })
})
