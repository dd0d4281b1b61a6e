import type { Word } from '../reading.ts'
import { apartAt, around, sentenceAround } from './evidence.ts'
import { perWord, type GoalPart } from './part.ts'
import { isAnnounced, isEvent, isHeld, isInPlace, isListed, isNoneLeft, isOfEach } from './presence.ts'
import type { Span } from './reasons.ts'

const determiners =
  /^(?:een|het|de|mijn|dit|deze|a|an|the|my|this|one|eigen|new|nieuwe?|volledige?|complete|eerste|first|[1-9])$/

const isDeliverable = ({ reading, lexicon, says }: GoalPart, index: number): boolean => {
  const word = reading.words[index]
  return word?.kind === 'word' && says(index) && lexicon.deliverables(word.folded)
}

/** One certain thing: "een handleiding", "rijbewijs C", or what a sentence begins with; not "documenten" in general. */
const isCertain = (part: GoalPart, index: number): boolean => {
  const { words } = part.reading
  const { first } = sentenceAround(part, index)
  if (index === first) return true
  for (let back = index - 1; back >= Math.max(first, index - 4); back -= 1) {
    part.reading.step()
    const before = words[back]?.folded ?? ''
    if (part.lexicon.comparatives(before)) return false
    if (determiners.test(before)) return true
  }
  return names(words[index + 1], words[index])
}

/** A name or a number behind it: examen VCA, opdracht 2. */
const names = (after: Word | undefined, word: Word | undefined): boolean =>
  after !== undefined &&
  after.clause === word?.clause &&
  (after.kind === 'number' || after.written.charAt(0) !== after.text.charAt(0))

const isBareAction = (part: GoalPart, at: number): boolean => {
  const word = part.reading.words[at]?.folded ?? ''
  const thing = /^(?:het|de|een|mijn|the|a|an|my|our|ons|onze)$/.test(
    part.reading.words[at - 1]?.folded ?? '',
  )
  return !thing && part.lexicon.actions(word) && !part.lexicon.deliverables(word)
}

const isObject = perWord(
  (part, at): boolean =>
    isDeliverable(part, at) ||
    (part.names(at) &&
      !part.lexicon.completions(part.reading.words[at]?.folded ?? '') &&
      !isBareAction(part, at)),
)

/** Whether something concrete stands in the sentence: the object of what is done. */
export const hasObject = perWord((part, index): boolean => around(part, index, (at) => isObject(part, at)))

/** What "is klaar" tells of how things are, unless there is a day to it, or a place for the measure. */
const isDue = (part: GoalPart, index: number): boolean =>
  part.field === 'measure' || part.sections.length > 1 || part.isDated(index) || isAnnounced(part, index)

const completed = (part: GoalPart, index: number, word: string): boolean =>
  (part.lexicon.completions(word) ||
    apartAt(part, index) === 'completion' ||
    (isDue(part, index) && (isDone(part, index, word) || isParticiple(part, index, word)))) &&
  hasObject(part, index)

/** "is klaar", "staat live", "rond hebben"; not "rond 1 juni", which is a time. */
const isDone = (part: GoalPart, index: number, word: string): boolean =>
  part.lexicon.done(word) &&
  !(word === 'weg' && part.reading.words[index - 1]?.folded !== 'is') &&
  !(word === 'rond' && part.reading.words[index + 1]?.kind === 'number')

const dutchParticiple =
  /^(?:(?:af|op|in|uit|aan|door|mee|over|na|terug|samen|weg|vast|om|bij|klaar|toe|voor|neer)?ge[a-z]{3,}(?:d|t|en)|(?:be|ver|ont|her)[a-z]{3,}[dt])$/
const englishParticiple = /^[a-z]{3,}ed$/
const auxiliary =
  /^(?:is|zijn|heb|heeft|hebben|wordt|worden|staat|staan|ben|has|have|been|are|be|having|get|gets)$/

/** "is geverfd", "will have been repaired"; what was done already is experience. */
const isParticiple = (part: GoalPart, index: number, word: string): boolean => {
  const { reading, lexicon } = part
  const dutch = reading.language === 'nl'
  if (!(dutch ? dutchParticiple : englishParticiple).test(word)) return false
  if (lexicon.vague(word) || lexicon.vague(word.replace(/^ge/, '')) || lexicon.functionWords(word))
    return false
  const clause = reading.words[index]?.clause
  const near = (passes: (folded: string) => boolean): boolean =>
    around(
      part,
      index,
      (at) => reading.words[at]?.clause === clause && passes(reading.words[at]?.folded ?? ''),
    )
  return near((folded) => auxiliary.test(folded)) && !near((folded) => lexicon.asItIs(folded))
}

