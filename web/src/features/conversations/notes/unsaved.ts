import * as Y from 'yjs'

/** Bytes as they travel in a message. */
export const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0)

/**
 * Counts what was done here until the server says that it committed it: words and deletions alike, so that nothing is
 * called saved on the word of whoever only received it.
 */
export class Unsaved {
  #updates: Uint8Array[] = []

  add(update: Uint8Array): void {
    this.#updates.push(update)
  }

  /** What this snapshot holds is saved from now on. */
  settle(snapshot: Y.Snapshot): void {
    this.#updates = this.#updates.filter((update) => !Y.snapshotContainsUpdate(snapshot, update))
  }

  get none(): boolean {
    return this.#updates.length === 0
  }
}

const isBeyond = (item: Y.Item, saved: ReadonlyMap<number, number>): boolean =>
  !item.deleted && item.id.clock + item.length > (saved.get(item.id.client) ?? 0)

const textOf = (node: Y.XmlElement): string =>
  node
    .toArray()
    .map((child) => (child instanceof Y.XmlText ? plain(child) : '\n'))
    .join('')

const plain = (text: Y.XmlText): string =>
  (text.toDelta() as { readonly insert?: unknown }[])
    .map(({ insert }) => (typeof insert === 'string' ? insert : ''))
    .join('')

/** The items of a text, whether or not they were deleted since. */
export function* itemsOf(text: Y.XmlText): Generator<Y.Item> {
  const { _start: first } = text
  for (let item = first; item !== null; item = item.right) yield item
}

/** Whether this is a line of text and not a list of lines. */
const isLine = (node: Y.XmlElement): boolean => node.nodeName === 'paragraph' || node.nodeName === 'heading'

/** Every line of a part of the document, top to bottom. */
export const linesIn = (parent: Y.XmlFragment | Y.XmlElement): Y.XmlElement[] =>
  parent
    .toArray()
    .flatMap((node) => (node instanceof Y.XmlElement ? (isLine(node) ? [node] : linesIn(node)) : []))

/**
 * The lines in which this device knows words that the server did not commit (`saved`: of each writer, how far it did);
 * whole lines, so that they can be understood by themselves. Lines that only others typed in are theirs to keep.
 */
export const unsavedLines = (
  document: Y.Doc,
  saved: ReadonlyMap<number, number>,
  isOthers: (client: number) => boolean,
): string =>
  [...document.share.keys()]
    .flatMap((name) => linesIn(document.getXmlFragment(name)))
    .filter((line) =>
      line
        .toArray()
        .some(
          (child) =>
            child instanceof Y.XmlText &&
            [...itemsOf(child)].some(
              (item) =>
                item.content instanceof Y.ContentString && isBeyond(item, saved) && !isOthers(item.id.client),
            ),
        ),
    )
    .map((line) => textOf(line).trim())
    .filter((text) => text !== '')
    .join('\n')
