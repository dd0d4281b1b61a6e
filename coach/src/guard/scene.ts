import type { Language } from '../finding.ts'
import type { Match } from '../phrases.ts'
import type { Reading, Word } from '../reading.ts'
import { firstNames } from './people.ts'
import { articles, possessives, prepositions } from './surroundings.ts'

/** A text with, for each of its words, what part it plays in saying something of a person. */
export interface Scene {
  readonly reading: Reading
  readonly language: Language
  /** What was found of each list of words, by its name. */
  readonly found: ReadonlyMap<string, readonly Match[]>
  /** The figure of speech, title or thing of any rule that a word belongs to: it says nothing under any other either. */
  readonly exceptions: readonly (Match | undefined)[]
  readonly person: readonly boolean[]
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
  if (word.folded === 'zijn') return !isVerb(reading.words[index - 1], reading.words[index + 1])
  return possessives[language].has(word.folded) || (/^\p{Lu}/u.test(word.written) && word.text.endsWith("'s"))
}

/** What is said of somebody: “Ollie has”, “Twan kreeg”. */
const saysOfName = new Set(
  'heeft had kreeg krijgt zegt zei vertelde vertelt wil wilde slikt loopt liep mag has says said told wants asked mentioned takes took keeps'.split(
    ' ',
  ),
)

