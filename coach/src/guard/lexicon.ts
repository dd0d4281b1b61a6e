import type { Language } from '../finding.ts'
import { PhraseLists, type Match } from '../phrases.ts'
import type { Reading } from '../reading.ts'
import { keysOfVocabulary } from './find.ts'
import { list } from './list.ts'
import { family, people } from './people.ts'
import { worded } from './rules.ts'
import { Spelling } from './spelling.ts'
import { because, being, having, work } from './surroundings.ts'

const surroundings = { people, family, having, because, being, work }

/** The words that the rules look for by themselves, to know what a misspelt word was meant to be. */
export const guardWords = (language: Language): string[] =>
  worded
    .flatMap(({ vocabulary }) =>
      keysOfVocabulary.filter((key) => key !== 'not').flatMap((key) => list(vocabulary[language][key] ?? '')),
    )
    .filter((phrase) => !phrase.includes(' '))
    .flatMap((phrase) => phrase.split('|'))
    .map((word) => word.replaceAll('*', ''))
    .filter((word) => /^\p{L}[\p{L}'-]+$/u.test(word))

/** All that the guard looks for in one language. */
export class Lexicon {
  readonly spelling: Spelling
  readonly #names: readonly string[]
  readonly #lists: PhraseLists

  constructor(language: Language) {
    const named = [
      ...Object.entries(surroundings).map(([name, words]) => [name, words[language]] as const),
      ...worded.flatMap(({ name, vocabulary }) =>
        keysOfVocabulary.map((key) => [`${name} ${key}`, vocabulary[language][key] ?? ''] as const),
      ),
    ]
    this.#names = named.map(([name]) => name)
    this.#lists = new PhraseLists(named.map(([, words]) => list(words)))
    this.spelling = new Spelling(guardWords(language))
  }

  /** What was found of each list, by its name. */
  find(reading: Reading): ReadonlyMap<string, readonly Match[]> {
    const found = this.#lists.in(reading)
    return new Map(this.#names.map((name, index) => [name, found[index] ?? []]))
  }
}

const lexicons = new Map<Language, Lexicon>()

/** Made when a text in this language is read for the first time: who writes Dutch never waits for the English words. */
export const lexiconOf = (language: Language): Lexicon => {
  const known = lexicons.get(language) ?? new Lexicon(language)
  lexicons.set(language, known)
  return known
}
