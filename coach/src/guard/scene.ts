import type { Language } from '../finding.ts'
import type { Match } from '../phrases.ts'
import type { Reading, Word } from '../reading.ts'
import { firstNames } from './people.ts'
import { possessives, time } from './surroundings.ts'

/** A text with, for each of its words, what part it plays in saying something of a person. */
export interface Scene {
  readonly reading: Reading
  readonly language: Language
  /** What was found of each list of words, by its name. */
  readonly found: ReadonlyMap<string, readonly Match[]>
  /** The figure of speech, title or thing of any rule that a word belongs to: it says nothing under any other either. */
  readonly exceptions: readonly (Match | undefined)[]
  readonly person: readonly boolean[]
  /** Who can be said to be something: a person, but not the “his” of “his request”. */
  readonly somebody: readonly boolean[]
  /** Parts of the body, and what any rule knows of health. */
  readonly health: readonly boolean[]
  readonly family: readonly boolean[]
  readonly possessive: readonly boolean[]
  readonly having: readonly boolean[]
  readonly because: readonly boolean[]
  readonly being: readonly boolean[]
  readonly work: readonly boolean[]
  /** Customers, patients and other people, and animals, who are none of the house. */
  readonly others: readonly boolean[]
  /** What is learned, made, known or written: what follows “about” is its subject. */
  readonly subject: readonly boolean[]
  /** Verbs of making and selling. */
  readonly making: readonly boolean[]
  /** What keeps something from happening, or makes it. */
  readonly prevention: readonly boolean[]
  /** Nobody in particular. */
  readonly anybody: readonly boolean[]
}

const marked = (reading: Reading, matches: readonly Match[]): boolean[] => {
  const marks = reading.words.map(() => false)
  for (const { first, end } of matches) marks.fill(true, first, end)
  return marks
}

/** After these `zijn` is “are”: “er zijn klachten”, “de kinderen zijn ziek”. */
const plural = new Set(
  'er we wij ze zij jullie die deze dit dat te ook nog niet wel dan kan zou moet mag'.split(' '),
)
const notPlural = new Set(
  'wegens tijdens sinds eens soms zeggen hebben moeten kunnen noemen omwille aangezien tussen tegen buiten binnen mee intussen'.split(
    ' ',
  ),
)
const afterAre = new Set(
  'er we wij ze zij jullie niet geen wel de het een op in nog ook erg heel vaak'.split(' '),
)

const isVerb = (before: Word | undefined, after: Word | undefined): boolean => {
  if (after !== undefined && afterAre.has(after.folded)) return true
  if (before === undefined) return false
  if (plural.has(before.folded)) return true
  return /(en|s)$/.test(before.folded) && !notPlural.has(before.folded)
}

const isPossessive = (reading: Reading, language: Language, index: number): boolean => {
  const word = reading.words[index]
  if (word === undefined) return false
  if (
    word.folded === 'je' &&
    /^(als|wanneer|indien|dat|of|omdat|toen)$/.test(reading.words[index - 1]?.folded ?? '')
  )
    return false
  if (word.folded === 'zijn') return !isVerb(reading.words[index - 1], reading.words[index + 1])
  return possessives[language].has(word.folded) || (/^\p{Lu}/u.test(word.written) && word.text.endsWith("'s"))
}

/** “zijn huisarts”: not “are”, as it is at the end of what is said (“als zijn ogen in orde zijn”). */
const isHis = ({ words }: Reading, possessive: readonly boolean[], index: number): boolean =>
  possessive[index] === true &&
  words[index]?.folded === 'zijn' &&
  words[index].clause === words[index + 1]?.clause

/** What is said of somebody: “Ollie has”, “Twan kreeg”. */
const saysOfName = new Set(
  'vindt belt praat slaapt drinkt vraagt vroeg voelt hoopt denkt dacht bidt stemt verwacht werkt heeft had kreeg krijgt zegt zei vertelde vertelt wil wilde slikt loopt liep mag has says said told wants asked mentioned takes took keeps'.split(
    ' ',
  ),
)

