import { around, sentenceAround, type Evidence } from './evidence.ts'
import { actionAt } from './action.ts'
import { hasObject, milestoneAt } from './milestone.ts'
import type { GoalPart } from './part.ts'
import { quantityAt } from './quantity.ts'
import type { Span } from './reasons.ts'

/** "Elke dag", "iedere keer": said of attitudes more than of deeds. */
const endless =
  /^(?:dag|dagen|keer|moment|situatie|collega|klant|dagelijks|dagelijkse|daily|day|time|situation|opportunity)$/

const wished = /^(?:wil|willen|want|would|probeer|try|streef)$/

const isEndless = (part: GoalPart, { first, next }: Span): boolean =>
  endless.test(part.reading.words[next - 1]?.folded ?? '') &&
  around(part, first, (at) => {
    const word = part.reading.words[at]?.folded ?? ''
    return wished.test(word) || part.lexicon.comparatives(word)
  })

/** "The weekly meeting", "a weekly planner", "het wekelijkse overleg": what kind of thing it is. */
const isOfThing = (part: GoalPart, { first, next }: Span): boolean => {
  const { words } = part.reading
  return (
    next - first === 1 &&
    /^(?:weekly|daily|monthly|(?:week|dage|maande)lijkse)$/.test(words[first]?.folded ?? '') &&
    /^(?:a|the|my|our|het|de|mijn|ons|onze)$/.test(words[first - 1]?.folded ?? '')
  )
}

/** "Elke vrijdag" of something that one can see being done; not "every day a little better". */
const repeated = (part: GoalPart, span: Span): boolean =>
  !part.isReason(span.first) &&
  !isEndless(part, span) &&
  !part.tellsHow(span.first) &&
  !isOfThing(part, span) &&
  around(part, span.first, (at) => actionAt(part, at)) &&
  hasObject(part, span.first)

const universalAt = (part: GoalPart, index: number): Span | null => {
  const { reading, lexicon } = part
  const word = reading.words[index]
  if (word === undefined || part.tellsHow(index) || !part.says(index) || !lexicon.universals(word.folded))
    return null
  for (let at = index + 1; at <= index + 3 && at < sentenceAround(part, index).next; at += 1)
    if (
      part.names(at) &&
      reading.words[at]?.clause === word.clause &&
      around(
        part,
        index,
        (other) => actionAt(part, other) || lexicon.done(reading.words[other]?.folded ?? ''),
      )
    )
      return { first: index, next: at + 1 }
  return null
}

/** "Ik filmde mezelf al een keer", "ooit een keer": some time or other. */
const isOnce = (part: GoalPart, index: number): boolean =>
  /^(?:al|ooit|nog|wel|weer|maar|already)$/.test(part.reading.words[index - 1]?.folded ?? '') ||
  around(part, index, (at) => /^(?:ooit|someday)$/.test(part.reading.words[at]?.folded ?? ''))

const measureAt = (part: GoalPart, index: number): Span | null => {
  const absolute =
    part.says(index) && !isOnce(part, index) ? part.lexicon.absolutes(part.reading, index) : null
  return (
    quantityAt(part, index) ??
    (absolute === null ? null : { first: index, next: absolute.next }) ??
    universalAt(part, index) ??
    milestoneAt(part, index)
  )
}

const inPart = (part: GoalPart): Span | null => {
  for (const time of part.times)
    if ((time.kind === 'recurrence' || time.kind === 'norm') && repeated(part, time)) return time
  for (let index = 0; index < part.reading.words.length; index += 1) {
    const span = measureAt(part, index)
    if (span !== null) return span
  }
  return null
}

/** Fields that tell of something else than what is to be reached. */
const elsewhere: ReadonlySet<string> = new Set(['why', 'who', 'where', 'by'])

/** The words by which somebody else could check the goal, or null. */
export const measureOf = (parts: readonly GoalPart[]): Evidence | null => {
  for (const part of parts) {
    const span = elsewhere.has(part.field) ? null : inPart(part)
    if (span !== null) return { part, ...span }
  }
  return null
}
