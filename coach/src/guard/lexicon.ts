import type { Language } from '../finding.ts'
import { PhraseLists, type Match } from '../phrases.ts'
import type { Reading } from '../reading.ts'
import { body } from './body.ts'
import { keysOfVocabulary, type Vocabulary } from './find.ts'
import { list } from '../list.ts'
import { jobs } from './jobs.ts'
import { family, people } from './people.ts'
import { worded } from './rules.ts'
import { Spelling } from './spelling.ts'
import { halvesOf, together, type Halves } from './together.ts'
import { anybody, makings, preventions, subjects } from './topic.ts'
import { because, being, having, others, work } from './surroundings.ts'

const joined = (...lists: Readonly<Record<Language, string>>[]): Readonly<Record<Language, string>> => ({
  nl: lists.map(({ nl }) => nl).join(','),
  en: lists.map(({ en }) => en).join(','),
})

const surroundings = {
  people: joined(people, jobs),
  others,
  family,
  having,
  because,
  being,
  work,
  subjects,
  makings,
  preventions,
  anybody,
  bodies: body,
}

/** The words that stand by themselves in lists of the rules. */
const wordsOf = (language: Language, keys: readonly (keyof Vocabulary)[]): string[] =>
  worded
    .flatMap(({ vocabulary }) => keys.flatMap((key) => list(vocabulary[language][key] ?? '')))
    .filter((phrase) => !phrase.includes(' '))
    .flatMap((phrase) => phrase.split('|'))
    .map((word) => word.replaceAll('*', ''))
    .filter((word) => /^\p{L}[\p{L}'-]+$/u.test(word))

/** What the rules look for, to know what a misspelt word was meant to be. */
export const guardWords = (language: Language): string[] =>
  wordsOf(
    language,
    keysOfVocabulary.filter((key) => key !== 'not'),
  )

/** Lists of what somebody can have one or more of; more Muslims or refugees are no longer somebody. */
const bending = /^guard\/(illness|complaints|mental-health|treatment|pregnancy) (always|marks|tied)$/
const shortest = 5

/** A word by itself with its plural: “miskraam|miskramen”, “infection|infections”. */
const bent = (phrase: string, language: Language): string => {
  if (phrase.length < shortest || !/^[a-z]+[a-rt-z]$/.test(phrase)) return phrase
  if (language === 'en') return `${phrase}|${phrase}s`
  const open = /(aa|ee|oo|uu)([^aeiou])$/.exec(phrase)
  const plural = open === null ? `${phrase}en` : `${phrase.slice(0, -2)}${open[2] ?? ''}en`
  return /[aeiou]$/.test(phrase) ? `${phrase}|${phrase}s|${phrase}'s` : `${phrase}|${phrase}s|${plural}`
}

/** All that the guard looks for in one language. */
export class Lexicon {
  readonly spelling: Spelling
  readonly #names: readonly string[]
  readonly #halves: readonly Halves[]
  readonly #lists: PhraseLists

  constructor(language: Language) {
    const named = [
      ...Object.entries(surroundings).map(([name, words]) => [name, words[language]] as const),
      ...worded.flatMap(({ name, vocabulary }) =>
        keysOfVocabulary
          .filter((key) => key !== 'together')
          .map((key) => [`${name} ${key}`, vocabulary[language][key] ?? ''] as const),
      ),
    ]
    this.#names = named.map(([name]) => name)
    this.#halves = worded.flatMap(({ name, vocabulary }) =>
      halvesOf(`${name} together`, vocabulary[language].together ?? ''),
    )
    this.#lists = new PhraseLists([
      ...named.map(([name, words]) => {
        const listed = list(words)
        return bending.test(name) ? listed.map((phrase) => bent(phrase, language)) : listed
      }),
      ...this.#halves.flatMap(({ one, other }) => [one, other]),
    ])
    this.spelling = new Spelling(guardWords(language), wordsOf(language, ['not']))
  }

  /** What was found of each list, by its name. */
  find(reading: Reading): ReadonlyMap<string, readonly Match[]> {
    const found = this.#lists.in(reading)
    const named = new Map(this.#names.map((name, index) => [name, found[index] ?? []]))
    for (const [index, { name }] of this.#halves.entries()) {
      const half = this.#names.length + 2 * index
      const both = together(reading, found[half] ?? [], found[half + 1] ?? [])
      if (both.length > 0) named.set(name, [...(named.get(name) ?? []), ...both])
    }
    return named
  }
}

const lexicons = new Map<Language, Lexicon>()

/** Made when a text in this language is read for the first time: who writes Dutch never waits for the English words. */
export const lexiconOf = (language: Language): Lexicon => {
  const known = lexicons.get(language) ?? new Lexicon(language)
  lexicons.set(language, known)
  return known
}
