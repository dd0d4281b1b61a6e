import { channelRoutes as routes, type ChannelService, type ChannelSort } from '@tweespraak/contract/channels'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testApp, type TestApp, testClock } from '../../../test/app.ts'
import { aConversation, aCircle, type Circle, type Guest } from '../../../test/factories/conversations.ts'
import { anAgreement } from '../../../test/factories/agreements.ts'
import { answerTo, unhindered } from '../../../test/unhindered.ts'
import { openWorld, type WorldOutside } from '../../../test/world-outside.ts'
import { tellChannels } from './commands/tell-channels.ts'

const address = 'https://hooks.slack.com/services/T1/B1/geheimkanaaladresabcd'
const everything: readonly ChannelSort[] = ['talks', 'reports', 'signatures', 'agreements']

let app: TestApp
let circle: Circle
let world: WorldOutside
beforeAll(async () => {
  world = await openWorld('hooks.slack.com', 'zaak.webhook.office.com')
  // A Monday, half past eight where they work.
  app = await testApp({ clock: testClock('2026-01-12T07:30:00Z'), outgoing: world.outgoing })
  circle = await aCircle(app)
  const conversationId = await aConversation(app, circle, 'planned')
  await app.services.db.owner
    .updateTable('conversations')
    .set({ starts_at: '2026-01-16T09:00:00Z', ends_at: '2026-01-16T10:00:00Z' })
    .where('conversation_id', '=', conversationId)
    .execute()
  await aConversation(app, circle, 'offered')
  const { organizationId, employee, manager } = circle
  await anAgreement(app.services.db, {
    organizationId,
    employeeId: employee.personId,
    leaderId: manager.personId,
    what: 'geheimeafspraak',
    dueOn: '2026-01-16',
  })
})
afterAll(async () => {
  await app.close()
  await world.close()
})

const set = (guest: Guest, given: string | null = address, service: ChannelService = 'slack') =>
  app.call(routes.set, guest.asker, {
    params: { service },
    body: { address: given, sorts: [...everything], hour: 9 },
  })
const shown = async (guest: Guest) => (await app.call(routes.list, guest.asker)).body.channels
const trial = (guest: Guest) => app.call(routes.try, guest.asker, { params: { service: 'slack' as const } })
/** The hour has come on this day: what is queued goes out, as often as the queue tries. */
const dayComes = async (moment: string, { attempts = 1 } = {}): Promise<number> => {
  app.clock.set(moment)
  const queued = await tellChannels(app.services)
  await app.services.jobs.drain()
  for (let attempt = 1; attempt < attempts; attempt += 1) {
    await sql`update pgboss.job set start_after = now() where state = 'retry'`.execute(app.services.db.owner)
    await app.services.jobs.drain()
  }
  return queued
}
const answers = (status: number): void => {
  world.answer = (_, response) => void response.writeHead(status).end('ok')
}
const posted = () => world.asked.map(({ path, body }) => ({ path, body }))

beforeEach(async () => {
  answers(200)
  world.asked.length = 0
  app.clock.set('2026-01-12T07:30:00Z')
  for (const service of ['slack', 'teams'] as const)
    await app.call(routes.remove, circle.administrator.asker, { params: { service } })
  await set(circle.administrator)
})

