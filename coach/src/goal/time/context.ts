import type { Reading, Word } from '../../reading.ts'
import { list } from '../../list.ts'
import { phraseSet, phraseTable, type PhraseTable } from '../phrase-table.ts'
import { dutch } from './dutch.ts'
import { english } from './english.ts'
import type { Binding, Edge, Meanings, TimeVocabulary, Unit } from './vocabulary.ts'
import type { Named, SchoolPart } from './calendar.ts'

/** The vocabulary, ready to be asked for a word. */
interface Words {
  months: Readonly<Record<string, number>>
  weekdays: Readonly<Record<string, number>>
  schoolParts: Readonly<Record<string, SchoolPart>>
  turns: Readonly<Record<string, 0 | 1>>
  ordinals: Readonly<Record<string, number>>
  ambiguousMonths: ReadonlySet<string>
  determiners: ReadonlySet<string>
  every: ReadonlySet<string>
  frequencies: ReadonlySet<string>
  per: ReadonlySet<string>
  past: ReadonlySet<string>
  already: ReadonlySet<string>
  daily: ReadonlySet<string>
  of: ReadonlySet<string>
  half: ReadonlySet<string>
  events: readonly string[]
  lasting: readonly string[]
}

interface Tables {
  vocabulary: Words
  units: PhraseTable<Unit>
  named: PhraseTable<Named>
  bindings: PhraseTable<Binding>
  edges: PhraseTable<Edge>
  vague: PhraseTable<true>
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Meanings by phrase; numbers are written as keys of the vocabulary. */
const byPhrase = <Meaning extends string>(meanings: Meanings<Meaning>): Record<string, Meaning> =>
  Object.fromEntries(
    Object.entries<string | undefined>(meanings).flatMap(([meaning, phrases = '']) =>
      list(phrases).map((phrase) => [phrase, meaning as Meaning] as const),
    ),
  )

const numbers = <Meaning extends number>(meanings: Meanings<Meaning>): Record<string, Meaning> =>
  Object.fromEntries(
    Object.entries(byPhrase(meanings as Meanings<string>)).map(([phrase, meaning]) => [
      phrase,
      Number(meaning) as Meaning,
    ]),
  )

const tables = (of: TimeVocabulary): Tables => ({
  vocabulary: {
    months: numbers(of.months),
    weekdays: numbers(of.weekdays),
    schoolParts: byPhrase(of.schoolParts),
    turns: numbers(of.turns),
    ordinals: numbers(of.ordinals),
    ambiguousMonths: set(of.ambiguousMonths),
    determiners: set(of.determiners),
    every: set(of.every),
    frequencies: set(of.frequencies),
    per: set(of.per),
    past: set(of.past),
    already: set(of.already),
    daily: set(of.daily),
    of: set(of.of),
    half: set(of.half),
    events: list(of.events),
    lasting: list(of.lasting),
  },
  units: phraseTable(byPhrase(of.units)),
  named: phraseTable(byPhrase(of.named)),
  bindings: phraseTable(byPhrase(of.bindings)),
  edges: phraseTable(byPhrase(of.edges)),
  vague: phraseSet(list(of.vague)),
})

const byLanguage = { nl: tables(dutch), en: tables(english) }

/** What every reader of time needs: the words, the day it is, and the words of the language. */
export interface TimeContext extends Tables {
  reading: Reading
  words: readonly Word[]
  /** ISO */
  today: string
  /** The folded word there, or nothing. */
  at: (index: number) => string
}

export const timeContext = (reading: Reading, today: string): TimeContext => ({
  ...byLanguage[reading.language],
  reading,
  words: reading.words,
  today,
  at: (index) => reading.words[index]?.folded ?? '',
})

/** Passes over de, het, mijn, the, my. */
export const afterDeterminers = ({ vocabulary, at }: TimeContext, from: number): number => {
  let next = from
  while (next < from + 2 && vocabulary.determiners.has(at(next))) next += 1
  return next
}
