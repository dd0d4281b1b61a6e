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
const unit =
  /^(?:jaar|kwartaal|week|weken|maand|semester|blok|periode|sprint|year|quarter|month|term|half|halfjaar|school|schooljaar|seizoen|season|spring|summer|autumn|winter)$/
/** What goes wrong, is asked or is feared, by whomever. */
const trouble =
  /^(?:niet|geen|niemand|nooit|zonder|te|klagen|klaagt|klachten|wachten|wacht|boos|fout|fouten|kost|kosten|afhaken|haken|mislopen|zoekt|zoeken|last|druk|not|never|nobody|no|too|complain|complains|complaints|wait|waiting|lose|loses|lost|losing|angry|wrong|costs?|miss|annoyed|pays|can't|don't|doesn't|won't|couldn't|didn't|isn't|aren't)$/
const own = /^(?:ik|i|we|wij|i'll|i'm|i'd|i've|my|mijn|haalbaar|realistisch)$/
const conditional = /^(?:als|if|when|wanneer|zonder|without)$/
const measured =
  /^(?:klaar|af|gelukt|geslaagd|gehaald|behaald|done|finished|success|successful|achieved|passed|ready|tevreden)$/

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

/** "Als ik stil blijf, snap ik het niet", "zonder deze minor mag ik niet door": what happens otherwise. */
const isOtherwise = (clauses: readonly string[]): boolean =>
  conditional.test(clauses[0] ?? '') &&
  clauses.length >= 5 &&
  clauses.some((word) => trouble.test(word) && !/^(?:te|too|zonder|without)$/.test(word)) &&
  !clauses.some((word) => measured.test(word))

/** "Ouders klagen dat ik …", also with a number in it: others, and what goes wrong. */
const isTroubleOfOthers = ({ words }: Clause): boolean =>
  words.length >= 4 &&
  !words.slice(0, 2).some((word) => own.test(word)) &&
  words.some((word) => trouble.test(word)) &&
  !words.some((word) => wish.test(word) || measured.test(word))

/** How things are now, told beside the goal: "nu bellen ze vaak twee keer". With a number it is where a measure begins. */
const isSituation = ({ words }: Clause): boolean =>
  words.length >= 4 &&
  words.some((word) => asItIs.test(word)) &&
  !words.some((word) => wish.test(word) || number.test(word))

const longest = 30

const sentenceWords = ({ words, sentences, step }: Reading, sentence: number): readonly string[] => {
  const { first = 0, end = 0 } = sentences[sentence] ?? {}
  const some = words.slice(first, Math.min(end, first + longest)).map(({ folded }) => folded)
  step(some.length)
  return some
}

/** "Nu staan er 40 tickets open, ik wil …": how things are, and behind it the wish. */
const leadsToWish = (reading: Reading, clause: Clause): boolean => {
  const { words } = clause
  if (words.length < 4 || words.some((word) => wish.test(word))) return false
  if (!words.some((word) => asItIs.test(word)) && !words.some((word) => trouble.test(word))) return false
  if (/^(?:geen|no|zonder|without|niet|keep|te)$/.test(words[0] ?? '')) return false
  const behind = sentenceWords(reading, 0).slice(words.length, words.length + 3)
  return behind.some((word) => own.test(word)) && behind.some((word) => wish.test(word))
}

/** A sentence of its own about others or things: "De inspectie vraagt erom". */
const isOfOthers = ({ words }: Clause): boolean =>
  words.length >= 4 &&
  !words.slice(0, 6).some((word) => ownDoing.test(word)) &&
  !words.some((word) => measured.test(word)) &&
  !words.some((word) => wish.test(word) || number.test(word))

/** What comes of it, pointed at: "Dit geeft rust", "Then we …"; not "Dit doe ik door …", "Dat is haalbaar". */
const isOutcome = ({ words }: Clause): boolean =>
  words.length >= 3 &&
  pointing.test(words[0] ?? '') &&
  !unit.test(words[1] ?? '') &&
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
  const unsettled = new Set<number>()
  for (let at = 0; at < reading.words.length;) {
    const clause = clauseAt(reading, at)
    const word = reading.words[at]
    const before = reading.words[at - 1]
    const opens = before?.sentence !== word?.sentence
    if (
      clause.words.some((one) => /^(?:als|wanneer|zodra|if|when|once|eerst|first)$/.test(one)) &&
      word !== undefined
    )
      unsettled.add(word.sentence)
    const late = word !== undefined && word.sentence > 0 && opens
    const follows = word !== undefined && !opens && !unsettled.has(word.sentence)
    const told =
      (late &&
        (isSituation(clause) ||
          isOutcome(clause) ||
          isOtherwise(sentenceWords(reading, word.sentence)) ||
          (!sectioned && !how.has(word.sentence) && (isOfOthers(clause) || isTroubleOfOthers(clause))))) ||
      (follows && (isOutcome(clause) || isSituation(clause) || benefitComma.test(clause.words[0] ?? ''))) ||
      (opens && word?.sentence === 0 && leadsToWish(reading, clause))
    if (told) spans.push({ first: clause.first, next: clause.next })
    at = Math.max(at + 1, clause.next)
  }
  return spans
}
