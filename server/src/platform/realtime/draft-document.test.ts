import { liveLimits } from '@tweespraak/contract/live'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { DraftDocument } from './draft-document.ts'

const sanne = '019aa9a2-7b1c-7000-8000-000000000001'
const mo = '019aa9a2-7b1c-7000-8000-000000000002'

const writing = (text: string, client?: number) => {
  const document = new Y.Doc()
  if (client !== undefined) document.clientID = client
  document.getText('notes').insert(0, text)
  return Y.encodeStateAsUpdate(document)
}

/** A document with a copy before it, as the server holds them: what the copy takes, the document takes. */
const pair = () => {
  const main = new Y.Doc()
  const draft = new DraftDocument(Y.encodeStateAsUpdate(main), new Map())
  const hand = (update: Uint8Array, personId = sanne) => {
    const refused = draft.take(update, personId, main)
    if (refused === null) Y.applyUpdate(main, update)
    return refused
  }
  return { main, draft, hand }
}

/** Changes that were damaged on the way: some bytes of a real one are others. */
const damaged = fc
  .tuple(
    fc.string({ minLength: 1 }),
    fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 }),
  )
  .map(([text, damages]) => {
    const update = writing(text)
    for (const [at, byte] of damages) update[at % update.length] = byte
    return update
  })

describe('a change that is tried before the document takes it', () => {
  it('leaves the document readable and writable, whatever it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.uint8Array({ maxLength: 200 }), damaged), { maxLength: 8 }),
        (updates) => {
          const { main, hand } = pair()
          expect(hand(writing('voor', 1))).toBeNull()
          for (const update of updates) expect(() => hand(update)).not.toThrow()
          expect(hand(writing('na', 2))).toBeNull()
          expect(() => Y.encodeStateAsUpdate(main)).not.toThrow()
          const again = new Y.Doc()
          Y.applyUpdate(again, Y.encodeStateAsUpdate(main))
          expect(again.getText('notes').toJSON()).toBe(main.getText('notes').toJSON())
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is refused when the document would grow too large, which loses nothing', () => {
    const { main, hand } = pair()
    expect(hand(writing('x'.repeat(liveLimits.document / 2)))).toBeNull()
    expect(hand(writing('y'.repeat(liveLimits.document / 2)))).toBe('too-large')
    expect(hand(writing('z'))).toBeNull()
    expect(main.getText('notes').length).toBe(liveLimits.document / 2 + 1)
  })

  it('tells who wrote: by whom a number was handed in, and of two who hand in the same, nobody', () => {
    const { draft, hand } = pair()
    hand(writing('van Sanne', 11), sanne)
    hand(writing('van Mo', 22), mo)
    expect(draft.tellsWriters()).toBe(true)
    // What is known already says nothing: a page that was away hands in again what it holds.
    hand(writing('van Sanne', 11), mo)
    expect(draft.tellsWriters()).toBe(false)
    expect(Object.fromEntries(draft.writers)).toEqual({ 11: sanne, 22: mo })
    const more = new Y.Doc()
    Y.applyUpdate(more, writing('van Sanne', 11))
    more.clientID = 11
    more.getText('notes').insert(0, 'onder haar nummer ')
    hand(Y.encodeStateAsUpdate(more), mo)
    expect(Object.fromEntries(draft.writers)).toEqual({ 11: null, 22: mo })
  })
})
