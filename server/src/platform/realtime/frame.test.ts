import { OutgoingMessage } from '@hocuspocus/server'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { readFrame } from './frame.ts'

const name = '019aa9a2-7b1c-7000-8000-000000000000'

const change = (): Uint8Array => {
  const document = new Y.Doc()
  document.getText('notes').insert(0, 'Het rooster')
  return Y.encodeStateAsUpdate(document)
}

const awareness = (state: Record<string, unknown>): Uint8Array => {
  const here = new Awareness(new Y.Doc())
  here.setLocalState(state)
  const frame = new OutgoingMessage(name).createAwarenessUpdateMessage(here).toUint8Array()
  here.destroy()
  return frame
}

describe('what comes in over a live connection', () => {
  it('is a change, with the bytes of the change', () => {
    const update = change()
    const frame = readFrame(new OutgoingMessage(name).createSyncMessage().writeUpdate(update).toUint8Array())
    expect(frame).toEqual({ name, kind: 'update', update, whole: false })
  })

  it('is what somebody tells of themselves', () => {
    const frame = readFrame(awareness({ user: { personId: 'x' } }))
    expect(frame?.kind === 'awareness' && [...frame.states.values()]).toEqual([{ user: { personId: 'x' } }])
  })

  it.each([
    ['a message to all that only servers send', new OutgoingMessage(name).writeBroadcastStateless('x')],
    ['a message of its own sort', new OutgoingMessage(name).writeStateless('x')],
    ['several documents of one name', new OutgoingMessage(`${name}\0tweede`).writeQueryAwareness()],
  ])('is not %s', (_, message) => {
    expect(readFrame(message.toUint8Array())).toBeNull()
  })

  it('is nothing, and breaks nothing, when it is any other bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const frame = readFrame(bytes)
        expect(frame === null || typeof frame.name === 'string').toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
