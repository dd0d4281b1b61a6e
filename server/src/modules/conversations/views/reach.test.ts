import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import { aCircle, type Circle } from '../../../../test/factories/conversations.ts'
import { aPerson } from '../../../../test/factories/people.ts'
import { type Mailbox, openMailbox } from '../../../../test/mailbox.ts'

let app: TestApp
let circle: Circle
let mailbox: Mailbox
beforeAll(async () => {
  mailbox = await openMailbox()
  app = await testApp({ settings: { SMTP_URL: mailbox.url } })
  circle = await aCircle(app)
})
afterAll(async () => {
  await app.close()
  await mailbox.close()
})

const reach = async (personId: string, asker = circle.manager.asker) =>
  app.call(routes.reach, asker, { params: { personId } })

describe('how somebody hears of a conversation', () => {
  it('by mail and on Home, with an address and an account', async () => {
    const { personId, name } = circle.employee
    expect((await reach(personId)).body).toEqual({ personId, name, mail: true, account: true })
  })

  it.each([
    ['by mail alone, with an address and no account', 'iemand@voorbeeld.nl', true],
    ['not at all, with neither', null, false],
  ])('%s', async (_, email, mail) => {
    const { organizationId } = circle
    const { personId } = await aPerson(app.services.db, { organizationId, email })
    expect((await reach(personId)).body).toMatchObject({ mail, account: false })
  })

  it('by no mail where the server sends none', async () => {
    const silent = await testApp()
    const two = await aCircle(silent)
    const params = { personId: two.employee.personId }
    const { body } = await silent.call(routes.reach, two.manager.asker, { params })
    expect(body).toMatchObject({ mail: false, account: true })
    await silent.close()
  })

  it('is not said of somebody of another organisation, or to who is not signed in', async () => {
    expect((await reach(circle.stranger.personId)).status).toBe(404)
    expect((await reach(circle.employee.personId, null)).status).toBe(401)
    expect((await reach('nobody')).status).toBe(400)
  })
})
