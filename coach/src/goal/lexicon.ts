import type { Language } from '../finding.ts'
import { list } from '../list.ts'
import { phraseSet, type PhraseTable } from './phrase-table.ts'
import { dutch } from './language/dutch.ts'
import { english } from './language/english.ts'
import type { GoalVocabulary } from './language/vocabulary.ts'

export type WordTest = (word: string) => boolean

/** Of beginnings and endings; none in the lists is longer. */
const longest = 24

/** Tells whether a word is in a list of whole words, beginnings (`abc*`) and endings (`*abc`), in a fixed number of looks. */
export const wordTest = (words: string): WordTest => {
  const whole = new Set<string>()
  const begins = new Set<string>()
  const ends = new Set<string>()
  for (const entry of words.split(/\s+/)) {
    if (entry.endsWith('*')) begins.add(entry.slice(0, -1))
    else if (entry.startsWith('*')) ends.add(entry.slice(1))
    else whole.add(entry)
  }
  const lengthsOf = (parts: ReadonlySet<string>): readonly number[] =>
    [...new Set([...parts].map(({ length }) => length))].filter((length) => length <= longest)
  const beginnings = lengthsOf(begins)
  const endings = lengthsOf(ends)
  return (word) =>
    whole.has(word) ||
    beginnings.some((length) => length <= word.length && begins.has(word.slice(0, length))) ||
    endings.some((length) => length <= word.length && ends.has(word.slice(-length)))
}

type Lists =
  | 'functionWords'
  | 'vague'
  | 'comparatives'
  | 'actions'
  | 'completions'
  | 'creations'
  | 'deliverables'
type MoreLists =
  | 'done'
  | 'roles'
  | 'becoming'
  | 'independent'
  | 'able'
  | 'universals'
  | 'labels'
  | 'company'
  | 'asItIs'
type LastLists = 'clock' | 'complements' | 'helping' | 'others' | 'must' | 'fillers' | 'apartVerbs'
type Phrases = 'bounds' | 'absolutes' | 'reasons' | 'means'

export type Lexicon = Readonly<Record<Lists | MoreLists | LastLists, WordTest>> &
  Readonly<Record<Phrases, PhraseTable<true>>> & { apart: ReadonlyMap<string, 'completion' | 'action'> }

const lexicon = (of: GoalVocabulary): Lexicon => ({
  functionWords: wordTest(of.functionWords),
  vague: wordTest(of.vague),
  comparatives: wordTest(of.comparatives),
  actions: wordTest(of.actions),
  completions: wordTest(of.completions),
  creations: wordTest(of.creations),
  deliverables: wordTest(of.deliverables),
  done: wordTest(of.done),
  roles: wordTest(of.roles),
  becoming: wordTest(of.becoming),
  independent: wordTest(of.independent),
  able: wordTest(of.able),
  universals: wordTest(of.universals),
  labels: wordTest(of.labels),
  company: wordTest(of.company),
  asItIs: wordTest(of.asItIs),
  clock: wordTest(of.clock),
  complements: wordTest(of.complements),
  helping: wordTest(of.helping),
  others: wordTest(of.others),
  must: wordTest(of.must),
  fillers: wordTest(of.fillers),
  bounds: phraseSet(list(of.bounds)),
  absolutes: phraseSet(list(of.absolutes)),
  reasons: phraseSet(list(of.reasons)),
  means: phraseSet(list(of.means)),
  apart: new Map([
    ...list(of.apart.action).map((pair) => [pair, 'action'] as const),
    ...list(of.apart.completion).map((pair) => [pair, 'completion'] as const),
  ]),
  apartVerbs: wordTest(
    [of.apart.action, of.apart.completion]
      .flatMap(list)
      .map((pair) => pair.split(' ')[0])
      .join(' '),
  ),
})

export const lexicons: Readonly<Record<Language, Lexicon>> = { nl: lexicon(dutch), en: lexicon(english) }
