import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import {
  aCircle,
  aConversation,
  type Circle,
  type Guest,
  seenBy,
} from '../../../../test/factories/conversations.ts'

let app: TestApp
let circle: Circle
beforeAll(async () => {
  app = await testApp()
  circle = await aCircle(app)
})
afterAll(() => app.close())

const sectionId = '-notes'
const edit = (guest: Guest, conversationId: string, voice: 'employee' | 'together', baseRevision: number) =>
  app.call(routes.editReport, guest.asker, {
    params: { conversationId, sectionId },
    body: { voice, text: `Van ${guest.name}, ${baseRevision}`, baseRevision },
  })
const pass = (guest: Guest, conversationId: string) =>
  app.call(routes.passReport, guest.asker, { params: { conversationId } })
const takeBack = (conversationId: string) =>
  app.call(routes.takeBack, circle.manager.asker, { params: { conversationId } })
const reportOf = async (guest: Guest, conversationId: string) => {
  const { report } = await seenBy(app, guest, conversationId)
  return {
    passedBy: report?.passedBy,
    edits: report?.edits,
    togetherBy: report?.sections.find((section) => section.sectionId === sectionId)?.togetherBy,
  }
}

it('tells both who last wrote what they say together, and when each wrote', async () => {
  const conversationId = await aConversation(app, circle, 'reported')
  expect(await reportOf(circle.manager, conversationId)).toEqual({
    passedBy: [],
    edits: [],
    togetherBy: null,
  })
  await edit(circle.manager, conversationId, 'together', 1)
  await pass(circle.manager, conversationId)
  await edit(circle.employee, conversationId, 'together', 2)
  const seen = await reportOf(circle.manager, conversationId)
  expect(seen.togetherBy).toBe(circle.employee.personId)
  expect(seen.edits).toEqual([
    { personId: circle.employee.personId, at: app.services.clock.now().toString() },
  ])
  await edit(circle.employee, conversationId, 'employee', 1)
  await takeBack(conversationId)
  await edit(circle.manager, conversationId, 'together', 3)
  const after = await reportOf(circle.employee, conversationId)
  expect(after.togetherBy).toBe(circle.manager.personId)
  expect(after.edits?.map(({ personId }) => personId).toSorted()).toEqual(
    [circle.employee.personId, circle.manager.personId].toSorted(),
  )
})

it('tells who had the turn and gave it on; a turn that was taken back was not given', async () => {
  const conversationId = await aConversation(app, circle, 'reported')
  await pass(circle.manager, conversationId)
  expect((await reportOf(circle.employee, conversationId)).passedBy).toEqual(['manager'])
  await takeBack(conversationId)
  expect((await reportOf(circle.employee, conversationId)).passedBy).toEqual(['manager'])
  await pass(circle.manager, conversationId)
  await pass(circle.employee, conversationId)
  expect((await reportOf(circle.employee, conversationId)).passedBy).toEqual(['manager', 'employee'])
})
