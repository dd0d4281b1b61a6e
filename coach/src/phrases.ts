import { fold } from './characters.ts'
import type { Reading, Word } from './reading.ts'

/** The words `[first, end)` of a reading that a phrase was found in. */
export interface Match {
  /** As it stands in the list. */
  readonly phrase: string
  readonly first: number
  readonly end: number
}

interface Phrase {
  readonly source: string
  /** Of which list. */
  readonly list: number
  readonly parts: readonly string[]
}

const mostBetween = 3

type Branches = Map<string, Phrase[] | Branch>

const lengthsOf = (branches: Branches): number[] => [
  ...new Set([...branches.keys()].map((key) => key.length)),
]

const put = (branches: Branches, key: string, phrase: Phrase): void => {
  const known = branches.get(key)
  if (known === undefined) branches.set(key, [phrase])
  else if (Array.isArray(known)) known.push(phrase)
}

/**
 * Phrases of which the same parts have been seen. What may come next is worked out when a text first gets here: of
 * thousands of phrases a text touches few.
 */
class Branch {
  readonly #phrases: readonly Phrase[]
  readonly #seen: number
  /** Those that are complete here, and those that are where a clause ends. */
  readonly complete: readonly Phrase[]
  readonly closing: readonly Phrase[]
  /** `...`: what comes behind, with up to three words between. */
  readonly gap: Branch | null
  #isOpen = false
  readonly #words: Branches = new Map()
  /** `werk*`: words that begin so; `*klachten`: words that end so. */
  readonly #beginnings: Branches = new Map()
  readonly #endings: Branches = new Map()
  #beginningLengths: readonly number[] = []
  #endingLengths: readonly number[] = []
  /** `_`: any word. */
  readonly #any: Branches = new Map()

  constructor(phrases: readonly Phrase[], seen: number) {
    this.#phrases = phrases
    this.#seen = seen
    this.complete = phrases.filter(({ parts }) => parts.length === seen)
    this.closing = phrases.filter(({ parts }) => parts.length === seen + 1 && parts[seen] === '.')
    const behind = phrases.filter(({ parts }) => parts[seen] === '...')
    this.gap = behind.length === 0 ? null : new Branch(behind, seen + 1)
  }

  #open(): void {
    this.#isOpen = true
    for (const phrase of this.#phrases) {
      const part = phrase.parts[this.#seen]
      if (part === undefined || part === '...' || part === '.') continue
      for (const choice of part.split('|'))
        if (choice === '_') put(this.#any, choice, phrase)
        else if (choice.endsWith('*')) put(this.#beginnings, fold(choice.slice(0, -1)), phrase)
        else if (choice.startsWith('*')) put(this.#endings, fold(choice.slice(1)), phrase)
        else put(this.#words, fold(choice), phrase)
    }
    this.#beginningLengths = lengthsOf(this.#beginnings)
    this.#endingLengths = lengthsOf(this.#endings)
  }

  #take(branches: Branches, key: string, found: Branch[]): void {
    let branch = branches.get(key)
    if (branch === undefined) return
    if (Array.isArray(branch)) {
      branch = new Branch(branch, this.#seen + 1)
      branches.set(key, branch)
    }
    found.push(branch)
  }

  /** Where `word` leads to. */
  after({ folded }: Word, reading: Reading): readonly Branch[] {
    if (!this.#isOpen) this.#open()
    const found: Branch[] = []
    this.#take(this.#words, folded, found)
    this.#take(this.#any, '_', found)
    for (const length of this.#beginningLengths)
      if (folded.length >= length) this.#take(this.#beginnings, folded.slice(0, length), found)
    for (const length of this.#endingLengths)
      if (folded.length >= length) this.#take(this.#endings, folded.slice(folded.length - length), found)
    reading.step(2 + this.#beginningLengths.length + this.#endingLengths.length + found.length)
    return found
  }
}

/**
 * Lists of phrases, looked for together: the cost is that of the longest phrase for each word of the text, however many
 * lists and however long. Parts of a phrase: a word (case and accents do not matter), `a|b` (either), `werk*` (begins so),
 * `*klachten` (ends so, or is that), `_` (any one word), `...` (nothing up to three words between; never first or last), `.` at the
 * end (where the clause ends). A phrase never goes over the end of a sentence.
 */
export class PhraseLists {
  readonly #root: Branch
  readonly #many: number

  constructor(lists: readonly (readonly string[])[]) {
    this.#many = lists.length
    const phrases = lists.flatMap((sources, list) =>
      sources.map((source) => ({ source, list, parts: source.split(' ') })),
    )
    this.#root = new Branch(phrases, 0)
  }

  /** The longest phrase of each list that begins at the word `first`; `longest` is told of each that is found. */
  #from(reading: Reading, first: number, longest: (list: number, match: Match) => void): void {
    const sentence = reading.words[first]?.sentence
    /** Where we are in the lists, and how many words may still stand between. */
    let reached = new Map<Branch, number>([[this.#root, 0]])
    for (let index = first; index < reading.words.length && reached.size > 0; index += 1) {
      const word = reading.words[index]
      if (word === undefined || word.sentence !== sentence) return
      const next = new Map<Branch, number>()
      for (const [branch, between] of reached) {
        for (const following of branch.after(word, reading)) {
          next.set(following, Math.max(next.get(following) ?? 0, 0))
          const isLast = reading.words[index + 1]?.clause !== word.clause
          for (const { list, source } of isLast
            ? [...following.complete, ...following.closing]
            : following.complete)
            longest(list, { phrase: source, first, end: index + 1 })
          if (following.gap !== null) next.set(following.gap, mostBetween)
        }
        if (between > 0) next.set(branch, Math.max(next.get(branch) ?? 0, between - 1))
      }
      reached = next
    }
  }

  /** The longest phrase of the first list that begins at the word `first`, or null. */
  at(reading: Reading, first: number): Match | null {
    let found: Match | null = null
    this.#from(reading, first, (list, match) => {
      if (list === 0) found = match
    })
    return found
  }

  /** For each list all its phrases in the text, from the left; the longest where several begin, and none inside of another. */
  in(reading: Reading): readonly (readonly Match[])[] {
    const found = Array.from({ length: this.#many }, (): Match[] => [])
    for (let index = 0; index < reading.words.length; index += 1) {
      this.#from(reading, index, (list, match) => {
        const known = found[list]
        const last = known?.at(-1)
        if (last?.first === index) known?.pop()
        else if (last !== undefined && last.end > index) return
        known?.push(match)
      })
    }
    return found
  }
}

/** One list; see `PhraseLists`. */
export const phrases = (list: readonly string[]): PhraseLists => new PhraseLists([list])
