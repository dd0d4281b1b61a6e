import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import { notesFragment } from '@tweespraak/contract/live'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { testApp, type TestApp } from '../../../test/app.ts'
import { aCircle, aConversation, type Circle, seenBy } from '../../../test/factories/conversations.ts'
import { listening, type Typist, typistAt } from '../../../test/live.ts'
import { textOfDocument } from './live-note.ts'
import { eventually } from '../../../test/eventually.ts'

let app: TestApp
let circle: Circle
let url: string
const typists: Typist[] = []

beforeAll(async () => {
  app = await testApp()
  circle = await aCircle(app)
  url = await listening(app)
})
afterEach(() => {
  for (const typist of typists.splice(0)) typist.leave()
})
afterAll(() => app.close())

type Who = Exclude<keyof Circle, 'organizationId' | 'kindId'>

const comesIn = (who: Who, conversationId: string): Typist => {
  const typist = typistAt(url, circle[who].asker, conversationId)
  typists.push(typist)
  return typist
}

const keptOf = async (table: 'live_notes' | 'live_note_writers', conversationId: string, column: string) => {
  const { rows } = await sql<{ value: unknown }>`select ${sql.ref(column)} as value from ${sql.table(table)}
    where conversation_id = ${conversationId}`.execute(app.services.db.owner)
  return rows.map(({ value }) => value)
}

const clientsOf = (state: Uint8Array): number[] => [
  ...Y.decodeStateVector(Y.encodeStateVectorFromUpdate(state)).keys(),
]

describe('the shared notes', () => {
  it('are typed in by two at the same time, and say when all is saved', async () => {
    const conversationId = await aConversation(app, circle, 'talking')
    const sanne = comesIn('employee', conversationId)
    const manager = comesIn('manager', conversationId)
    await eventually(() => expect([sanne.isSaved(), manager.isSaved()]).toEqual([true, true]))
    sanne.type('Het rooster is te vol')
    manager.type('We kijken in maart')
    await eventually(() => {
      expect(sanne.read().split('\n')).toEqual(
        expect.arrayContaining(['Het rooster is te vol', 'We kijken in maart']),
      )
      expect(manager.read()).toBe(sanne.read())
      expect([sanne.isSaved(), manager.isSaved()]).toEqual([true, true])
    })
    expect(Object.fromEntries(sanne.writers)).toMatchObject({
      [sanne.document.clientID]: circle.employee.personId,
      [manager.document.clientID]: circle.manager.personId,
    })
    const lines = sanne.read()
    await app.call(routes.finish, circle.manager.asker, { params: { conversationId } })
    await eventually(() => expect([sanne.scope(), manager.scope()]).toEqual(['readonly', 'readonly']))
    const { report } = await seenBy(app, circle.employee, conversationId)
    expect(report?.sections.at(-1)?.words.together).toBe(
      lines.replace('\nSanne', '\n\nSanne').replace('\nMo', '\n\nMo').trim(),
    )
  })

  it('begin with what each noted in a block of their own, before there was one place', async () => {
    const conversationId = await aConversation(app, circle, 'talking')
    const { owner } = app.services.db
    await owner.deleteFrom('live_notes').where('conversation_id', '=', conversationId).execute()
    const note = { organization_id: circle.organizationId, conversation_id: conversationId, revision: 1 }
    await owner
      .insertInto('notes')
      .values({
        ...note,
        author_id: circle.manager.personId,
        text: 'Van toen',
        saved_at: app.clock.now().toString(),
      })
      .execute()
    const typist = comesIn('employee', conversationId)
    await eventually(() => expect(typist.read()).toBe(`${circle.manager.name}\nVan toen`))
    const { body } = await app.call(routes.finish, circle.manager.asker, { params: { conversationId } })
    expect(body.state).toBe('recorded')
    const { report } = await seenBy(app, circle.employee, conversationId)
    expect(report?.sections.at(-1)?.words.together).toBe(`${circle.manager.name}\nVan toen`)
  })

  it('tell who wrote until the report is offered, and then keep the words alone', async () => {
    const conversationId = await aConversation(app, circle, 'talking')
    const typist = comesIn('employee', conversationId)
    await eventually(() => expect(typist.isSaved()).toBe(true))
    typist.type('Een woord dat weg mag')
    const part = typist.document.getXmlFragment(notesFragment)
    part.delete(part.length - 1, 1)
    typist.type('Een woord dat blijft')
    await eventually(() => expect(typist.isSaved()).toBe(true))
    const kept = async () => ({
      writers: await keptOf('live_note_writers', conversationId, 'person_id'),
      states: await keptOf('live_notes', conversationId, 'state'),
    })
    const finish = await app.call(routes.finish, circle.manager.asker, { params: { conversationId } })
    expect(finish.status).toBe(200)
    expect((await kept()).writers).toContain(circle.employee.personId)
    const offer = await app.call(routes.offer, circle.manager.asker, { params: { conversationId } })
    expect(offer.status).toBe(200)
    const { writers, states } = await kept()
    expect(writers).toEqual([])
    const [state] = states
    if (!(state instanceof Uint8Array)) throw new Error('Nothing was kept')
    expect(textOfDocument(state, [], { goal: '' })).toMatch(/Een woord dat blijft$/)
    expect(clientsOf(state)).not.toContain(typist.document.clientID)
  })

  it.each(['colleague', 'coach', 'hr', 'administrator', 'managersManager', 'stranger'] as const)(
    'refuse the %s',
    async (who) => {
      const conversationId = await aConversation(app, circle, 'talking')
      const typist = comesIn(who, conversationId)
      await eventually(() => expect(typist.refused()).toBe('not-allowed'))
    },
  )
})

describe('a server that stops', () => {
  it('keeps all that came in, and says that it comes back', async () => {
    const stopping = await testApp()
    const two = await aCircle(stopping)
    const conversationId = await aConversation(stopping, two, 'talking')
    const typist = typistAt(await listening(stopping), two.employee.asker, conversationId)
    await eventually(() => expect(typist.isSaved()).toBe(true))
    typist.type('Nog net op tijd')
    await eventually(() => expect(typist.provider.unsyncedChanges).toBe(0))
    await stopping.http.close()
    await eventually(() => expect(typist.refused()).toBe('restarting'))
    typist.leave()
    const { state } = await stopping.services.db.owner
      .selectFrom('live_notes')
      .select('state')
      .where('conversation_id', '=', conversationId)
      .executeTakeFirstOrThrow()
    expect(textOfDocument(state, [], { goal: '' })).toMatch(/Nog net op tijd$/)
    await stopping.close()
  })
})