/** "Leren hoe je een plan opstelt" is learning; no plan stands at its end. */
const isAsked = (part: GoalPart, index: number): boolean => {
  const { words } = part.reading
  return around(
    part,
    index,
    (at) =>
      at < index &&
      words[at]?.clause === words[index]?.clause &&
      /^(?:hoe|how)$/.test(words[at]?.folded ?? ''),
  )
}

const beside =
  /^(?:before|after|without|while|stop|avoid|met|with|about|in|bij|over|of|often|vaak|wie|who|which|van|dan)$/
const when = /^(?:als|wanneer|when|whenever|if)$/

/** "Het is gelukt als ik …" tells the measure. */
const succeeds =
  ({ reading }: GoalPart) =>
  (at: number): boolean =>
    /^(?:gelukt|klaar|af|geslaagd|behaald|bereikt|gemeten|meet|success|successful|succeeded|done|finished|achieved|reached|measured|ready)$/.test(
      reading.words[at]?.folded ?? '',
    )

/** "bij het maken van", "before drafting", "when I install it", "in plaats van … halen": what happens beside the goal. */
const isBeside = (part: GoalPart, index: number): boolean => {
  const { words } = part.reading
  const word = words[index]
  const before = (back: number): string => {
    const found = words[index - back]
    return found?.clause === word?.clause ? (found?.folded ?? '') : ''
  }
  if (/(?:ing|en)$/.test(word?.folded ?? '') && beside.test(before(1))) return true
  if ([2, 3, 4, 5, 6].some((back) => /^(?:plaats|instead)$/.test(before(back)))) return true
  if (/^(?:het|the)$/.test(before(1)) && /^(?:bij|in|met|on|at|with|tijdens)$/.test(before(2))) return true
  if (/^(?:ik|i|we|wij)$/.test(before(1)) && when.test(before(2)) && !around(part, index, succeeds(part)))
    return true
  return /^(?:who|which|often|vaak)$/.test(before(1)) || /^(?:who|which)$/.test(before(2))
}

/** What stands behind a semicolon or a colon is another matter. */
const isNear = (part: GoalPart, index: number, at: number): boolean => {
  const { words } = part.reading
  return words[at]?.clause === words[index]?.clause || Math.abs(at - index) <= 12
}

const made = (part: GoalPart, index: number, word: string): boolean =>
  part.lexicon.creations(word) &&
  part.reading.words[index + 1]?.folded !== 'to' &&
  around(part, index, (at) => isDeliverable(part, at) && isCertain(part, at) && isNear(part, index, at))

const praise = /^(?:trusted|good|great|best|real|echte|goede|als|as|of)$/

/** "A better shift leader", "more of a leader", "als activiteitenbegeleider": how one is, not what one becomes. */
const isPraised = (part: GoalPart, index: number): boolean =>
  [1, 2, 3].some((back) => {
    const word = part.reading.words[index - back]
    if (word === undefined || word.sentence !== part.reading.words[index]?.sentence) return false
    return part.lexicon.comparatives(word.folded) || (back < 3 && praise.test(word.folded))
  })

const becomes = (part: GoalPart, index: number, word: string): boolean =>
  part.lexicon.roles(word) &&
  !isPraised(part, index) &&
  around(part, index, (at) => {
    const verb = part.reading.words[at]?.folded ?? ''
    // "Ik ben teamleider" is what one is, unless there is a day to it.
    const is = /^(?:ben|am|is)$/.test(verb) && !part.isDated(index)
    return part.lexicon.becoming(verb) && !is && Math.abs(at - index) <= 4
  })

const alone = (part: GoalPart, index: number, word: string): boolean =>
  part.lexicon.independent(word) &&
  hasObject(part, index) &&
  around(part, index, (at) => part.lexicon.able(part.reading.words[at]?.folded ?? ''))

/** A result, a product or an event that a third person can see has happened, or null. */
export const milestoneAt = (part: GoalPart, index: number): Span | null => {
  const word = part.reading.words[index]
  part.reading.step()
  if (word?.kind !== 'word' || !part.says(index) || part.tellsHow(index)) return null
  if (isAsked(part, index) || isBeside(part, index)) return null
  const { folded } = word
  const found =
    completed(part, index, folded) ||
    made(part, index, folded) ||
    becomes(part, index, folded) ||
    alone(part, index, folded) ||
    isInPlace(part, index) ||
    isHeld(part, index) ||
    isListed(part, index) ||
    isNoneLeft(part, index) ||
    isOfEach(part, index) ||
    (isEvent(part, index) && hasObject(part, index))
  return found ? { first: index, next: index + 1 } : null
}
