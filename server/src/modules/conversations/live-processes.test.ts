import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { aCircle, aConversation, type Circle, seenBy } from '../../../test/factories/conversations.ts'
import { aManager } from '../../../test/factories/people.ts'
import { listening, type Typist, typistAt } from '../../../test/live.ts'
import { copyPostgresTemplate } from '../../../test/postgres.ts'
import { hasRedis, type RedisServer, startRedis } from '../../../test/redis.ts'
import { openDatabase } from '../../platform/db/open-database.ts'
import { eventually } from '../../../test/eventually.ts'

const server = process.env['TEST_DATABASE_URL']

let copy: Awaited<ReturnType<typeof copyPostgresTemplate>>
let redis: RedisServer | undefined
const apps: TestApp[] = []
const urls: string[] = []
const typists: Typist[] = []

/** Two servers on one database, as two processes would be; between them Redis, or nothing. */
const openTwo = async (settings: Readonly<Record<string, string>>): Promise<void> => {
  copy = await copyPostgresTemplate(server ?? '')
  for (let count = 0; count < 2; count += 1) {
    const app = await testApp({
      settings,
      database: async () => openDatabase({ kind: 'postgresql', url: copy.url, connections: 5 }),
    })
    apps.push(app)
    urls.push(await listening(app))
  }
}

const closeTwo = async (): Promise<void> => {
  urls.length = 0
  for (const app of apps.splice(0)) await app.close()
  await copy.drop()
  await redis?.stop()
  redis = undefined
}

const first = (): TestApp => {
  const [app] = apps
  if (app === undefined) throw new Error('No server runs')
  return app
}

afterEach(() => {
  for (const typist of typists.splice(0)) typist.leave()
})

let circle: Circle
let conversationId: string

const comesIn = async (who: 'employee' | 'manager', where: 0 | 1): Promise<Typist> => {
  const typist = typistAt(urls[where] ?? '', circle[who].asker, conversationId)
  typists.push(typist)
  await eventually(() => expect(typist.isSaved()).toBe(true))
  return typist
}

const begin = async (): Promise<void> => {
  circle = await aCircle(first())
  conversationId = await aConversation(first(), circle, 'talking')
}

describe.runIf(server !== undefined && hasRedis)('two servers with Redis between them', () => {
  beforeAll(async () => {
    redis = await startRedis()
    await openTwo({ REDIS_URL: redis.url })
  })
  beforeEach(begin)
  afterAll(closeTwo)

  it('show each other what is typed, and both say when it is saved', async () => {
    const sanne = await comesIn('employee', 0)
    const manager = await comesIn('manager', 1)
    sanne.type('Vanaf de ene')
    manager.type('Vanaf de andere')
    await eventually(() => {
      expect(sanne.read()).toContain('Vanaf de andere')
      expect(manager.read()).toBe(sanne.read())
      expect([sanne.isSaved(), manager.isSaved()]).toEqual([true, true])
    })
    const both = new Set([circle.employee.personId, circle.manager.personId])
    await eventually(() => {
      for (const typist of [sanne, manager]) expect(new Set(typist.writers.values())).toEqual(both)
    })
    manager.provider.setAwarenessField('cursor', null)
    await eventually(() => {
      const seen = sanne.provider.awareness?.getStates().get(manager.document.clientID)
      expect(seen?.['user']).toMatchObject({ name: circle.manager.name })
    })
  })

  it('cut somebody off at the one when their access ends at the other', async () => {
    const sanne = await comesIn('employee', 0)
    const manager = await comesIn('manager', 1)
    const { organizationId, employee, hr } = circle
    const { personId } = await aManager(first().services.db, { organizationId, team: [employee.personId] })
    const params = { conversationId }
    await first().call(routes.handOver, hr.asker, { params, body: { leaderId: personId } })
    await eventually(() => expect(manager.refused()).toBe('handed-over'))
    sanne.type('Voor wie er nog is')
    await eventually(() => expect(sanne.isSaved()).toBe(true))
    expect(manager.read()).not.toContain('Voor wie er nog is')
  })

  it('have in the report what was saved at either', async () => {
    const sanne = await comesIn('employee', 0)
    const manager = await comesIn('manager', 1)
    sanne.type('Van Sanne')
    manager.type('Van de leiding')
    await eventually(() => expect([sanne.isSaved(), manager.isSaved()]).toEqual([true, true]))
    await first().call(routes.finish, circle.manager.asker, { params: { conversationId } })
    const { report } = await seenBy(first(), circle.employee, conversationId)
    const together = report?.sections.at(-1)?.words.together
    expect(together).toContain('Van Sanne')
    expect(together).toContain('Van de leiding')
    await eventually(() => expect([sanne.scope(), manager.scope()]).toEqual(['readonly', 'readonly']))
  })

  it('go on each by themselves while Redis is away, and come together after that', async () => {
    const sanne = await comesIn('employee', 0)
    const manager = await comesIn('manager', 1)
    const port = Number(new URL(redis?.url ?? '').port)
    await redis?.stop()
    sanne.type('Intussen hier')
    manager.type('Intussen daar')
    await eventually(() => expect([sanne.isSaved(), manager.isSaved()]).toEqual([true, true]))
    redis = await startRedis(port)
    await eventually(() => {
      sanne.type('.')
      expect(manager.read()).toContain('Intussen hier')
      expect(sanne.read()).toContain('Intussen daar')
    })
  })
})

describe.runIf(server !== undefined)('two servers without Redis', () => {
  beforeAll(() => openTwo({}))
  beforeEach(begin)
  afterAll(closeTwo)

  it('lose nothing of what both keep of one document', async () => {
    const sanne = await comesIn('employee', 0)
    const manager = await comesIn('manager', 1)
    for (let line = 0; line < 5; line += 1) {
      sanne.type(`Hier ${line}`)
      manager.type(`Daar ${line}`)
      await eventually(() => expect([sanne.isSaved(), manager.isSaved()]).toEqual([true, true]))
    }
    for (const typist of typists.splice(0)) typist.leave()
    await eventually(async () => {
      const again = await comesIn('employee', 1)
      const lines = again.read().split('\n')
      again.leave()
      for (let line = 0; line < 5; line += 1) {
        expect(lines).toContain(`Hier ${line}`)
        expect(lines).toContain(`Daar ${line}`)
      }
    })
  })
})
