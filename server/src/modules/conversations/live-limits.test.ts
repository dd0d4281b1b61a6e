import { liveLimits, notesFragment } from '@tweespraak/contract/live'
import { OutgoingMessage } from '@hocuspocus/server'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { testApp, type TestApp } from '../../../test/app.ts'
import { aCircle, aConversation, type Circle } from '../../../test/factories/conversations.ts'
import { listening, type Typist, typistAt } from '../../../test/live.ts'
import { eventually } from '../../../test/eventually.ts'

let app: TestApp
let circle: Circle
let url: string
let conversationId: string
const typists: Typist[] = []

beforeAll(async () => {
  app = await testApp()
  circle = await aCircle(app)
  url = await listening(app)
  conversationId = await aConversation(app, circle, 'talking')
})
afterEach(() => {
  for (const typist of typists.splice(0)) typist.leave()
})
afterAll(() => app.close())

const comesIn = async (who: 'employee' | 'manager'): Promise<Typist> => {
  const typist = typistAt(url, circle[who].asker, conversationId)
  typists.push(typist)
  await eventually(() => expect(typist.isSaved()).toBe(true))
  return typist
}

/** Sends bytes past the library, as a program that is no page of ours would. */
const sendRaw = (typist: Typist, bytes: Uint8Array): void => {
  typist.provider.configuration.websocketProvider.webSocket?.send(bytes)
}

const message = (update: Uint8Array): Uint8Array =>
  new OutgoingMessage(conversationId).createSyncMessage().writeUpdate(update).toUint8Array()

const bytes = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 200 }),
  // Damage inside a message that is addressed well.
  fc.uint8Array({ minLength: 1, maxLength: 200 }).map(message),
)

describe('what no page of ours sends', () => {
  it('closes the connection that sent it, and nobody else notices', async () => {
    const sanne = await comesIn('employee')
    await fc.assert(
      fc.asyncProperty(bytes, async (raw) => {
        const other = await comesIn('manager')
        sendRaw(other, raw)
        // Some bytes are harmless by chance; what follows them is not.
        sendRaw(other, message(new Uint8Array([255, 255, 255])))
        await eventually(() => expect(other.refused()).toBe('malformed'))
        other.leave()
      }),
      { numRuns: 15 },
    )
    sanne.type('Ik typ door')
    await eventually(() => expect([sanne.isSaved(), sanne.refused()]).toEqual([true, null]))
  })

  it('is refused when one change, or all of it, is larger than a talk needs', async () => {
    const sanne = await comesIn('employee')
    const manager = await comesIn('manager')
    sanne.type('x'.repeat(liveLimits.message))
    await eventually(() => expect(sanne.refused()).toBe('too-large'))
    expect(manager.read()).not.toContain('xxx')
    const large = new Y.Doc()
    for (let index = 0; index < 20; index += 1)
      large.getXmlFragment(notesFragment).insert(0, [new Y.XmlText('y'.repeat(60_000))])
    sendRaw(
      manager,
      new OutgoingMessage(conversationId)
        .createSyncMessage()
        .writeUpdate(Y.encodeStateAsUpdate(large))
        .toUint8Array(),
    )
    await eventually(() => expect(manager.refused()).toBe('too-large'))
  })

  it('is not a page of text that somebody pastes', async () => {
    const [sanne, manager] = [await comesIn('employee'), await comesIn('manager')]
    const paragraphs = Array.from(
      { length: 250 },
      (_, index) => `${index} ${'een gewone regel tekst, '.repeat(3)}`,
    )
    sanne.document.transact(() => {
      for (const paragraph of paragraphs) sanne.type(paragraph)
    })
    await eventually(() => expect([sanne.isSaved(), sanne.refused()]).toEqual([true, null]))
    expect(manager.read()).toContain(paragraphs.at(-1))
  })

  it('is somebody else than who signed in', async () => {
    const [sanne, manager] = [await comesIn('employee'), await comesIn('manager')]
    manager.provider.setAwarenessField('cursor', { anchor: 3 })
    await eventually(() => {
      const seen = sanne.provider.awareness?.getStates().get(manager.document.clientID)
      expect(seen).toEqual({
        cursor: { anchor: 3 },
        user: { personId: circle.manager.personId, name: circle.manager.name, side: 'manager' },
      })
    })
    manager.provider.setAwarenessField('user', {
      personId: circle.employee.personId,
      name: circle.employee.name,
    })
    await eventually(() => expect(manager.refused()).toBe('not-allowed'))
    await eventually(() =>
      expect([...(sanne.provider.awareness?.getStates().keys() ?? [])]).not.toContain(
        manager.document.clientID,
      ),
    )
  })

  it('is more connections than one session needs', async () => {
    const all: Typist[] = []
    for (let count = 0; count < liveLimits.connectionsOfSession; count += 1)
      all.push(await comesIn('employee'))
    const more = typistAt(url, circle.employee.asker, conversationId)
    typists.push(more)
    await eventually(() => expect(more.refused()).toBe('too-many'))
    expect(all.map(({ refused }) => refused())).toEqual(all.map(() => null))
  })

  it('leaves no words in the log', () => {
    const logged = app.logged.join('')
    expect(logged).not.toMatch(/Ik typ door|gewone regel/)
  })
})