/** An initial (“D. heeft”) or a capital within a sentence is a name; at its beginning only a known first name is. */
const isName = ({ text, words, sentences }: Reading, index: number): boolean => {
  const word = words[index]
  if (word === undefined || word.kind !== 'word') return false
  if (!/^\p{Lu}/u.test(word.written)) return false
  if (word.written.length === 1) return text.charAt(word.end) === '.'
  const bare = word.folded.replace(/'s$/, '')
  if (firstNames.has(bare)) return true
  if (!/^\p{Lu}\p{Ll}+('s)?$/u.test(word.written)) return false
  return sentences[word.sentence]?.first !== index || saysOfName.has(words[index + 1]?.folded ?? '')
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
  return {
    reading,
    language,
    found,
    exceptions: exceptionsIn(reading, found),
    person: words.map((_, index) => named[index] === true || isName(reading, index)),
    family: marks('family'),
    possessive: words.map((_, index) => isPossessive(reading, language, index)),
    having: marks('having'),
    because: marks('because'),
    being: marks('being'),
    work: marks('work'),
    others: marks('others'),
    subject: marks('subjects'),
    making: marks('makings'),
    prevention: marks('preventions'),
    anybody: marks('anybody'),
  }
}

const aboutWords = new Set('over voor in naar rond omtrent about on into in'.split(' '))

/** How far a word reaches: to a possessive, to a cause, to a subject of work. */
const reach = {
  possessive: 3,
  cause: 3,
  work: 7,
  after: 4,
  near: 5,
  note: 15,
  bareNote: 7,
  predicate: 3,
  opening: 2,
  advice: 6,
}

/** Whether one of the words from `from` up to and without `end`, in the sentence of the match, has the mark. */
export const within = (
  { reading }: Scene,
  marks: readonly boolean[],
  { sentence, from, end }: { readonly sentence: number; readonly from: number; readonly end: number },
): boolean => {
  for (let index = Math.max(0, from); index < Math.min(end, reading.words.length); index += 1) {
    reading.step()
    if (marks[index] === true && reading.words[index]?.sentence === sentence) return true
  }
  return false
}

const sentenceOf = ({ reading }: Scene, match: Match): number => reading.words[match.first]?.sentence ?? 0

/** The longest a clause is looked at, on either side of a word: a text without any mark is one clause. */
const clauseReach = 12

interface Span {
  readonly sentence: number
  readonly from: number
  readonly end: number
}

/** The clause around a match, at most `clauseReach` words to each side. */
export const clauseAround = ({ reading }: Scene, { first, end }: Match): Span => {
  const word = reading.words[first]
  let [from, to] = [first, end]
  while (from > 0 && first - from < clauseReach && reading.words[from - 1]?.clause === word?.clause) from -= 1
  while (to - end < clauseReach && to < reading.words.length && reading.words[to]?.clause === word?.clause)
    to += 1
  reading.step(to - from)
  return { sentence: word?.sentence ?? 0, from, end: to }
}

const pronoun = /^(hij|ze|zij|hem|haar|hun|zijn|he|she|they|him|her|his|them|their)$/
const thirdPerson = /^(zijn|haar|hun|z'n|d'r|his|her|their)$/

/** “De cliënt weigerde zijn pillen”: whom a possessive points back to is none of the house. */
const isOthersOwn = ({ reading, others, person }: Scene, possessive: number): boolean => {
  const word = reading.words[possessive]
  if (word === undefined || !thirdPerson.test(word.folded)) return false
  for (let index = possessive - 1; index >= Math.max(0, possessive - clauseReach); index -= 1) {
    reading.step()
    if (reading.words[index]?.sentence !== word.sentence) return false
    if (others[index] === true) return true
    if (person[index] === true && !pronoun.test(reading.words[index]?.folded ?? '')) return false
  }
  return false
}

/** “haar nieuwe heup”, “Kims migraine”: a possessive shortly before, with nothing between that it could belong to. */
export const isOwned = (scene: Scene, { first }: Match): boolean => {
  const { reading, possessive, work: domain } = scene
  const word = reading.words[first]
  for (let index = first - 1; index >= Math.max(0, first - reach.possessive); index -= 1) {
    reading.step()
    const before = reading.words[index]
    if (before === undefined || before.clause !== word?.clause) return false
    if (possessive[index] === true) return !isOthersOwn(scene, index)
    if (domain[index] === true || prepositions.has(before.folded)) return false
  }
  return false
}

/** “de operatie van zijn vrouw”, “the surgery of her son”, “het ziek zijn van Patrick”. */
const isOfFamily = (scene: Scene, { end }: Match): boolean => {
  const { words, sentences } = scene.reading
  const next = words[end]?.folded
  if (next !== 'van' && next !== 'bij' && next !== 'of' && next !== 'in') return false
  const other = words[end + 1]
  const closesHere = sentences[other?.sentence ?? 0]?.first !== end + 1
  if (next !== 'in' && scene.person[end + 1] === true && scene.possessive[end + 1] !== true && closesHere)
    return true
  return within(scene, scene.family, {
    sentence: scene.reading.words[end]?.sentence ?? 0,
    from: end,
    end: end + 4,
  })
}

const before = ({ reading }: Scene, { first }: Match): string => reading.words[first - 1]?.folded ?? ''

const lengthAround = (scene: Scene, match: Match): number => {
  const sentence = scene.reading.sentences[sentenceOf(scene, match)]
  return sentence === undefined ? 0 : sentence.end - sentence.first
}

/** “Heeft al jaren migraine”: who it is about was left out. */
const startsWith = (scene: Scene, marks: readonly boolean[], match: Match): boolean => {
  const first = scene.reading.sentences[sentenceOf(scene, match)]?.first
  return (
    first !== undefined && first < match.first && match.first - first <= reach.note && marks[first] === true
  )
}

/** “Heeft zich verdiept in migraine”: what goes before says that it is a subject. */
const isAbout = ({ reading }: Scene, { first }: Match): boolean =>
  reading.words.slice(Math.max(0, first - 3), first).some(({ folded }) => aboutWords.has(folded))

/** The nearest verb of having before a match, or where its clause begins. */
const verbBefore = ({ reading, having }: Scene, { first }: Match, from: number): number => {
  for (let index = first - 1; index > from; index -= 1) {
    reading.step()
    if (having[index] === true) return index
  }
  return from
}

/** “A customer had a seizure”: the nearest before the verb is not one of us. */
const isOthers = (scene: Scene, { first }: Match): boolean => {
  const clause = scene.reading.words[first]?.clause
  let verb = first - 1
  while (verb >= Math.max(0, first - clauseReach) && scene.having[verb] !== true) verb -= 1
  if (scene.having[verb] !== true) return false
  for (let index = verb - 1; index >= Math.max(0, verb - reach.near); index -= 1) {
    scene.reading.step()
    if (scene.reading.words[index]?.clause !== clause) return false
    if (scene.others[index] === true) return true
    if (scene.person[index] === true) return false
  }
  return false
}

const belongsTo = new Set('van bij onder of among in voor for on'.split(' '))

/** “diabetes patients”, “de ziekte van een leverancier”: a word of work behind it says whose it is. */
const isOfOthers = (scene: Scene, { end }: Match): boolean => {
  const next = scene.reading.words[end]
  if (next === undefined) return false
  if (scene.work[end] === true && next.clause === scene.reading.words[end - 1]?.clause) return true
  if (!belongsTo.has(next.folded)) return false
  return within(scene, scene.others, { sentence: next.sentence, from: end, end: end + reach.after })
}

const isHad = (scene: Scene, match: Match): boolean => {
  const clause = clauseAround(scene, match)
  const upTo = { ...clause, end: Math.min(clause.end, match.end + 2) }
  return (
    !isOfOthers(scene, match) &&
    (within(scene, scene.person, clause) || startsWith(scene, scene.having, match)) &&
    within(scene, scene.having, clause) &&
    !isAbout(scene, match) &&
    !isOthers(scene, match) &&
    !within(scene, scene.work, { ...upTo, from: verbBefore(scene, match, clause.from) })
  )
}

const isCause = (scene: Scene, match: Match): boolean => {
  const sentence = sentenceOf(scene, match)
  const upTo = { sentence, from: match.first - reach.cause, end: match.first }
  if (!within(scene, scene.because, upTo)) return false
  const around = { sentence, from: match.first - reach.near, end: match.end + 2 }
  return !isOfOthers(scene, match) && !within(scene, scene.work, around) && isOfPerson(scene, match)
}

/** Whether the sentence, or the one before when this one names nobody, is about a person. */
export const isOfPerson = (scene: Scene, match: Match): boolean => {
  const sentence = sentenceOf(scene, match)
  const near = { sentence, from: match.first - 30, end: match.end + 30 }
  if (within(scene, scene.person, near) || within(scene, scene.possessive, near)) return true
  const first = scene.reading.sentences[sentence]?.first ?? 0
  return sentence > 0 && within(scene, scene.person, { sentence: sentence - 1, from: first - 20, end: first })
}

/** Whether what is said is the subject of work, or about customers. */
export const isOfWork = (scene: Scene, match: Match): boolean =>
  within(scene, scene.work, {
    sentence: sentenceOf(scene, match),
    from: match.first - reach.work,
    end: match.end + reach.after,
  })

const joins = new Set('want en maar omdat dat dus and but because so as since for'.split(' '))

/** A note, in which nobody is named because it is clear who is meant: “Heeft in mei een paniekaanval gehad”. */
export const isNote = (scene: Scene, match: Match): boolean => {
  if (lengthAround(scene, match) > reach.note) return false
  const first = scene.reading.sentences[sentenceOf(scene, match)]?.first ?? 0
  // “The team is recovering”, “want het middel geeft”: something else is its subject.
  const { from } = clauseAround(scene, match)
  const opening = joins.has(scene.reading.words[from]?.folded ?? '') ? from + 1 : from
  return ![first, opening].some(
    (start) => match.first - start > reach.opening && articles.has(scene.reading.words[start]?.folded ?? ''),
  )
}

/** A state that is a note by itself: “Niet ziek geweest.”, “Verder gezond.” */
export const isBareNote = (scene: Scene, match: Match): boolean => {
  if (lengthAround(scene, match) > reach.bareNote || isOfWork(scene, match)) return false
  const clause = clauseAround(scene, match)
  for (let index = clause.from; index < match.first; index += 1)
    if (articles.has(scene.reading.words[index]?.folded ?? '')) return false
  return (
    match.end === clause.end ||
    within(scene, scene.being, clause) ||
    /^(not|never|niet|nooit)$/.test(before(scene, match))
  )
}

/** Whether a person is what the state is said of: before it, or right behind the verb (“gisteren was hij ziek”). */
export const isSubject = (scene: Scene, match: Match): boolean => {
  const clause = clauseAround(scene, match)
  if (!within(scene, scene.being, clause)) return false
  if (within(scene, scene.person, { ...clause, end: match.first })) return true
  if (startsWith(scene, scene.being, match)) return true
  for (let index = clause.from; index < clause.end - 1; index += 1) {
    scene.reading.step()
    if (scene.being[index] === true && scene.person[index + 1] === true) return true
  }
  return false
}

/** Whether it is tied to a person by the words beside it, whatever else the sentence is about. */
export const isTied = (scene: Scene, match: Match): boolean =>
  isOwned(scene, match) || isOfFamily(scene, match) || isHad(scene, match) || isCause(scene, match)

/** “She is HIV positive”: said of a person right before it, whoever else the sentence is about. */
export const isPredicate = (scene: Scene, { first }: Match): boolean => {
  const { reading, being, person } = scene
  const clause = reading.words[first]?.clause
  const isHere = (index: number): boolean => index >= 0 && reading.words[index]?.clause === clause
  for (let verb = first - 1; isHere(verb) && first - verb <= reach.predicate; verb -= 1) {
    reading.step()
    if (being[verb] === true)
      return [verb - 1, verb - 2, verb + 1].some(
        (index) => isHere(index) && index < first && person[index] === true,
      )
    if (articles.has(reading.words[verb]?.folded ?? '')) return false
  }
  return false
}

const seenBy = new Set(
  'naar bij via langs volgens van door tegen to at by from see sees saw seeing visit visited'.split(' '),
)
const advises =
  /^(zegt|zei|zeggen|adviseert|adviseerde|raadt|raadde|denkt|dacht|verwees|verwijst|constateerde|constateert|ontdekte|vermoedt|vermoedde|aangeraden|geadviseerd|voorgeschreven|doorverwezen|verboden|ingeschakeld|geraadpleegd|betrokken|gebeld|says?|said|advise[sd]?|thinks?|thought|told|recommend(s|ed)?|prescribed|referred|suspects?|diagnosed|cleared|signed|reckons)$/

/** Somebody goes to who treats people, has one, or was advised by one. */
export const isSeen = (scene: Scene, match: Match): boolean => {
  const { words } = scene.reading
  if (isOwned(scene, match)) return true
  if (isOfWork(scene, match) || !(isOfPerson(scene, match) || isNote(scene, match))) return false
  if ([1, 2].some((many) => seenBy.has(words[match.first - many]?.folded ?? ''))) return true
  return words
    .slice(match.end, match.end + reach.advice)
    .some(({ folded, sentence }) => advises.test(folded) && sentence === words[match.first]?.sentence)
}
