import { fold } from './characters.ts'
import type { Reading, Word } from './reading.ts'

/** The words `[first, end)` of a reading that a phrase was found in. */
export interface Match {
  /** As it stands in the list. */
  readonly phrase: string
  readonly first: number
  readonly end: number
}

/** Where one is within a phrase, and which words lead on. Only the beginning is shared: what follows is each phrase's own. */
interface Node {
  readonly words: Map<string, Node[]>
  /** `werk*`: words that begin so. */
  readonly beginnings: Map<string, Node[]>
  /** `*klachten`: words that end so. */
  readonly endings: Map<string, Node[]>
  /** `_`: any word. */
  readonly any: Node[]
  /** `...`: up to three words that may stand between, in the same sentence. */
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
  any: [],
  gap: null,
  phrase: null,
  beginningLengths: new Set(),
  endingLengths: new Set(),
})

const mostBetween = 3

const into = (nodes: Map<string, Node[]>, key: string, to: Node): void => {
  const known = nodes.get(key)
  if (known === undefined) nodes.set(key, [to])
  else known.push(to)
}

/** Lets one choice of a part of a phrase lead from a node to the next. */
const link = (from: Node, choice: string, to: Node): void => {
  if (choice === '_') from.any.push(to)
  else if (choice === '...') from.gap = to
  else if (choice.endsWith('*')) {
    const beginning = fold(choice.slice(0, -1))
    from.beginningLengths.add(beginning.length)
    into(from.beginnings, beginning, to)
  } else if (choice.startsWith('*')) {
    const ending = fold(choice.slice(1))
    from.endingLengths.add(ending.length)
    into(from.endings, ending, to)
  } else into(from.words, fold(choice), to)
}

/** The nodes that `word` leads to. */
const nextNodes = (node: Node, word: Word, reading: Reading): Node[] => {
  const { folded } = word
  const found = [node.words.get(folded) ?? [], node.any]
  for (const length of node.beginningLengths) {
    reading.step()
    if (folded.length >= length) found.push(node.beginnings.get(folded.slice(0, length)) ?? [])
  }
  for (const length of node.endingLengths) {
    reading.step()
    if (folded.length >= length) found.push(node.endings.get(folded.slice(folded.length - length)) ?? [])
  }
  const nodes = found.flat()
  reading.step(1 + nodes.length)
  return nodes
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
    for (const phrase of list) {
      let node = this.#root
      for (const part of phrase.split(' ')) {
        const next = emptyNode()
        for (const choice of part.split('|')) link(node, choice, next)
        node = next
      }
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
