import { apartAt, around, type Evidence } from './evidence.ts'
import { hasObject, milestoneAt } from './milestone.ts'
import { perWord, type GoalPart } from './part.ts'
import { quantityAt } from './quantity.ts'

const wanting = /^(?:wil|wilt|ga|gaat|kan|zal|zou|leer|leren|mag|to|will|shall|can|i'll|i)$/

const prefixed =
  /^(?:be|ver|ont|her|terug|op|af|aan|uit|in|weg|door|over|mee|na|om|bij|samen|toe|voor|klaar|vast)[a-z]{3,}en$/
const joins = /^(?:bij|met|in|op|naar|voor|aan|van|via|tijdens|na|door|per|zonder|over|te)$/
const determiner =
  /^(?:de|het|een|mijn|onze|ons|alle|deze|die|geen|hun|haar|zijn|elke|iedere|the|my|a|an|our|each|every|all|both|any)$/

/** "Klanten begroeten bij binnenkomst", "de pallets terugbrengen naar dock 7": a goal of a few words, with its verb behind the object. */
const isTelegram = ({ reading: { words } }: GoalPart, index: number, word: string): boolean => {
  const here = words[index]
  const before = words[index - 1]
  const after = words[index + 1]
  if (here?.sentence !== 0 || before?.clause !== here.clause || !prefixed.test(word)) return false
  if (/^\p{Lu}/u.test(here.written) || determiner.test(before.folded) || /^[a-z]{3,}e$/.test(before.folded))
    return false
  return after?.clause !== here.clause || joins.test(after.folded)
}

/** "Stack the returns …": an English goal that begins with what to do. */
const isImperative = ({ reading: { words } }: GoalPart, index: number): boolean => {
  const here = words[index]
  const after = words[index + 1]
  if (here?.sentence !== 0 || words[index - 1]?.sentence === 0 || here.folded === 'dear') return false
  return after?.clause === here.clause && determiner.test(after.folded)
}

/** "Me verbreden", "broaden myself": of oneself. */
const isReflexive = ({ reading: { words } }: GoalPart, index: number): boolean =>
  [-2, -1, 1].some((offset) =>
    /^(?:me|mezelf|myself|ons|ourselves)$/.test(words[index + offset]?.folded ?? ''),
  )

/** A verb that no list knows, by where it stands: at the end of a Dutch clause with "wil", behind "will" or "to" in English. */
const unknownVerb = (part: GoalPart, index: number, word: string): boolean => {
  const { words, language } = part.reading
  if (language === 'en')
    return (
      /^[a-z]{3,}$/.test(word) &&
      (/^(?:will|i'll|to)$/.test(words[index - 1]?.folded ?? '') || isImperative(part, index))
    )
  if (isTelegram(part, index, word)) return true
  const after = words[index + 1]
  const last =
    after?.clause !== words[index]?.clause || (prefixed.test(word) && joins.test(after?.folded ?? ''))
  return (
    last &&
    /^[a-z]{3,}en$/.test(word) &&
    around(part, index, (at) => at < index && wanting.test(words[at]?.folded ?? ''))
  )
}

/** Whether the word is an action that somebody else could see: schrijven, oefenen, bellen; not verbeteren. */
export const actionAt = perWord((part, index): boolean => {
  const { reading, lexicon } = part
  const word = reading.words[index]
  reading.step()
  if (word?.kind !== 'word' || !part.says(index)) return false
  if (lexicon.actions(word.folded) || lexicon.completions(word.folded) || apartAt(part, index) !== null)
    return true
  return part.names(index) && !isReflexive(part, index) && unknownVerb(part, index, word.folded)
})

const elsewhere: ReadonlySet<string> = new Set(['why', 'who', 'where', 'by'])

/** "Beter leren plannen", "meer initiatief nemen": a comparative tells a direction, no action. */
const isCompared = (part: GoalPart, index: number): boolean =>
  around(
    part,
    index,
    (at) => part.says(at) && part.lexicon.comparatives(part.reading.words[at]?.folded ?? ''),
  )

const names = (part: GoalPart, index: number): boolean => {
  if (actionAt(part, index) && !part.tellsHow(index) && !isCompared(part, index) && hasObject(part, index))
    return true
  if (milestoneAt(part, index) !== null) return true
  return quantityAt(part, index) !== null && hasObject(part, index)
}

/** The words that name an action or a result and its object, or null. */
export const actionOf = (parts: readonly GoalPart[]): Evidence | null => {
  for (const part of parts) {
    if (elsewhere.has(part.field)) continue
    for (let index = 0; index < part.reading.words.length; index += 1)
      if (names(part, index)) return { part, first: index, next: index + 1 }
  }
  return null
}

const firstWords = (
  parts: readonly GoalPart[],
  passes: (part: GoalPart, index: number) => boolean,
): Evidence | null => {
  for (const part of parts) {
    // Why it is worth it may well be a direction.
    if (elsewhere.has(part.field)) continue
    const { reading, lexicon } = part
    for (const [index, word] of reading.words.entries()) {
      reading.step()
      if (!part.says(index) || !passes(part, index)) continue
      const next = reading.words[index + 1]
      const pair =
        next?.clause === word.clause &&
        lexicon.comparatives(word.folded) &&
        !lexicon.functionWords(next.folded)
      return { part, first: index, next: index + (pair ? 2 : 1) }
    }
  }
  return null
}

const not = /^(?:niet|geen|niemand|nooit|niets|nergens|no|not|never|nobody|nothing)$/

/** "Niemand zoekt meer", "no more complaints": it is over, and nothing is compared. */
const isOver = ({ reading }: GoalPart, index: number): boolean => {
  const { words } = reading
  const word = words[index]
  if (word === undefined || !/^(?:meer|more)$/.test(word.folded)) return false
  return words.slice(Math.max(0, index - 5), index).some(({ clause, folded }) => {
    reading.step()
    return clause === word.clause && not.test(folded)
  })
}

const isComparative = (part: GoalPart, index: number): boolean =>
  part.lexicon.comparatives(part.reading.words[index]?.folded ?? '') && !isOver(part, index)

/** A comparative with the word behind it: "beter communiceren", "meer omzet"; or null. */
export const comparativeWords = (parts: readonly GoalPart[]): Evidence | null =>
  firstWords(parts, isComparative)

/** That, or else a vague word: verbeteren, samenwerking; or null. */
export const vagueWords = (parts: readonly GoalPart[]): Evidence | null =>
  comparativeWords(parts) ??
  firstWords(parts, ({ reading, lexicon }, index) => lexicon.vague(reading.words[index]?.folded ?? ''))
