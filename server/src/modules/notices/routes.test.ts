import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { conversationsRoutes as conversations } from '@tweespraak/contract/conversations'
import { mailChoicesRoutes as choices, usualHours } from '@tweespraak/contract/mail-choices'
import { noticesRoutes as routes } from '@tweespraak/contract/notices'
import { addressOfCall } from '@tweespraak/contract/route'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Asker, testApp, type TestApp } from '../../../test/app.ts'
import { aCircle, aConversation, type Circle } from '../../../test/factories/conversations.ts'

let app: TestApp
let circle: Circle
let conversationId: string

beforeAll(async () => {
  app = await testApp()
  circle = await aCircle(app)
  conversationId = await aConversation(app, circle, 'offered')
  await app.services.jobs.drain()
  await app.http.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => app.close())

const listed = async ({ asker }: { readonly asker: Asker }) =>
  (await app.call(routes.list, asker, { query: {} })).body

/** Listens as a browser does; what was said so far, and how to stop. */
const listen = async (asker: Asker) => {
  const { port } = app.http.server.address() as AddressInfo
  const stopping = new AbortController()
  const answer = await fetch(`http://127.0.0.1:${port}${addressOfCall(routes.stream, {})}`, {
    headers: { cookie: asker?.cookie ?? '' },
    signal: stopping.signal,
  })
  let said = ''
  const reading = (async () => {
    for await (const part of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) said += part
  })().catch(() => undefined)
  return { answer, said: () => said, reading, stop: () => stopping.abort() }
}

const standing = (unread: number): string => `{"unread":${unread},`

describe('the notices of somebody', () => {
  it('are what they were told, in their language, and nobody else’s', async () => {
    const { items, unread } = await listed(circle.employee)
    // Told in the same millisecond of the clock, which stands still: in either order.
    expect(items.map(({ title }) => title).toSorted()).toEqual([
      'Er is een gesprek met je gepland',
      'Het verslag ligt klaar',
    ])
    expect(unread).toBe(2)
    expect(items[0]).toMatchObject({
      path: `/conversations/${conversationId}`,
      other: { personId: circle.manager.personId, name: circle.manager.name },
      kind: { nl: 'Voortgangsgesprek' },
      read: false,
    })
    expect(JSON.stringify(items)).not.toContain('woorden')
    expect((await listed(circle.manager)).items).toEqual([])
    expect((await listed(circle.hr)).items).toEqual([])
  })

  it('say when the talk was held, also where it was planned for another day', async () => {
    const talk = await app.services.db.owner
      .selectFrom('conversations')
      .select(['starts_at', 'begun_at'])
      .where('conversation_id', '=', conversationId)
      .executeTakeFirstOrThrow()
    expect(talk.begun_at).not.toBe(talk.starts_at)
    const { items } = await listed(circle.employee)
    expect(items.map(({ at }) => at)).toEqual([talk.begun_at, talk.begun_at])
  })

  it('say when the talk is, also once it was moved by who was told of it', async () => {
    const told = await aCircle(app)
    const moved = await aConversation(app, told, 'planned')
    await app.services.jobs.drain()
    const starts = app.clock.now().add({ hours: 24 * 20 })
    const startsAt = starts.toString()
    const endsAt = starts.add({ hours: 1 }).toString()
    const { status } = await app.call(conversations.reschedule, told.employee.asker, {
      params: { conversationId: moved },
      body: { startsAt, endsAt, place: null, videoLink: null, purpose: null },
    })
    expect(status).toBe(200)
    const { items } = await listed(told.employee)
    expect(items.map(({ at }) => Date.parse(at ?? ''))).toEqual([Date.parse(startsAt)])
  })

  it('come page by page', async () => {
    const { asker } = circle.employee
    const first = await app.call(routes.list, asker, { query: { limit: 1 } })
    expect(first.body.items).toHaveLength(1)
    const rest = await app.call(routes.list, asker, { query: { before: first.body.next ?? '' } })
    const whole = await listed(circle.employee)
    expect([...first.body.items, ...rest.body.items]).toEqual(whole.items)
    expect(rest.body.next).toBeNull()
  })

  it('are asked of who is signed in, with input that makes sense', async () => {
    expect((await app.call(routes.list, null, { query: {} })).status).toBe(401)
    expect((await app.call(routes.read, null, { body: {} })).status).toBe(401)
    expect((await app.call(routes.unread, null, { body: { noticeIds: [conversationId] } })).status).toBe(401)
    const { asker } = circle.employee
    expect((await app.call(routes.list, asker, { query: { limit: 1000 } })).status).toBe(400)
    expect((await app.call(routes.read, asker, { body: { noticeIds: [] } })).status).toBe(400)
    expect((await app.send(routes.unread, asker, { body: {} })).status).toBe(400)
  })

  it('are read one by one or all at once, which can be undone; nobody reads those of another', async () => {
    const { asker } = circle.employee
    const [newest] = (await listed(circle.employee)).items
    const noticeIds = [newest?.noticeId ?? '']
    const other = await app.call(routes.read, circle.manager.asker, { body: { noticeIds } })
    expect(other.body.noticeIds).toEqual([])
    expect((await app.call(routes.read, asker, { body: { noticeIds } })).body.noticeIds).toEqual(noticeIds)
    expect((await listed(circle.employee)).unread).toBe(1)
    const all = await app.call(routes.read, asker, { body: {} })
    expect(all.body.noticeIds).toHaveLength(1)
    expect((await listed(circle.employee)).unread).toBe(0)
    await app.call(routes.unread, asker, { body: { noticeIds: [...all.body.noticeIds, ...noticeIds] } })
    expect((await listed(circle.employee)).unread).toBe(2)
  })
})

describe('how somebody hears of things', () => {
  const nobody = null
  const shown = async ({ asker }: { readonly asker: Asker }) => (await app.call(choices.show, asker, {})).body

  it('is at once, in the digest at eight and not at night, until they choose; of what they choose alone', async () => {
    const before = await shown(circle.employee)
    expect(before.hours).toEqual(usualHours)
    expect(before.choices.every(({ way, left }) => way === 'now' && left === null)).toBe(true)
    const { asker } = circle.employee
    const params = { sort: 'talk' } as const
    expect((await app.call(choices.choose, asker, { params, body: { way: 'digest' } })).status).toBe(204)
    const hours = { digest: { on: 'monday', hour: 10 }, quiet: null, quietWhenFree: false } as const
    expect((await app.call(choices.setHours, asker, { body: hours })).status).toBe(204)
    const after = await shown(circle.employee)
    expect(after.hours).toEqual(hours)
    expect(after.choices.filter(({ way }) => way !== 'now').map(({ sort }) => sort)).toEqual(['talk'])
    expect(await shown(circle.manager)).toEqual(before)
  })

  it('is asked of who is signed in, of what may be chosen, and with hours that are there', async () => {
    const params = { sort: 'talk' } as const
    expect((await app.call(choices.show, nobody, {})).status).toBe(401)
    expect((await app.call(choices.choose, nobody, { params, body: { way: 'app' } })).status).toBe(401)
    expect((await app.call(choices.setHours, nobody, { body: usualHours })).status).toBe(401)
    const { asker } = circle.employee
    // The last word before a report is closed is nobody's to turn off.
    expect(
      (await app.send(choices.choose, asker, { params: { sort: 'sign' }, body: { way: 'app' } })).status,
    ).toBe(400)
    expect((await app.send(choices.choose, asker, { params, body: { way: 'never' } })).status).toBe(400)
    const never = { ...usualHours, quiet: { from: '08:00', until: '08:00' } }
    expect((await app.call(choices.setHours, asker, { body: never })).status).toBe(400)
    const atNight = { ...usualHours, digest: { on: 'workdays', hour: 3 } } as const
    expect((await app.call(choices.setHours, asker, { body: atNight })).status).toBe(400)
  })
})

describe('listening', () => {
  it('says at once how many are unread, and again when that changes', async () => {
    const { asker } = circle.employee
    const heard = await listen(asker)
    expect(heard.answer.headers.get('content-type')).toContain('text/event-stream')
    await expect.poll(heard.said).toContain(standing(2))
    await app.call(routes.read, asker, { body: {} })
    await expect.poll(heard.said).toContain(standing(0))
    heard.stop()
    await heard.reading
  })

  it('is not for who is not signed in, nor in ever more tabs', async () => {
    expect((await listen(null)).answer.status).toBe(401)
    const { asker } = circle.colleague
    const many = await Promise.all(Array.from({ length: 6 }, () => listen(asker)))
    expect((await listen(asker)).answer.status).toBe(429)
    const once = await app.call(routes.stream, asker, { query: { once: 'true' } })
    expect(once.bytes.toString()).toContain('"unread":0')
    for (const { stop, reading } of many) {
      stop()
      await reading
    }
    // The server hears that they went a moment later.
    await expect
      .poll(async () => {
        const again = await listen(asker)
        again.stop()
        return again.answer.status
      })
      .toBe(200)
  })

  it('ends with the server', async () => {
    const heard = await listen(circle.hr.asker)
    await expect.poll(heard.said).toContain(standing(0))
    await Promise.all([app.http.close(), heard.reading])
    await wait(0)
    expect(heard.said()).toContain('standing')
  })
})
