import type { Reading } from '../reading.ts'
import type { Span } from './reasons.ts'

const wish = /^(?:wil|willen|ga|gaan|zal|doel|want|will|shall|goal|aim|would|i'd|i'll)$/
const asItIs =
  /^(?:nu|vaak|soms|regelmatig|momenteel|nog|steeds|now|often|still|sometimes|currently|regularly|keep|keeps|too)$/
const pointing = /^(?:dit|dat|dan|zo|daarmee|hiermee|hierdoor|this|that|then|these|it|das)$/
const ownDoing =
  /^(?:ik|i|i'll|haalbaar|realistisch|achievable|realistic|doable|feasible|klaar|gelukt|done|finished|gemeten|meten|measured|zichtbaar|lukt|kan|can|plan|moet|must|doel|goal|bespreek|doe)$/
const benefitComma = /^(?:allow|enabl|giv|free|sav|mak|help|lett|reduc|keep|improv|mean|prevent|leav)ing$/
const number = /\d/

interface Clause extends Span {
  words: readonly string[]
}

const clauseAt = ({ words, step }: Reading, first: number): Clause => {
  const clause = words[first]?.clause
  let next = first
  while (words[next] !== undefined && words[next]?.clause === clause) next += 1
  step(next - first)
  return { first, next, words: words.slice(first, next).map(({ folded }) => folded) }
}

/** How things are now, told beside the goal: "nu bellen ze vaak twee keer". With a number it is where a measure begins. */
const isSituation = ({ words }: Clause): boolean =>
  words.length >= 4 &&
  words.some((word) => asItIs.test(word)) &&
  !words.some((word) => wish.test(word) || number.test(word))

/** What comes of it, pointed at: "Dit geeft rust", "Then we …"; not "Dit doe ik door …", "Dat is haalbaar". */
/** A sentence of its own about others or things: "De inspectie vraagt erom". */
const isOfOthers = ({ words }: Clause): boolean =>
  words.length >= 4 &&
  !words.slice(0, 6).some((word) => ownDoing.test(word)) &&
  !words.some((word) => wish.test(word) || number.test(word))

const isOutcome = ({ words }: Clause): boolean =>
  words.length >= 3 &&
  pointing.test(words[0] ?? '') &&
  !words.slice(0, 6).some((word) => ownDoing.test(word) || number.test(word))

/**
 * A why without a word for it: sentences and clauses behind the goal that tell how things are, or what comes of it.
 * `how`: sentences that tell how. The first sentence is the goal itself; of that only what follows a comma, and begins as an outcome does.
 */
export const situationsOf = (
  reading: Reading,
  how: ReadonlySet<number | undefined>,
  sectioned: boolean,
): Span[] => {
  const spans: Span[] = []
  const conditional = new Set<number>()
  for (let at = 0; at < reading.words.length;) {
    const clause = clauseAt(reading, at)
    const word = reading.words[at]
    const before = reading.words[at - 1]
    const opens = before?.sentence !== word?.sentence
    if (
      clause.words.some((one) => /^(?:als|wanneer|zodra|if|when|once|eerst|first)$/.test(one)) &&
      word !== undefined
    )
      conditional.add(word.sentence)
    const late = word !== undefined && word.sentence > 0 && opens
    const follows = word !== undefined && !opens && !conditional.has(word.sentence)
    const told =
      (late &&
        (isSituation(clause) ||
          isOutcome(clause) ||
          (!sectioned && !how.has(word.sentence) && isOfOthers(clause)))) ||
      (follows && (isOutcome(clause) || isSituation(clause) || benefitComma.test(clause.words[0] ?? '')))
    if (told) spans.push({ first: clause.first, next: clause.next })
    at = Math.max(at + 1, clause.next)
  }
  return spans
}
