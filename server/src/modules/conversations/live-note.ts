import { notesFragment, pointFragment } from '@tweespraak/contract/live'
import * as Y from 'yjs'
import { type Became, type Block, type Inline, type Item, type NoteWords, textOfBlocks } from './note-text.ts'

/** Nobody writes a list in a list in a list so deep; what is nested deeper is left out. */
const deepest = 12

const linksTo = (attributes: unknown): string | undefined => {
  const link = (attributes as { link?: { href?: unknown } } | undefined)?.link
  const href = link?.href
  return typeof href === 'string' && /^(?:https?|mailto):/i.test(href) ? href : undefined
}

type Piece = { readonly insert?: unknown; readonly attributes?: unknown }

const inlineOf = (node: unknown): Inline[] => {
  if (node instanceof Y.XmlText) {
    const pieces = node.toDelta() as readonly Piece[]
    return pieces.flatMap(({ insert, attributes }) => {
      if (typeof insert !== 'string') return []
      const href = linksTo(attributes)
      return [href === undefined ? { text: insert } : { text: insert, href }]
    })
  }
  return node instanceof Y.XmlElement && node.nodeName === 'hardBreak' ? ['break'] : []
}

type Parent = Y.XmlElement | Y.XmlFragment

const isElement = (node: unknown): node is Y.XmlElement => node instanceof Y.XmlElement

const itemsOf = (list: Y.XmlElement, depth: number): Item[] =>
  list.toArray().flatMap((node) => {
    if (!isElement(node)) return []
    if (node.nodeName !== 'listItem' && node.nodeName !== 'taskItem') return []
    // Attributes are typed as texts; what a browser writes is true or false.
    const checked: unknown = node.getAttribute('checked')
    return [{ checked: checked === true || checked === 'true', blocks: blocksWithin(node, depth + 1) }]
  })

const becameOf = (node: Y.XmlElement): { readonly became?: Became } => {
  const became = node.getAttribute('became')
  return became === 'agreement' || became === 'goal' ? { became } : {}
}

const blockOf = (node: unknown, depth: number): Block[] => {
  if (!isElement(node)) return []
  const inline = () => node.toArray().flatMap(inlineOf)
  const became = becameOf(node)
  switch (node.nodeName) {
    case 'paragraph':
      return [{ kind: 'paragraph', inline: inline(), ...became }]
    case 'heading':
      return [
        {
          kind: 'heading',
          level: Number(node.getAttribute('level')) === 3 ? 3 : 2,
          inline: inline(),
          ...became,
        },
      ]
    case 'bulletList':
      return [{ kind: 'list', sort: 'bullet', items: itemsOf(node, depth) }]
    case 'orderedList':
      return [{ kind: 'list', sort: 'ordered', items: itemsOf(node, depth) }]
    case 'taskList':
      return [{ kind: 'list', sort: 'task', items: itemsOf(node, depth) }]
    default:
      return []
  }
}

const blocksWithin = (parent: Parent, depth: number): Block[] =>
  depth > deepest ? [] : parent.toArray().flatMap((node) => blockOf(node, depth))

/** What stands in one part of the document; of what an editor of ours cannot write, nothing. */
export const readBlocks = (document: Y.Doc, fragment: string): readonly Block[] =>
  blocksWithin(document.getXmlFragment(fragment), 0)

const textOf = (inline: readonly Inline[]): (Y.XmlText | Y.XmlElement)[] => {
  const nodes: (Y.XmlText | Y.XmlElement)[] = []
  let text: Y.XmlText | undefined
  let length = 0
  for (const piece of inline) {
    if (piece === 'break') {
      nodes.push(new Y.XmlElement('hardBreak'))
      text = undefined
      continue
    }
    if (text === undefined) {
      text = new Y.XmlText()
      length = 0
      nodes.push(text)
    }
    text.insert(length, piece.text, piece.href === undefined ? {} : { link: { href: piece.href } })
    length += piece.text.length
  }
  return nodes
}