describe('a channel', () => {
  it('is told on a working day, from its hour, how much there is; once, and without a name', async () => {
    expect(await dayComes('2026-01-12T07:59:00Z')).toBe(0)
    expect(await dayComes('2026-01-12T08:00:00Z')).toBe(1)
    expect(await dayComes('2026-01-12T08:10:00Z')).toBe(0)
    const [message, ...more] = posted()
    expect([message?.path, more]).toEqual(['/services/T1/B1/geheimkanaaladresabcd', []])
    const { text } = JSON.parse(message?.body ?? '{}') as { readonly text: string }
    expect(text.split('\n')).toEqual([
      'Gesprekken deze week',
      'Deze week nog 1 gesprek',
      '1 verslag wacht op een handtekening',
      '1 afspraak loopt deze week af',
    ])
    for (const { name } of [circle.employee, circle.manager]) expect(message?.body).not.toContain(name)
    expect(message?.body).not.toContain('geheimeafspraak')
    expect(await shown(circle.hr)).toMatchObject([{ toldAt: '2026-01-12T08:00:00.000Z', trouble: null }])
  })

  it('is told nothing in the weekend, on a holiday, hours too late, or when there is nothing', async () => {
    for (const moment of ['2026-01-17T08:00:00Z', '2026-04-06T08:00:00Z', '2026-01-13T12:00:00Z'])
      expect(await dayComes(moment)).toBe(0)
    await app.call(routes.set, circle.administrator.asker, {
      params: { service: 'slack' },
      body: { address: null, sorts: ['reports'], hour: 9 },
    })
    expect(await dayComes('2026-01-13T08:00:00Z')).toBe(1)
    expect(posted()).toEqual([])
  })

  it('is told of no one whose conversations rest', async () => {
    const { organizationId, employee, hr } = circle
    await app.services.db.owner
      .insertInto('conversation_rests')
      .values({
        organization_id: organizationId,
        rest_id: crypto.randomUUID(),
        person_id: employee.personId,
        from_on: '2026-01-01',
        set_by: hr.personId,
        set_at: '2026-01-01T08:00:00Z',
      })
      .execute()
    await dayComes('2026-01-14T08:00:00Z')
    expect(posted()).toEqual([])
    await app.services.db.owner
      .deleteFrom('conversation_rests')
      .where('person_id', '=', employee.personId)
      .execute()
  })

  it('hears it later on the same day when the service was away', async () => {
    answers(503)
    await dayComes('2026-01-12T08:00:00Z')
    expect(await shown(circle.hr)).toMatchObject([{ toldAt: null, trouble: 'refused', paused: false }])
    answers(200)
    await dayComes('2026-01-12T08:00:30Z', { attempts: 2 })
    expect(world.asked).toHaveLength(2)
    expect(await shown(circle.hr)).toMatchObject([{ trouble: null, paused: false }])
  })

  it('is left alone after three days in a row on which it took nothing, until one on trial arrives', async () => {
    answers(410)
    const days = ['12', '13', '14', '15'].map((day) => `2026-01-${day}T08:00:00Z`)
    const queued: number[] = []
    for (const day of days) queued.push(await dayComes(day))
    expect([queued, world.asked.length]).toEqual([[1, 1, 1, 0], 3])
    expect(await shown(circle.administrator)).toMatchObject([{ trouble: 'gone', paused: true }])
    expect((await trial(circle.administrator)).refusal?.code).toBe('channel-gone')
    answers(200)
    expect((await trial(circle.administrator)).status).toBe(204)
    expect(await shown(circle.administrator)).toMatchObject([{ trouble: null, paused: false }])
    expect(await dayComes('2026-01-15T08:10:00Z')).toBe(1)
  })

  it('of Teams gets a card', async () => {
    await set(circle.administrator, 'https://zaak.webhook.office.com/webhookb2/geheim', 'teams')
    await dayComes('2026-01-12T08:00:00Z')
    const cards = posted().filter(({ path }) => path.startsWith('/webhookb2/'))
    expect(cards).toHaveLength(1)
    expect(cards[0]?.body).toContain('AdaptiveCard')
  })

  it('is told nothing where so few work that a number is about somebody', async () => {
    const leave = (on: string | null) =>
      app.services.db.owner
        .updateTable('people')
        .set({ left_on: on })
        .where('organization_id', '=', circle.organizationId)
        .where('person_id', 'in', [
          circle.coach.personId,
          circle.colleague.personId,
          circle.managersManager.personId,
        ])
        .execute()
    await leave('2026-01-01')
    await dayComes('2026-01-12T08:00:00Z')
    await leave(null)
    expect(posted()).toEqual([])
  })
})

describe('the address of a channel', () => {
  it('is known by its end alone, and stands nowhere else', async () => {
    await trial(circle.administrator)
    expect(await shown(circle.hr)).toMatchObject([{ hint: 'hooks.slack.com/…abcd', hour: 9 }])
    const { rows } = await sql`select to_jsonb(c)::text as row from channels c`.execute(app.services.db.owner)
    const said = JSON.stringify([await shown(circle.administrator), rows, app.logged])
    expect(said).not.toContain('geheimkanaal')
    const looking = app.services.db.read(
      unhindered(circle.organizationId, circle.administrator.personId),
      (tx) => sql`select address from channels`.execute(tx),
    )
    expect(await answerTo(looking)).toMatch(/permission denied/)
  })

  it('is kept when the rest is set anew, and demanded when there is none', async () => {
    expect((await set(circle.administrator, null)).status).toBe(204)
    expect((await trial(circle.administrator)).status).toBe(204)
    expect((await set(circle.administrator, null, 'teams')).refusal?.code).toBe('channel-address-missing')
    expect((await set(circle.administrator, 'https://10.0.0.1/x')).refusal?.code).toBe(
      'channel-address-unfit',
    )
  })

  it('is set by an administrator, by the database too', async () => {
    expect((await set(circle.hr)).refusal?.code).toBe('not-allowed')
    const forced = app.services.db.transaction(unhindered(circle.organizationId, circle.hr.personId), (tx) =>
      sql`delete from channels returning service`.execute(tx),
    )
    expect((await forced).rows).toEqual([])
  })
})