/** What is said of names and things alike: “Jolien is”, but not “Werkdruk is”, “Dat is”. */
const saysOfAnything = new Set(
  'is was werd wordt raakte gaat ging komt kwam zit zat kan kon moet moest ligt lag blijft has had got gets can went feels looks'.split(
    ' ',
  ),
)
const noName =
  /^(dat|dit|het|er|de|een|wat|wie|hoe|daar|hier|nu|dan|toen|zo|ook|alles|niets|iets|niemand|iedereen|die|deze|hij|wij|jij|soms|vaak|morgen|gisteren|vandaag|stress|sfeer|fijn|goed|this|that|it|there|what|who|how|everything|nothing|something|here|then|now|also|today|yesterday|work|life|one|good|well)$|(ing|heid|tie|teit|ment|schap|druk|tijd|werk|isme|sie|age|ness|ity|ance|ence)$/

const beginsWithName = (word: Word, next: Word | undefined): boolean =>
  saysOfName.has(next?.folded ?? '') ||
  (saysOfAnything.has(next?.folded ?? '') && word.written.length > 2 && !noName.test(word.folded))

/** An initial (“D. heeft”) or a capital within a sentence is a name; at its beginning only a known first name is. */
const isName = ({ text, words, sentences }: Reading, index: number): boolean => {
  const word = words[index]
  if (word === undefined || word.kind !== 'word') return false
  if (!/^\p{Lu}/u.test(word.written)) return false
  if (word.written.length === 1) return text.charAt(word.end) === '.'
  const bare = word.folded.replace(/'s$/, '')
  if (firstNames.has(bare)) return true
  if (!/^\p{Lu}\p{Ll}+('s)?$/u.test(word.written) || time.test(word.folded)) return false
  return sentences[word.sentence]?.first !== index || beginsWithName(word, words[index + 1])
}

const ofHealth =
  /^(bodies|guard\/(illness|complaints|mental-health|treatment|pregnancy|disability) (always|marks|befalls|tied|states|carers))$/

const healthIn = (reading: Reading, found: ReadonlyMap<string, readonly Match[]>): boolean[] => {
  const health = reading.words.map(() => false)
  for (const [name, matches] of found)
    if (ofHealth.test(name)) for (const { first, end } of matches) health.fill(true, first, end)
  return health
}

const exceptionsIn = (
  reading: Reading,
  found: ReadonlyMap<string, readonly Match[]>,
): (Match | undefined)[] => {
  const exceptions: (Match | undefined)[] = reading.words.map(() => undefined)
  for (const [name, matches] of found)
    if (name.endsWith(' not'))
      for (const exception of matches) exceptions.fill(exception, exception.first, exception.end)
  return exceptions
}

/** `found`: what was found of the lists `people`, `family`, `having`, `because`, `being`, `work`, `others`, `subjects`, `makings`, `preventions`, `anybody`, and of those of the rules. */
export const sceneOf = (reading: Reading, found: ReadonlyMap<string, readonly Match[]>): Scene => {
  const { language, words } = reading
  const marks = (list: string): boolean[] => marked(reading, found.get(list) ?? [])
  const named = marks('people')
  const health = healthIn(reading, found)
  const others = marks('others')
  // Parkinson is a name as well.
  const person = words.map(
    (_, index) =>
      others[index] !== true && (named[index] === true || (health[index] !== true && isName(reading, index))),
  )
  const possessive = words.map(
    (_, index) =>
      isPossessive(reading, language, index) &&
      (health[index] !== true || possessives[language].has(reading.words[index]?.folded ?? '')),
  )
  return {
    reading,
    language,
    found,
    exceptions: exceptionsIn(reading, found),
    person,
    somebody: person.map(
      (is, index) =>
        is && !(possessive[index] === true && person[index + 1] !== true && health[index + 1] !== true),
    ),
    health,
    family: marks('family'),
    possessive,
    having: marks('having'),
    because: marks('because'),
    being: marks('being').map((is, index) => is && !isHis(reading, possessive, index)),
    work: marks('work'),
    others,
    subject: marks('subjects'),
    making: marks('makings'),
    prevention: marks('preventions'),
    anybody: marks('anybody'),
  }
}
