import { agreementsRoutes } from '@tweespraak/contract/agreements'
import { assessmentRoutes } from '@tweespraak/contract/assessment'
import { conclusionRoutes } from '@tweespraak/contract/conclusion'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { dossierRoutes } from '@tweespraak/contract/dossier'
import { leftDraftsRoutes } from '@tweespraak/contract/left-drafts'
import { responseRoutes } from '@tweespraak/contract/response'
import { seriesRoutes } from '@tweespraak/contract/series'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Asker, testApp, type TestApp } from '../app.ts'
import { aManager } from '../factories/people.ts'
import { type Planted, plantSecrets } from './secrets.ts'
import { makeWorld, type World } from './world.ts'
import { readTogether } from '../typed.ts'

/** Everything of these conversations that somebody can read. */
const readAll = async (app: TestApp, asker: Asker, planted: readonly Planted[]): Promise<string> => {
  const said: unknown[] = []
  for (const { conversationId } of planted) {
    const params = { conversationId }
    for (const route of [
      conversationsRoutes.get,
      conversationsRoutes.context,
      agreementsRoutes.ofConversation,
      dossierRoutes.addenda,
      assessmentRoutes.show,
      conclusionRoutes.show,
      seriesRoutes.show,
      responseRoutes.list,
    ])
      said.push((await app.send(route, asker, { params })).body)
    said.push(await readTogether(app, asker, conversationId))
  }
  said.push((await app.call(conversationsRoutes.list, asker, { query: { limit: 100 } })).body)
  return JSON.stringify(said)
}

describe('after every conversation was handed over', () => {
  let app: TestApp
  let world: World
  let open: readonly Planted[]
  let heir: Asker

  beforeAll(async () => {
    app = await testApp()
    world = await makeWorld(app)
    const { planted } = await plantSecrets(world)
    open = planted.filter(({ stage }) => stage !== 'signed')
    const { organizationId, people, askers } = world
    const { personId } = await aManager(app.services.db, { organizationId, team: [people.self] })
    heir = await app.signIn({ organizationId, personId })
    for (const { conversationId } of open) {
      const given = await app.call(conversationsRoutes.handOver, askers.manager, {
        params: { conversationId },
        body: { leaderId: personId },
      })
      if (given.refusal !== null) throw new Error('A conversation was not handed over')
    }
    await app.services.jobs.drain()
  })
  afterAll(() => app.close())

  it('who led them reads no word of any of them', async () => {
    const text = await readAll(app, world.askers.manager, open)
    const met = open.flatMap(({ secrets }) => secrets.filter(({ word }) => text.includes(word)))
    expect(met.map(({ field }) => field)).toEqual([])
    expect(text).toContain(open.find(({ stage }) => stage === 'reported')?.conversationId)
  })

  it('who led them finds what they did not share with themselves, and nobody else does', async () => {
    const { self, manager } = world.askers
    const said = async (asker: Asker) => JSON.stringify((await app.call(leftDraftsRoutes.list, asker)).body)
    const unshared = open
      .flatMap(({ secrets }) => secrets)
      .filter(({ readers }) => readers.includes('manager') && !readers.includes('self'))
    const own = await said(manager)
    expect(unshared.filter(({ word }) => own.includes(word)).length).toBeGreaterThan(2)
    const others = open.flatMap(({ secrets }) => secrets).filter((secret) => !unshared.includes(secret))
    expect(others.filter(({ word }) => own.includes(word))).toEqual([])
    for (const asker of [self, heir]) expect(await said(asker)).toBe('{"items":[]}')
  })

  it('who leads them now reads what was said at the table, and nothing that was not shared with the table', async () => {
    const text = await readAll(app, heir, open)
    const met = open.flatMap(({ secrets }) => secrets.filter(({ word }) => text.includes(word)))
    const unshared = met.filter(({ readers }) => !(readers.includes('self') && readers.includes('manager')))
    expect(unshared.map(({ field }) => field)).toEqual([])
    expect(met.length).toBeGreaterThan(10)
  })

  it('the employee goes on reading what was theirs to read', async () => {
    const text = await readAll(app, world.askers.self, open)
    const missed = open.flatMap(({ secrets }) =>
      secrets.filter(({ word, readers }) => readers.includes('self') && !text.includes(word)),
    )
    expect(missed.map(({ field }) => field)).toEqual([])
  })
})
