import { fold } from '../characters.ts'
import type { Reading, Sentence, Word } from '../reading.ts'

/** Below this a word is too near to too many others to be corrected by its sound, by a turned pair, by a letter. */
const least = { sound: 6, turned: 7, letter: 9, part: 3 }

/** Words that are right as they stand, however near they are to one that the guard looks for. */
const right: ReadonlySet<string> = new Set(
  'conclusion conclusions migration migrations reference complained complains closed mediatie mediation meditatie meditation cooperatie cooperation medication medicatie indicatie operatief operationeel'.split(
    ' ',
  ),
)

const same: readonly (readonly [RegExp, string])[] = [
  [/[-']/g, ''],
  [/d?t\b|d\b/g, 't'],
  [/ij|ei|ey/g, 'y'],
  [/au/g, 'ou'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/(.)\1+/g, '$1'],
]

/** What is left of a word when what is often misspelt is taken away: doubled letters, hyphens, dt, ei and ij. */
const soundOf = (word: string): string => same.reduce((left, [from, to]) => left.replaceAll(from, to), word)

/** All that a word becomes when one of its letters is left out. */
const shortened = (word: string): string[] =>
  Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1))

const turned = (word: string): string[] =>
  Array.from({ length: word.length - 1 }, (_, at) => {
    const [one, other] = [word.charAt(at), word.charAt(at + 1)]
    return `${word.slice(0, at)}${other}${one}${word.slice(at + 2)}`
  })

/** Words longer than any that is looked for are left alone, whatever their length. */
const longest = 30

/** Knows a list of words, and which of them a misspelt word was meant to be. */
export class Spelling {
  readonly #known: ReadonlySet<string>
  readonly #bySound = new Map<string, string>()
  readonly #byLack = new Map<string, string>()

  constructor(words: readonly string[]) {
    const folded = words.map(fold)
    this.#known = new Set(folded)
    for (const word of folded) {
      if (word.length < least.sound) continue
      const sound = soundOf(word)
      this.#bySound.set(sound, word)
      if (sound.length >= least.letter) for (const short of shortened(sound)) this.#byLack.set(short, word)
    }
  }

  /** The known word that sounds so. */
  bySound(folded: string): string | undefined {
    return folded.length < least.turned ? undefined : this.#bySound.get(soundOf(folded))
  }

  /** The word that was meant, folded; itself when it is known, or near to none. */
  meant(folded: string): string {
    if (folded.length < least.sound || folded.length > longest) return folded
    if (this.#known.has(folded) || right.has(folded)) return folded
    const sound = soundOf(folded)
    const known = this.#bySound.get(sound)
    if (known !== undefined) return known
    if (sound.length >= least.letter - 1) {
      const lacking = this.#byLack.get(sound)
      if (lacking !== undefined) return lacking
    }
    const tries = [
      ...(sound.length >= least.turned ? turned(sound) : []),
      ...(sound.length > least.letter ? shortened(sound) : []),
    ]
    const found = tries.map((one) => this.#bySound.get(one)).find((one) => one !== undefined)
    return found ?? folded
  }
}

/** A compound that was written apart: “rug klachten”, “burn out”. */
const joined = (one: Word, other: Word | undefined, spelling: Spelling): string | null => {
  if (other === undefined || other.clause !== one.clause || other.start !== one.end + 1) return null
  if (one.folded.length < least.part || other.folded.length < least.part) return null
  const together = one.folded + other.folded
  if (together.length > longest) return null
  const meant = spelling.bySound(together)
  return meant === undefined || meant === one.folded ? null : meant
}

/** The same text with its words as they were meant; places and what was written stay. */
export const corrected = (reading: Reading, spelling: Spelling): Reading => {
  const words: Word[] = []
  for (let index = 0; index < reading.words.length; index += 1) {
    const word = reading.words[index]
    if (word === undefined) continue
    reading.step(Math.min(word.folded.length, longest))
    const next = reading.words[index + 1]
    const compound = joined(word, next, spelling)
    if (compound !== null && next !== undefined) {
      words.push({ ...word, folded: compound, end: next.end })
      index += 1
      continue
    }
    const folded = spelling.meant(word.folded)
    words.push(folded === word.folded ? word : { ...word, folded })
  }
  return { ...reading, words, sentences: sentencesOf(words) }
}

/** Where the sentences begin and end, now that some words are one. */
const sentencesOf = (words: readonly Word[]): Sentence[] => {
  const sentences: { first: number; end: number; mark: string }[] = []
  for (const [index, { sentence }] of words.entries()) {
    const known = sentences[sentence]
    if (known === undefined) sentences[sentence] = { first: index, end: index + 1, mark: '' }
    else known.end = index + 1
  }
  return sentences
}
