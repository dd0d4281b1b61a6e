import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import { templatesRoutes } from '@tweespraak/contract/templates'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { aCircle, aConversation, type Circle } from '../../../test/factories/conversations.ts'
import { type Mailbox, openMailbox } from '../../../test/mailbox.ts'
import { sayTogether } from '../../../test/matrix/stages.ts'

let app: TestApp
let mailbox: Mailbox
let circle: Circle

beforeAll(async () => {
  mailbox = await openMailbox()
  app = await testApp({ settings: { SMTP_URL: mailbox.url, PUBLIC_URL: 'https://gesprek.voorbeeld.nl' } })
  circle = await aCircle(app)
})
afterAll(async () => {
  await app.close()
  await mailbox.close()
})

describe('a conversation that was planned', () => {
  it('is mailed to the other, with the moment and a link, and nothing of what it is about', async () => {
    const conversationId = await aConversation(app, circle, 'planned')
    await app.services.jobs.drain()
    const others = mailbox.mails.filter(({ subject }) => subject?.startsWith('In je agenda') !== true)
    expect(others).toHaveLength(1)
    const [mail] = others
    expect(mail?.subject).toMatch(/^Gesprek gepland op /)
    expect(mail?.text).toContain(`${circle.manager.name} plande een gesprek met je op `)
    expect(mail?.text).toContain(': voortgangsgesprek.')
    expect(mail?.text).toContain(`https://gesprek.voorbeeld.nl/conversations/${conversationId}`)
    expect(mail?.text).not.toContain('woorden purpose')
  })

  it('by HR, is mailed to both, each with the name of the other', async () => {
    const { employee, colleague, hr } = await aCircle(app)
    await app.services.db.owner
      .updateTable('assignments')
      .set({ manager_id: null })
      .where('person_id', '=', employee.personId)
      .execute()
    const starts = app.clock.now().add({ hours: 24 * 30 })
    const kinds = await app.call(templatesRoutes.listKinds, hr.asker, {})
    const planned = await app.call(routes.plan, hr.asker, {
      body: {
        kindId: kinds.body.kinds.find(({ can }) => can.planForOthers)?.kindId ?? '',
        employeeId: employee.personId,
        leaderId: colleague.personId,
        startsAt: starts.toString(),
        endsAt: starts.add({ hours: 1 }).toString(),
        place: 'De stille kamer',
        videoLink: null,
        purpose: null,
      },
    })
    await app.services.jobs.drain()
    const about = mailbox.mails.filter(({ text }) => text?.includes(planned.body.conversationId) === true)
    expect(about).toHaveLength(2)
    for (const { name } of [employee, colleague])
      expect(about.filter(({ text }) => text?.includes(`tussen jou en ${name} op `) === true)).toHaveLength(1)
    expect(about.some(({ text }) => text?.includes(hr.name) === true)).toBe(false)
  })
})

describe('a report that is offered', () => {
  it('is mailed to the employee each time', async () => {
    const conversationId = await aConversation(app, circle, 'offered')
    const params = { conversationId }
    await app.call(routes.takeBack, circle.manager.asker, { params })
    await app.call(routes.offer, circle.manager.asker, { params })
    await app.services.jobs.drain()
    const offered = mailbox.mails.filter((mail) => mail.subject === 'Er ligt een verslag voor je klaar')
    expect(offered).toHaveLength(2)
  })

  it('is mailed to a second assessor too where the kind has them sign', async () => {
    const starts = app.clock.now().add({ hours: 24 * 30 })
    const planned = await app.call(routes.plan, circle.manager.asker, {
      body: {
        kindId: await circle.kindId('appraisal'),
        employeeId: circle.employee.personId,
        leaderId: circle.manager.personId,
        startsAt: starts.toString(),
        endsAt: starts.add({ hours: 1 }).toString(),
        place: null,
        videoLink: null,
        purpose: null,
        guests: [{ personId: circle.colleague.personId, role: 'second-assessor' }],
      },
    })
    const params = { conversationId: planned.body.conversationId }
    for (const deed of [routes.begin, routes.finish])
      expect((await app.send(deed, circle.manager.asker, { params })).status).toBe(200)
    await sayTogether(app, circle.manager.asker, params.conversationId)
    expect((await app.send(routes.offer, circle.manager.asker, { params })).status).toBe(200)
    await app.services.jobs.drain()
    const about = mailbox.mails.filter(({ text }) => text?.includes(params.conversationId) === true)
    const offered = about.filter(({ subject }) => subject === 'Er ligt een verslag voor je klaar')
    expect(new Set(offered.map(({ to }) => to?.[0]?.address)).size).toBe(2)
  })
})

describe('the proposal of a next conversation', () => {
  const proposalsTo = async () => (await app.call(routes.proposals, circle.employee.asker)).body.items

  it('is done once that kind is planned, however that was done, and open again when it is called off', async () => {
    await aConversation(app, circle, 'signed')
    expect(await proposalsTo()).toHaveLength(1)
    const conversationId = await aConversation(app, circle, 'planned')
    expect(await proposalsTo()).toHaveLength(0)
    const called = { reason: 'no-time' as const, text: null }
    await app.call(routes.cancel, circle.manager.asker, { params: { conversationId }, body: called })
    expect(await proposalsTo()).toHaveLength(1)
  })
})
