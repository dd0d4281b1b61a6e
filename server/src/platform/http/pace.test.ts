import { agreementsRoutes } from '@tweespraak/contract/agreements'
import { isAnsweredBy } from '@tweespraak/contract/form'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { peopleRoutes } from '@tweespraak/contract/people'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { aCircle, aConversation, type Circle, seenBy } from '../../../test/factories/conversations.ts'

let app: TestApp
let circle: Circle
beforeAll(async () => {
  app = await testApp({ settings: { WRITES_PER_MINUTE: '6' } })
  circle = await aCircle(app)
})
afterAll(() => app.close())

const remove = (who: 'employee' | 'manager') =>
  app.call(agreementsRoutes.remove, circle[who].asker, {
    params: { agreementId: crypto.randomUUID() },
    query: { revision: 1 },
  })

/** How often it was answered before it was too often. */
const timesUntilTooOften = async (ask: () => Promise<{ status: number }>): Promise<number> => {
  for (let times = 0; times < 100; times += 1) if ((await ask()).status === 429) return times
  return 100
}

describe('what changes something', () => {
  it('is done so often in a minute by one account, and then refused with a sentence and when to try again', async () => {
    expect(await timesUntilTooOften(() => remove('employee'))).toBe(6)
    app.clock.advance({ seconds: 20 })
    const { refusal, headers } = await remove('employee')
    expect(refusal).toMatchObject({ code: 'too-many-requests' })
    expect(refusal?.message).toContain('Wacht even')
    expect(headers['retry-after']).toBe('40')
    app.clock.advance({ seconds: 40 })
    expect((await remove('employee')).status).toBe(404)
  })

  it('counts for each account, and for each thing, apart', async () => {
    await timesUntilTooOften(() => remove('employee'))
    expect((await remove('manager')).status).toBe(404)
    const other = await app.call(agreementsRoutes.keep, circle.employee.asker, {
      params: { agreementId: crypto.randomUUID() },
      body: { revision: 1 },
    })
    expect(other.status).toBe(404)
    app.clock.advance({ minutes: 1 })
  })

  it('is told of nothing but when it was too often', async () => {
    expect(Object.keys((await remove('manager')).headers).filter((name) => name.includes('limit'))).toEqual(
      [],
    )
  })
})

it('a text that saves itself may be sent five times as often', async () => {
  app.clock.advance({ minutes: 1 })
  const conversationId = await aConversation(app, circle, 'planned')
  const { form } = await seenBy(app, circle.employee, conversationId)
  const fields = form?.content.sections.flatMap((section) => section.fields) ?? []
  const fieldId = fields.find((field) => field.type === 'text' && isAnsweredBy(field, 'employee'))?.id ?? ''
  app.clock.advance({ minutes: 1 })
  let revision = 0
  const times = await timesUntilTooOften(async () => {
    const saved = await app.call(conversationsRoutes.saveAnswer, circle.employee.asker, {
      params: { conversationId, fieldId },
      body: { value: `Woord ${revision}`, baseRevision: revision },
    })
    if (saved.refusal === null) revision = saved.body.revision
    return saved
  })
  expect([times, revision]).toEqual([30, 30])
})

it('files are uploaded a third as often', async () => {
  const upload = () => app.send(peopleRoutes.startImport, circle.hr.asker, { file: 'a;b\n' })
  expect(await timesUntilTooOften(upload)).toBe(2)
})

it('reading has no such limit', async () => {
  const list = () => app.call(agreementsRoutes.list, circle.employee.asker, { query: {} })
  expect(await timesUntilTooOften(list)).toBe(100)
})
