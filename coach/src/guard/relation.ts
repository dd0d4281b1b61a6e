import type { Match } from '../phrases.ts'
import type { Scene } from './scene.ts'
import { articles, prepositions, time } from './surroundings.ts'

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
  subject: 8,
  opening: 2,
  advice: 6,
  back: 30,
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

export const sentenceOf = ({ reading }: Scene, match: Match): number =>
  reading.words[match.first]?.sentence ?? 0

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

const belongsTo = new Set('van bij onder of among in voor for on'.split(' '))
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
    // “de ouders van Tim”, “van mevrouw Pronk”.
    const isTheirs = others[index - (belongsTo.has(reading.words[index - 1]?.folded ?? '') ? 2 : 1)] === true
    if (person[index] === true && !isTheirs && !pronoun.test(reading.words[index]?.folded ?? '')) return false
  }
  return false
}

/** “het gesprek met de ouders over zijn autisme”: a possessive shortly before says that it is not one of us. */
export const isOthersPossession = (scene: Scene, { first }: Match): boolean =>
  [1, 2].some((many) => scene.possessive[first - many] === true && isOthersOwn(scene, first - many))

/** “haar nieuwe heup”, “Kims migraine”: a possessive shortly before, with nothing between that it could belong to. */
export const isOwned = (scene: Scene, { first }: Match): boolean => {
  const { reading, possessive, work: domain } = scene
  const word = reading.words[first]
  for (let index = first - 1; index >= Math.max(0, first - reach.possessive); index -= 1) {
    reading.step()
    const before = reading.words[index]
    if (before === undefined || before.clause !== word?.clause) return false
    if (possessive[index] === true) return !isOthersOwn(scene, index)
    // “belde je de arts”: there “je” is no possessive.
    if (domain[index] === true || prepositions.has(before.folded) || articles.has(before.folded)) return false
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
  if (
    next !== 'in' &&
    scene.others[end] !== true &&
    scene.person[end + 1] === true &&
    scene.possessive[end + 1] !== true &&
    closesHere
  )
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

/** “diabetes patients”, “de ziekte van een leverancier”: a word of work behind it says whose it is. */
const isOfOthers = (scene: Scene, { end }: Match): boolean => {
  const next = scene.reading.words[end]
  if (next === undefined) return false
  if (scene.work[end] === true && next.clause === scene.reading.words[end - 1]?.clause) return true
  if (!belongsTo.has(next.folded)) return false
  return within(scene, scene.others, {
    sentence: next.sentence,
    from: end,
    end: end + reach.after,
  })
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
    !within(scene, scene.work, {
      ...upTo,
      from: verbBefore(scene, match, clause.from),
    })
  )
}

/** “werkt niet met kinderen vanwege …”: the reason is hers. */
const isReason = /^(wegens|vanwege|ivm|verband|because|due|owing)$/

/** “Je hebt een cliënt … zonder medicatie”: of who stands before it in the clause, the nearest is none of the house. */
export const isNearestOther = ({ reading, others, person }: Scene, { first }: Match): boolean => {
  const clause = reading.words[first]?.clause
  // “de ouders van Samira komen uit Marokko”: they are what is found.
  if (others[first] === true) return false
  for (let index = first - 1; index >= Math.max(0, first - clauseReach); index -= 1) {
    reading.step()
    if (reading.words[index]?.clause !== clause) return false
    if (others[index] === true) return true
    if (person[index] === true || isReason.test(reading.words[index]?.folded ?? '')) return false
  }
  return false
}

/** “De bewoner heeft last van zijn rug”: nobody else is named in the clause. */
export const isOnlyOther = (scene: Scene, match: Match): boolean =>
  isNearestOther(scene, match) &&
  !within(scene, scene.somebody, { ...clauseAround(scene, match), end: match.first })

const isCause = (scene: Scene, match: Match): boolean => {
  const sentence = sentenceOf(scene, match)
  const upTo = { sentence, from: match.first - reach.cause, end: match.first }
  if (!within(scene, scene.because, upTo)) return false
  const around = {
    sentence,
    from: match.first - reach.near,
    end: match.end + 2,
  }
  return (
    !isOfOthers(scene, match) &&
    !within(scene, scene.work, around) &&
    !isNearestOther(scene, match) &&
    isOfPerson(scene, match)
  )
}

/** Whether the sentence, or the one before when this one names nobody, is about a person. */
export const isOfPerson = (scene: Scene, match: Match): boolean => {
  const sentence = sentenceOf(scene, match)
  const near = { sentence, from: match.first - 30, end: match.end + 30 }
  if (within(scene, scene.person, near) || within(scene, scene.possessive, near)) return true
  const first = scene.reading.sentences[sentence]?.first ?? 0
  return (
    sentence > 0 &&
    within(scene, scene.person, {
      sentence: sentence - 1,
      from: first - 20,
      end: first,
    })
  )
}

/** Whether what is said is the subject of work, or about customers. */
export const isOfWork = (scene: Scene, match: Match): boolean =>
  within(scene, scene.work, {
    sentence: sentenceOf(scene, match),
    from: match.first - reach.work,
    end: match.end + reach.after,
  })

/** “our crew”: it begins with something else. */
const elsewhere = new Set('ons onze our'.split(' '))
const joins = new Set('want en maar omdat dat dus and but because so as since for'.split(' '))

/** A note, in which nobody is named because it is clear who is meant: “Heeft in mei een paniekaanval gehad”. */
export const isNote = (scene: Scene, match: Match): boolean => {
  if (lengthAround(scene, match) > reach.note) return false
  const first = scene.reading.sentences[sentenceOf(scene, match)]?.first ?? 0
  // “The team is recovering”, “want het middel geeft”: something else is its subject.
  const { from } = clauseAround(scene, match)
  const opening = joins.has(scene.reading.words[from]?.folded ?? '') ? from + 1 : from
  if (elsewhere.has(scene.reading.words[first]?.folded ?? '')) return false
  return ![first, opening].some(
    (start) => match.first - start > reach.opening && articles.has(scene.reading.words[start]?.folded ?? ''),
  )
}

/** Whether the clause is about one of the house: somebody before the others in it, or nobody named where a note began. */
export const isOfOne = (scene: Scene, match: Match): boolean => {
  const { reading, somebody, others } = scene
  const { from, end } = clauseAround(scene, match)
  let isOne = false
  for (let index = from; index < end; index += 1) {
    reading.step()
    if (others[index] === true) return isOne && index > match.end
    if (somebody[index] === true) isOne = true
  }
  if (isOne) return true
  if (articles.has(reading.words[from]?.folded ?? '')) return false
  return isOfPerson(scene, match) || isNote(scene, match)
}

const definite = new Set('de het een the a an this that deze dit dat'.split(' '))
/** What a sentence about a person may begin with as well. */
const tells =
  /^(reden|oorzaak|diagnose|uitslag|uitkomst|conclusie|indruk|kans|vraag|laatste|afgelopen|hele|komende|eerste|reason|cause|diagnosis|result|results|upshot|chance|last|past|next|first|whole|impression)$/

const gives = /^(doet|deed|geeft|gaf|gives?|gave|hurts?|does)$/

/** “De machine heeft kuren”: the clause begins with a thing, and that is what has it. */
export const isSaidOfThing = (scene: Scene, match: Match): boolean => {
  const { reading, person, possessive, health, having, being } = scene
  const { from } = clauseAround(scene, match)
  if (health[match.first] !== true || !definite.has(reading.words[from]?.folded ?? '')) return false
  let verb = -1
  for (let index = from + 1; index < match.first; index += 1) {
    reading.step()
    const folded = reading.words[index]?.folded ?? ''
    if (person[index] === true || possessive[index] === true || health[index] === true) return false
    if (tells.test(folded) || time.test(folded)) return false
    if (verb === -1 && (having[index] === true || being[index] === true || gives.test(folded))) verb = index
  }
  return verb > from + 1 && !isOwned(scene, match) && !isOfFamily(scene, match) && !isCause(scene, match)
}

/** “A client with a stroke … The treatment”: of the others that were spoken of before it. */
export const isOfOthersBefore = (scene: Scene, match: Match): boolean => {
  const { reading, others } = scene
  if (!definite.has(before(scene, match))) return false
  const sentence = sentenceOf(scene, match)
  for (let index = match.first - 2; index >= Math.max(0, match.first - reach.back); index -= 1) {
    reading.step()
    if ((reading.words[index]?.sentence ?? 0) < sentence - 1) return false
    if (others[index] === true)
      return !isOwned(scene, match) && !isOfFamily(scene, match) && !isCause(scene, match)
  }
  return false
}

const colours = /^(niet|nooit|nog|steeds|weer|not|never|still|again|hasn't|isn't|wasn't)$/

/** “Nog steeds niet helemaal fit na mei”: all that stands before a state says how much it is so. */
const denied = ({ reading }: Scene, { first }: Match, from: number): boolean =>
  first - from <= reach.near && reading.words.slice(from, first).some(({ folded }) => colours.test(folded))

/** A state that is a note by itself: “Niet ziek geweest.”, “Verder gezond.” */
export const isBareNote = (scene: Scene, match: Match): boolean => {
  const clause = clauseAround(scene, match)
  // “Not ill any more, thankfully”: what follows is said besides.
  const opens = scene.reading.sentences[clause.sentence]?.first === clause.from
  const length = opens ? clause.end - clause.from : lengthAround(scene, match)
  if (length > reach.bareNote || isOfWork(scene, match)) return false
  for (let index = clause.from; index < match.first; index += 1)
    if (articles.has(scene.reading.words[index]?.folded ?? '')) return false
  return match.end === clause.end || within(scene, scene.being, clause) || denied(scene, match, clause.from)
}

/** Whether a person is what the state is said of: before it, or right behind the verb (“gisteren was hij ziek”). */
export const isSubject = (scene: Scene, match: Match): boolean => {
  const clause = clauseAround(scene, match)
  if (!within(scene, scene.being, clause) || isNearestOther(scene, match)) return false
  if (within(scene, scene.somebody, { ...clause, end: match.first })) return true
  if (startsWith(scene, scene.being, match)) return true
  for (let index = clause.from; index < clause.end - 1; index += 1) {
    scene.reading.step()
    if (scene.being[index] === true && scene.somebody[index + 1] === true) return true
  }
  return false
}

/** Whether somebody stands right before it, or right behind (“instortte hij”), or it begins a note. */
export const isWhatBefell = (scene: Scene, match: Match): boolean => {
  const { reading, somebody } = scene
  const { from, end } = clauseAround(scene, match)
  for (let index = match.first - 1; index >= Math.max(from, match.first - reach.subject); index -= 1) {
    reading.step()
    if (somebody[index] === true) return true
    const next = reading.words[index + 1]?.folded ?? ''
    // “ze trilt de laatste tijd”
    const isWhen = tells.test(next) || time.test(next)
    if (scene.others[index] === true || (!isWhen && articles.has(reading.words[index]?.folded ?? '')))
      return false
  }
  if (match.end < end && somebody[match.end] === true) return true
  return match.first === from && isOfPerson(scene, match)
}

/** Whether it is tied to a person by the words beside it, whatever else the sentence is about. */
export const isTied = (scene: Scene, match: Match): boolean =>
  isOwned(scene, match) || isOfFamily(scene, match) || isHad(scene, match) || isCause(scene, match)

/** “She is HIV positive”: said of a person right before it, whoever else the sentence is about. */
export const isPredicate = (scene: Scene, { first }: Match): boolean => {
  const { reading, being, somebody } = scene
  const clause = reading.words[first]?.clause
  const isHere = (index: number): boolean => index >= 0 && reading.words[index]?.clause === clause
  for (let verb = first - 1; isHere(verb) && first - verb <= reach.predicate; verb -= 1) {
    reading.step()
    if (being[verb] === true)
      return [verb - 1, verb - 2, verb + 1].some(
        (index) => isHere(index) && index < first && somebody[index] === true,
      )
    if (articles.has(reading.words[verb]?.folded ?? '')) return false
  }
  return false
}
