import { apartAt, around, type Evidence } from './evidence.ts'
import { hasObject, milestoneAt } from './milestone.ts'
import { perWord, type GoalPart } from './part.ts'
import { quantityAt } from './quantity.ts'

const wanting = /^(?:wil|wilt|ga|gaat|kan|zal|zou|leer|leren|mag|to|will|shall|can|i'll|i)$/

/** A verb that no list knows, by where it stands: at the end of a Dutch clause with "wil", behind "will" or "to" in English. */
const unknownVerb = (part: GoalPart, index: number, word: string): boolean => {
  const { words, language } = part.reading
  if (language === 'en')
    return /^(?:will|i'll|to)$/.test(words[index - 1]?.folded ?? '') && /^[a-z]{3,}$/.test(word)
  const last = words[index + 1]?.clause !== words[index]?.clause
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
  return part.names(index) && unknownVerb(part, index, word.folded)
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

const isComparative = ({ reading, lexicon }: GoalPart, index: number): boolean =>
  lexicon.comparatives(reading.words[index]?.folded ?? '')

/** A comparative with the word behind it: "beter communiceren", "meer omzet"; or null. */
export const comparativeWords = (parts: readonly GoalPart[]): Evidence | null =>
  firstWords(parts, isComparative)

/** That, or else a vague word: verbeteren, samenwerking; or null. */
export const vagueWords = (parts: readonly GoalPart[]): Evidence | null =>
  comparativeWords(parts) ??
  firstWords(parts, ({ reading, lexicon }, index) => lexicon.vague(reading.words[index]?.folded ?? ''))
