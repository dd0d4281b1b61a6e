import type { Language } from './finding.ts'
import { fold, kindOf, type CharacterKind } from './characters.ts'
import { isAbbreviation } from './abbreviations.ts'

/** A word, a number (with its decimals, as `3,5` or `2026-03-01`) or a sign that says something (`%`, `€`, `&`). */
export interface Word {
  /** In lower case, with straight apostrophes. */
  readonly text: string
  /** The same without accents: `reünie` is `reunie`, `één` is `een`. What phrases are compared with. */
  readonly folded: string
  /** As it was written. */
  readonly written: string
  /** UTF-16 offsets in the text, `[start, end)`. */
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'sign'
  /** Which sentence, from 0. */
  readonly sentence: number
  /** Which clause, from 0 for the whole text: a comma, colon, semicolon, bracket or dash begins another. */
  readonly clause: number
}

/** The words `[first, end)` of one sentence. */
export interface Sentence {
  readonly first: number
  readonly end: number
  /** How it ends: `?`, `!`, `.`, or nothing. */
  readonly mark: string
}

/** A text taken apart, once for all rules. Whoever walks over its words counts each of them with `step`. */
export interface Reading {
  readonly text: string
  readonly language: Language
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
  readonly step: (many?: number) => void
  readonly steps: () => number
}

const isInside = (kind: CharacterKind): boolean => kind === 'letter' || kind === 'digit'

/** Signs inside of a word or a number that do not end it when both sides belong to it. */
const joins = (sign: string, before: CharacterKind, after: CharacterKind): boolean => {
  if (sign === "'" || sign === '’' || sign === '-' || sign === '‑') return isInside(before) && isInside(after)
  if (sign === '.' || sign === ',' || sign === ':' || sign === '/')
    return before === 'digit' && after === 'digit'
  return false
}

const endsClause = /^[,;:()[\]–—"“”]$/
const endsSentence = /^[.!?…]$/

interface Found {
  readonly words: Word[]
  readonly sentences: Sentence[]
}

/** Walks over the characters once; each is looked at a fixed number of times. */
class Reader {
  readonly #text: string
  readonly #words: Word[] = []
  readonly #sentences: Sentence[] = []
  #at = 0
  #clause = 0
  #first = 0

  constructor(text: string) {
    this.#text = text
  }

  #kindAt(at: number): CharacterKind {
    return at < this.#text.length ? kindOf(this.#text.charAt(at)) : 'other'
  }

  /** One past the word that begins here. */
  #endOfWord(): number {
    let end = this.#at + 1
    while (end < this.#text.length) {
      const kind = this.#kindAt(end)
      if (kind === 'sign') return end
      if (kind === 'other') {
        if (!joins(this.#text.charAt(end), this.#kindAt(end - 1), this.#kindAt(end + 1))) return end
        end += 1
      }
      end += 1
    }
    return Math.min(end, this.#text.length)
  }

  #take(end: number, kind: Word['kind']): void {
    const written = this.#text.slice(this.#at, end)
    const text = written.toLowerCase().replaceAll('’', "'").replaceAll('‑', '-')
    const folded = fold(text)
    const place = { sentence: this.#sentences.length, clause: this.#clause }
    this.#words.push({ text, folded, written, start: this.#at, end, kind, ...place })
    this.#at = end
  }

  #endSentence(mark: string): void {
    this.#clause += 1
    if (this.#words.length > this.#first)
      this.#sentences.push({ first: this.#first, end: this.#words.length, mark })
    this.#first = this.#words.length
  }

  /** A point after an abbreviation or an initial, or in the middle of `b.v.`, ends nothing. */
  #endsHere(sign: string): boolean {
    if (sign !== '.') return true
    const before = this.#words.at(-1)
    if (before?.end !== this.#at) return true
    if (isAbbreviation(before.folded)) return false
    return before.kind !== 'word' || before.written.length > 1
  }

  #sign(): void {
    const sign = this.#text.charAt(this.#at)
    if (sign === '\n') this.#endSentence('')
    else if (endsSentence.test(sign)) {
      if (this.#endsHere(sign)) this.#endSentence(sign)
    } else if (endsClause.test(sign)) this.#clause += 1
    // A dash between spaces parts; one inside of a word was taken with it.
    else if (sign === '-') this.#clause += 1
    this.#at += 1
  }

  read(): Found {
    while (this.#at < this.#text.length) {
      const kind = this.#kindAt(this.#at)
      if (kind === 'letter') this.#take(this.#endOfWord(), 'word')
      else if (kind === 'digit') {
        const end = this.#endOfWord()
        this.#take(end, /\p{L}/u.test(this.#text.slice(this.#at, end)) ? 'word' : 'number')
      } else if (kind === 'sign') this.#take(this.#at + 1, 'sign')
      else this.#sign()
    }
    this.#endSentence('')
    return { words: this.#words, sentences: this.#sentences }
  }
}

/** Takes a text apart into words and sentences. Any string will do, also half of a character. */
export const read = (text: string, language: Language): Reading => {
  let steps = text.length
  const { words, sentences } = new Reader(text).read()
  return {
    text,
    language,
    words,
    sentences,
    step: (many = 1) => {
      steps += many
    },
    steps: () => steps,
  }
}