const nodeOf = (block: Block): Y.XmlElement => {
  if (block.kind !== 'list') {
    const node = new Y.XmlElement(block.kind)
    // Attributes are typed as texts; an editor reads a number.
    if (block.kind === 'heading') node.setAttribute('level', block.level as never)
    if (block.became !== undefined) node.setAttribute('became', block.became)
    node.insert(0, textOf(block.inline))
    return node
  }
  const isTask = block.sort === 'task'
  const list = new Y.XmlElement(`${block.sort}List`)
  list.insert(
    0,
    block.items.map(({ checked, blocks }) => {
      const item = new Y.XmlElement(isTask ? 'taskItem' : 'listItem')
      if (isTask) item.setAttribute('checked', checked as never)
      item.insert(0, blocks.map(nodeOf))
      return item
    }),
  )
  return list
}

/** Writes at the end of one part of the document. */
export const writeBlocks = (document: Y.Doc, fragment: string, blocks: readonly Block[]): void => {
  const part = document.getXmlFragment(fragment)
  document.transact(() => part.insert(part.length, blocks.map(nodeOf)))
}

/** A document of Yjs from what is kept of it. */
export const openDocument = (state: Uint8Array): Y.Doc => {
  const document = new Y.Doc()
  Y.applyUpdate(document, state)
  return document
}

/** What one and the other kept, as one: whoever is joined last, nothing is lost. */
export const mergeStates = (one: Uint8Array, other: Uint8Array): Uint8Array => {
  const document = openDocument(one)
  Y.applyUpdate(document, other)
  const merged = Y.encodeStateAsUpdate(document)
  document.destroy()
  return merged
}

export interface TitledNote {
  readonly title: string
  readonly text: string
}

/**
 * The document of a talk in which each noted in a block of their own: under their name, line by line. Whoever makes it
 * makes the same one, so that two processes that do so have one text.
 */
export const stateOfNotes = (notes: readonly TitledNote[]): Uint8Array => {
  const document = new Y.Doc()
  document.clientID = 1
  const blocks = notes.flatMap(({ title, text }): Block[] => [
    { kind: 'heading', level: 3, inline: [{ text: title }] },
    ...text
      .split('\n')
      .map((line): Block => ({ kind: 'paragraph', inline: line === '' ? [] : [{ text: line }] })),
  ])
  writeBlocks(document, notesFragment, blocks)
  return Y.encodeStateAsUpdate(document)
}

/** The same content without its history: who wrote what, and what was written and deleted, is gone. */
export const flatten = (state: Uint8Array): Uint8Array => {
  const [before, after] = [openDocument(state), new Y.Doc()]
  for (const fragment of before.share.keys()) {
    const blocks = readBlocks(before, fragment)
    if (blocks.length > 0) writeBlocks(after, fragment, blocks)
  }
  return Y.encodeStateAsUpdate(after)
}

interface Point {
  readonly pointId: string
  readonly text: string
}

/**
 * The words of a document: under each of these talking points what was noted with it, then what was noted of the
 * talk as a whole, and with points that are not on the table any more. Empty when nothing was noted.
 */
export const textOfDocument = (state: Uint8Array, points: readonly Point[], words: NoteWords): string => {
  const document = openDocument(state)
  const known = points.map(({ pointId, text }) => ({ fragment: pointFragment(pointId), text }))
  const parts = known.map(({ fragment, text }) => ({
    title: text,
    noted: textOfBlocks(readBlocks(document, fragment), words),
  }))
  const fragments = new Set([notesFragment, ...known.map(({ fragment }) => fragment)])
  const gone = [...document.share.keys()].filter(
    (fragment) => fragment.startsWith(pointFragment('')) && !fragments.has(fragment),
  )
  const rest = [notesFragment, ...gone].map((fragment) => textOfBlocks(readBlocks(document, fragment), words))
  return [
    ...parts.filter(({ noted }) => noted !== '').map(({ title, noted }) => `${title}\n${noted}`),
    ...rest,
  ]
    .filter((text) => text !== '')
    .join('\n\n')
}
