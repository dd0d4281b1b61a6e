import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import * as Y from 'yjs'
import { linesIn, Unsaved, unsavedLines } from './unsaved.ts'
import { writersOfLine } from './writers.ts'

const lineOf = (text: string): Y.XmlElement => {
  const line = new Y.XmlElement('paragraph')
  line.insert(0, [new Y.XmlText(text)])
  return line
}

const write = (document: Y.Doc, text: string, fragment = 'notes'): void => {
  const part = document.getXmlFragment(fragment)
  part.insert(part.length, [lineOf(text)])
}

const wordsIn = (document: Y.Doc, line: number): Y.XmlText => {
  const words = linesIn(document.getXmlFragment('notes'))[line]?.get(0)
  if (!(words instanceof Y.XmlText)) throw new Error('There is no such line')
  return words
}

/** A browser and the server, with all that the browser did waiting to be told saved. */
const aBrowser = () => {
  const [here, server] = [new Y.Doc(), new Y.Doc()]
  const unsaved = new Unsaved()
  here.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === 'server') return
    unsaved.add(update)
  })
  const arrive = () => Y.applyUpdate(server, Y.encodeStateAsUpdate(here, Y.encodeStateVector(server)), 'here')
  return { here, server, unsaved, arrive, tell: () => unsaved.settle(Y.snapshot(server)) }
}

describe('what was typed is saved', () => {
  it('once the server has committed it, and not when it only arrived', () => {
    const { here, server, unsaved, arrive, tell } = aBrowser()
    write(here, 'Het rooster')
    const committed = Y.snapshot(server)
    arrive()
    unsaved.settle(committed)
    expect(unsaved.none).toBe(false)
    tell()
    expect(unsaved.none).toBe(true)
  })

  it('with what was taken out: of that no number tells', () => {
    const { here, unsaved, arrive, tell } = aBrowser()
    write(here, 'Het rooster')
    arrive()
    tell()
    wordsIn(here, 0).delete(0, 4)
    tell()
    expect(unsaved.none).toBe(false)
    arrive()
    tell()
    expect(unsaved.none).toBe(true)
  })

  it('whatever the other types meanwhile', () => {
    const { here, server, unsaved, arrive, tell } = aBrowser()
    write(here, 'Van mij')
    arrive()
    tell()
    write(server, 'Van de ander')
    Y.applyUpdate(here, Y.encodeStateAsUpdate(server), 'server')
    expect(unsaved.none).toBe(true)
  })

  it('in the end, however both type and delete, and whenever it arrives', () => {
    const step = fc.record({
      here: fc.boolean(),
      at: fc.nat(20),
      text: fc.string({ maxLength: 4 }),
      arrives: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const { here, server, unsaved, arrive, tell } = aBrowser()
        write(here, 'begin')
        arrive()
        for (const { here: mine, at, text, arrives } of steps) {
          const words = wordsIn(mine ? here : server, 0)
          if (text === '')
            words.delete(Math.min(at, Math.max(0, words.length - 1)), Math.min(1, words.length))
          else words.insert(Math.min(at, words.length), text)
          if (!arrives) continue
          arrive()
          Y.applyUpdate(here, Y.encodeStateAsUpdate(server), 'server')
          tell()
        }
        arrive()
        tell()
        expect(unsaved.none).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

test('in plain words, what waits are the lines that the server does not have, whole, and not those of others', () => {
  const { here, server, arrive } = aBrowser()
  write(here, 'Al bewaard')
  write(here, 'Half')
  arrive()
  const { sv } = Y.snapshot(server)
  wordsIn(here, 1).insert(4, ' bewaard')
  write(here, 'Nieuw', 'point:1')
  write(server, 'Van de ander')
  const others = server.clientID
  Y.applyUpdate(here, Y.encodeStateAsUpdate(server), 'server')
  expect(unsavedLines(here, sv, (client) => client === others)).toBe('Half bewaard\nNieuw')
  expect(unsavedLines(here, Y.snapshot(here).sv, () => false)).toBe('')
})

test('of a line it is known who wrote it, who wrote most first; not who was taken out again, nor whom nobody knows', () => {
  const [one, other] = [new Y.Doc(), new Y.Doc()]
  write(one, 'Wat ik zei: ')
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
  wordsIn(other, 0).insert(12, 'en wat zij daarvan vindt')
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other))
  const [line] = linesIn(one.getXmlFragment('notes'))
  if (line === undefined) throw new Error('There is no line')
  const writers = new Map([
    [one.clientID, 'joost'],
    [other.clientID, 'sanne'],
  ])
  expect(writersOfLine(line, writers)).toEqual(['sanne', 'joost'])
  expect(writersOfLine(line, new Map([[one.clientID, null]]))).toEqual([])
  wordsIn(one, 0).delete(0, 12)
  expect(writersOfLine(line, writers)).toEqual(['sanne'])
})
