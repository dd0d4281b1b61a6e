import { agreementsRoutes as routes, type Agreement } from '@tweespraak/contract/agreements'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import { aPair, twoWhoAgree, type TwoWhoAgree } from '../../../../test/factories/agreements.ts'
import { newId } from '../../../platform/id.ts'
import { authenticate } from '../../access/public.ts'
import { settleAgreements } from '../public.ts'

let app: TestApp
let house: TwoWhoAgree
beforeAll(async () => {
  app = await testApp()
  house = await twoWhoAgree(app)
})
afterAll(() => app.close())

const at = ({ agreementId }: Pick<Agreement, 'agreementId'>) => ({ agreementId })

describe('in a conversation', () => {
  const conversation = async () => {
    const conversationId = newId(app.clock)
    await aPair(app.services.db, { ...house.two, conversationId })
    return conversationId
  }

  test('agreements are listed in the order of making, and no others', async () => {
    const conversationId = await conversation()
    await house.make({ conversationId, what: 'Eerste' })
    await house.make({ conversationId, what: 'Tweede' }, 'leader')
    const { body: list } = await app.call(routes.ofConversation, house.askers.employee, {
      params: { conversationId },
    })
    expect(list.items.map(({ what }) => what)).toEqual(['Eerste', 'Tweede'])
    expect(list.canAdd).toBe(true)
    const hr = await app.call(routes.ofConversation, house.askers.hr, { params: { conversationId } })
    expect(hr.body).toMatchObject({ canAdd: false, items: [{ what: 'Eerste' }, { what: 'Tweede' }] })
    const colleague = await app.call(routes.ofConversation, house.askers.colleague, {
      params: { conversationId },
    })
    expect(colleague.body).toEqual({ items: [], canAdd: false })
  })

  test('from the first signature on they are fixed', async () => {
    const conversationId = await conversation()
    const made = await house.make({ conversationId })
    const request = { headers: { cookie: house.askers.leader?.cookie } }
    const viewer = await authenticate(app.services, request)
    if (viewer === null) throw new Error('The leader is signed in')
    const settle = (moment: Temporal.Instant | null) =>
      app.services.db.transaction(viewer, (tx) => settleAgreements(tx, viewer, conversationId, moment))
    await settle(app.clock.now())
    const more = await app.call(routes.add, house.askers.employee, { body: house.body({ conversationId }) })
    expect(more.refusal?.code).toBe('agreement-settled')
    const words = {
      what: 'Anders',
      measure: null,
      dueOn: house.day(40),
      doer: 'leader' as const,
      support: null,
      revision: 1,
    }
    const edited = await app.call(routes.edit, house.askers.employee, { params: at(made), body: words })
    expect(edited.refusal?.code).toBe('agreement-settled')
    await settle(null)
    const again = await app.call(routes.edit, house.askers.employee, { params: at(made), body: words })
    expect(again.status).toBe(200)
  })
})
