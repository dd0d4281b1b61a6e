import { fold } from '../characters.ts'
import type { Reading, Sentence, Word } from '../reading.ts'

/** Below this a word is too near to too many others to be corrected by its sound, by a turned pair, by a letter. */
const least = { sound: 6, turned: 7, letter: 9, part: 3 }

/** Words that are right as they stand, however near they are to one that the guard looks for. */
const right: ReadonlySet<string> = new Set(
  'conclusion conclusions migration migrations reference complained complains closed mediatie mediation meditatie meditation cooperatie cooperation medication medicatie indicatie operatief operationeel overwerk overwerken'.split(
    ' ',
  ),
)

/** What is written for each other: a hyphen or none, dt and d at the end, ei and ij. */
const mixedUp = /[-']|d?t$|d$|ij|ei|ey|au|ph/g
const doubled = /(.)\1+/g
const alike: Readonly<Record<string, string>> = {
  '-': '',
  "'": '',
  au: 'ou',
  ph: 'f',
  dt: 't',
  d: 't',
  t: 't',
}

/** What is left of a word when what is often misspelt is taken away, doubled letters too. */
const soundOf = (word: string): string =>
  word.replaceAll(mixedUp, (part) => alike[part] ?? 'y').replaceAll(doubled, '$1')

/** The first letter in which two words differ. */
const partingOf = (one: string, other: string): number => {
  let at = 0
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at += 1
  return at
}

/** Whether `short` is `long` without one of its letters. */
const lacksOne = (short: string, long: string): boolean => {
  const at = partingOf(short, long)
  return short.slice(at) === long.slice(at + 1)
}

/** Whether two letters beside each other have changed places. */
const isTurned = (one: string, other: string): boolean => {
  const at = partingOf(one, other)
  return (
    one.charCodeAt(at) === other.charCodeAt(at + 1) &&
    one.charCodeAt(at + 1) === other.charCodeAt(at) &&
    one.slice(at + 2) === other.slice(at + 2)
  )
}

/** Words longer than any that is looked for are left alone, whatever their length. */
const longest = 30

/** Knows a list of words, and which of them a misspelt word was meant to be. Hardly anybody misspells a first letter. */
export class Spelling {
  readonly #known: ReadonlySet<string>
  readonly #bySound = new Map<string, string>()
  /** The sounds that begin with a letter and have a length. */
  readonly #like = new Map<string, string[]>()

  /** `others`: words that are right as well, but not what is meant by any other. */
  constructor(words: readonly string[], others: readonly string[]) {
    this.#known = new Set([...words, ...others].map(fold))
    for (const word of new Set(words.map(fold))) {
      if (word.length < least.sound) continue
      const sound = soundOf(word)
      if (!this.#bySound.has(sound)) {
        const key = `${sound.charAt(0)}${sound.length}`
        const like = this.#like.get(key)
        if (like === undefined) this.#like.set(key, [sound])
        else like.push(sound)
      }
      this.#bySound.set(sound, word)
    }
  }

  /** The known word that sounds so. */
  bySound(folded: string): string | undefined {
    return folded.length < least.turned ? undefined : this.#bySound.get(soundOf(folded))
  }

  #near(sound: string, longer: number, isNear: (known: string) => boolean): string | undefined {
    const known = this.#like.get(`${sound.charAt(0)}${sound.length + longer}`)?.find(isNear)
    return known === undefined ? undefined : this.#bySound.get(known)
  }

  /** The word that was meant, folded; itself when it is known, or near to none. */
  meant(folded: string): string {
    if (folded.length < least.sound || folded.length > longest) return folded
    if (this.#known.has(folded) || right.has(folded)) return folded
    const sound = soundOf(folded)
    const same = this.#bySound.get(sound)
    if (same !== undefined) return same
    const { length } = sound
    const lacking =
      length >= least.letter - 1 ? this.#near(sound, 1, (known) => lacksOne(sound, known)) : undefined
    const turned =
      length >= least.turned ? this.#near(sound, 0, (known) => isTurned(sound, known)) : undefined
    const tooMuch =
      length > least.letter ? this.#near(sound, -1, (known) => lacksOne(known, sound)) : undefined
    return lacking ?? turned ?? tooMuch ?? folded
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
