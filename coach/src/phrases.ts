import { fold } from './characters.ts'
import type { Reading, Word } from './reading.ts'

/** The words `[first, end)` of a reading that a phrase was found in. */
export interface Match {
  /** As it stands in the list. */
  readonly phrase: string
  readonly first: number
  readonly end: number
}

interface Node {
  readonly words: Map<string, Node>
  /** `werk*`: words that begin so. */
  readonly beginnings: Map<string, Node>
  /** `*klachten`: words that end so. */
  readonly endings: Map<string, Node>
  /** `_`: any word; `...`: up to three words that may stand between, in the same sentence. */
  any: Node | null
  gap: Node | null
  phrase: string | null
  /** Lengths of the beginnings and endings, so that each is looked up and not tried. */
  readonly beginningLengths: Set<number>
  readonly endingLengths: Set<number>
}

const emptyNode = (): Node => ({
  words: new Map(),
  beginnings: new Map(),
  endings: new Map(),
  any: null,
  gap: null,
  phrase: null,
  beginningLengths: new Set(),
  endingLengths: new Set(),
})

const mostBetween = 3

const into = (nodes: Map<string, Node>, key: string): Node => {
  const known = nodes.get(key)
  if (known !== undefined) return known
  const made = emptyNode()
  nodes.set(key, made)
  return made
}

/** Where one part of a phrase leads from a node. */
const follow = (node: Node, part: string): Node => {
  if (part === '_') return (node.any ??= emptyNode())
  if (part === '...') return (node.gap ??= emptyNode())
  if (part.endsWith('*')) {
    const beginning = part.slice(0, -1)
    node.beginningLengths.add(beginning.length)
    return into(node.beginnings, beginning)
  }
  if (part.startsWith('*')) {
    const ending = part.slice(1)
    node.endingLengths.add(ending.length)
    return into(node.endings, ending)
  }
  return into(node.words, part)
}

/** `a|b c` is `a c` and `b c`. */
const spread = (phrase: string): string[][] =>
  phrase
    .split(' ')
    .reduce<string[][]>(
      (ways, part) => ways.flatMap((way) => part.split('|').map((choice) => [...way, choice])),
      [[]],
    )

/** The nodes that `word` leads to. */
const nextNodes = (node: Node, word: Word, reading: Reading): Node[] => {
  const { folded } = word
  const found: (Node | undefined)[] = [node.words.get(folded), node.any ?? undefined]
  for (const length of node.beginningLengths) {
    reading.step()
    if (folded.length >= length) found.push(node.beginnings.get(folded.slice(0, length)))
  }
  for (const length of node.endingLengths) {
    reading.step()
    if (folded.length >= length) found.push(node.endings.get(folded.slice(folded.length - length)))
  }
  reading.step()
  return found.filter((one) => one !== undefined)
}

/**
 * A list of phrases, looked for together: the cost is that of the longest phrase for each word of the text, however long
 * the list. Parts of a phrase: a word (case and accents do not matter), `a|b` (either), `werk*` (begins so), `*klachten` (ends
 * so, or is that), `_` (any one word), `...` (nothing up to three words between; never first or last). A phrase never
 * goes over the end of a sentence.
 */
export class Phrases {
  readonly #root = emptyNode()

  constructor(list: readonly string[]) {
    for (const phrase of list)
      for (const parts of spread(phrase)) {
        let node = this.#root
        for (const part of parts) node = follow(node, part === '_' || part === '...' ? part : fold(part))
        node.phrase = phrase
      }
  }

  /** The longest phrase that begins at the word `first`, or null. */
  at(reading: Reading, first: number): Match | null {
    const sentence = reading.words[first]?.sentence
    let longest: Match | null = null
    /** Where we are in the list, and how many words may still stand between. */
    let reached = new Map<Node, number>([[this.#root, 0]])
    for (let index = first; index < reading.words.length && reached.size > 0; index += 1) {
      const word = reading.words[index]
      if (word === undefined || word.sentence !== sentence) break
      const next = new Map<Node, number>()
      const go = (node: Node, between: number): void => {
        next.set(node, Math.max(next.get(node) ?? 0, between))
        if (node.phrase !== null) longest = { phrase: node.phrase, first, end: index + 1 }
        if (node.gap !== null) next.set(node.gap, mostBetween)
      }
      for (const [node, between] of reached) {
        for (const following of nextNodes(node, word, reading)) go(following, 0)
        if (between > 0) next.set(node, Math.max(next.get(node) ?? 0, between - 1))
      }
      reached = next
    }
    return longest
  }

  /** All phrases in the text, from the left; the longest where several begin, and none inside of another. */
  in(reading: Reading): Match[] {
    const found: Match[] = []
    for (let index = 0; index < reading.words.length;) {
      const match = this.at(reading, index)
      if (match !== null) found.push(match)
      index = match === null ? index + 1 : match.end
    }
    return found
  }
}

/** See `Phrases`. */
export const phrases = (list: readonly string[]): Phrases => new Phrases(list)
