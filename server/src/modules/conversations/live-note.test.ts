import { notesFragment, pointFragment } from '@tweespraak/contract/live'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import {
  flatten,
  mergeStates,
  openDocument,
  readBlocks,
  stateOfNotes,
  textOfDocument,
  writeBlocks,
} from './live-note.ts'
import type { Block } from './note-text.ts'

const said = { goal: 'Doel:' }
const words = (text: string): Block => ({ kind: 'paragraph', inline: text === '' ? [] : [{ text }] })

const stateWith = (parts: Readonly<Record<string, readonly Block[]>>): Uint8Array => {
  const document = new Y.Doc()
  for (const [fragment, blocks] of Object.entries(parts)) writeBlocks(document, fragment, blocks)
  return Y.encodeStateAsUpdate(document)
}

const every: readonly Block[] = [
  { kind: 'heading', level: 3, inline: [{ text: 'Kop' }], became: 'goal' },
  {
    kind: 'paragraph',
    inline: [{ text: 'Zie ' }, { text: 'hier', href: 'https://x.nl/' }, 'break', { text: 'en daar' }],
  },
  { kind: 'list', sort: 'bullet', items: [{ checked: false, blocks: [words('een'), words('nog een')] }] },
  {
    kind: 'list',
    sort: 'task',
    items: [
      { checked: true, blocks: [words('gedaan')] },
      { checked: false, blocks: [words('te doen')] },
    ],
  },
]

/** As an editor in a browser writes, of which not everything is known here. */
const foreign = (): Uint8Array => {
  const document = new Y.Doc()
  const notes = document.getXmlFragment(notesFragment)
  const image = new Y.XmlElement('image')
  image.setAttribute('src', 'https://elders.nl/volgt.png')
  const quote = new Y.XmlElement('blockquote')
  quote.insert(0, [new Y.XmlElement('paragraph')])
  const paragraph = new Y.XmlElement('paragraph')
  const text = new Y.XmlText()
  text.insert(0, 'vet', { bold: {} })
  text.insert(3, ' en weg', { link: { href: 'javascript:alert(1)' } })
  text.insertEmbed(10, { image: 'x' })
  paragraph.insert(0, [text])
  notes.insert(0, [image, quote, paragraph, new Y.XmlText('los') as never])
  document.getMap('elders').set('geheim', 'verstopt')
  return Y.encodeStateAsUpdate(document)
}

describe('the document of shared notes', () => {
  it('is read as it was written, and keeps nothing else when its history goes', () => {
    const state = stateWith({ [notesFragment]: every, [pointFragment('p')]: [words('bij het punt')] })
    expect(readBlocks(openDocument(state), notesFragment)).toEqual(every)
    const flat = flatten(state)
    expect(readBlocks(openDocument(flat), notesFragment)).toEqual(every)
    expect(textOfDocument(flat, [{ pointId: 'p', text: 'Rooster' }], said)).toBe(
      textOfDocument(state, [{ pointId: 'p', text: 'Rooster' }], said),
    )
  })

  it('no longer tells who wrote, or what was deleted, once it is flat', () => {
    const document = openDocument(stateWith({ [notesFragment]: [words('eerst gezegd en toch niet')] }))
    document.getXmlFragment(notesFragment).delete(0, 1)
    writeBlocks(document, notesFragment, [words('blijft')])
    const flat = flatten(Y.encodeStateAsUpdate(document))
    expect(Buffer.from(flat).toString()).not.toContain('eerst gezegd')
    const clients = [...Y.decodeStateVector(Y.encodeStateVectorFromUpdate(flat)).keys()]
    expect(clients).toHaveLength(1)
    expect(clients).not.toContain(document.clientID)
  })

  it('gives nothing of what our editor cannot write', () => {
    expect(textOfDocument(foreign(), [], said)).toBe('vet en weg')
    expect(Buffer.from(flatten(foreign())).toString()).not.toMatch(/image|bold|javascript|verstopt/)
  })

  it('is told as text: each talking point with its notes, then those of the whole talk, and of points that are gone', () => {
    const state = stateWith({
      [notesFragment]: [words('Goed gesprek')],
      [pointFragment('weg')]: [words('bij een punt dat weg is')],
      [pointFragment('leeg')]: [words('')],
      [pointFragment('rooster')]: [words('In maart anders')],
    })
    const points = [
      { pointId: 'rooster', text: 'Het rooster' },
      { pointId: 'leeg', text: 'Zonder notities' },
    ]
    expect(textOfDocument(state, points, said)).toBe(
      'Het rooster\nIn maart anders\n\nGoed gesprek\n\nbij een punt dat weg is',
    )
  })

  it('begins with what each had noted before, under their name', () => {
    const state = stateOfNotes([
      { title: 'Sanne', text: 'Eerste regel\n\nTweede' },
      { title: 'Mo', text: 'Van Mo' },
    ])
    expect(textOfDocument(state, [], said)).toBe('Sanne\nEerste regel\n\nTweede\n\nMo\nVan Mo')
  })

  it('holds all that two processes kept, whoever comes last', () => {
    const base = stateWith({ [notesFragment]: [words('samen')] })
    const added = (text: string) => {
      const document = openDocument(base)
      writeBlocks(document, notesFragment, [words(text)])
      return Y.encodeStateAsUpdate(document)
    }
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 4 }), (texts) => {
        const states = texts.map(added)
        const forth = states.reduce(mergeStates, base)
        const back = states.toReversed().reduce(mergeStates, base)
        expect(textOfDocument(forth, [], said)).toBe(textOfDocument(back, [], said))
        for (const text of texts) expect(textOfDocument(forth, [], said)).toContain(text)
      }),
    )
  })
})
