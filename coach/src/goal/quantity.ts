import type { Word } from '../reading.ts'
import type { GoalPart } from './part.ts'
import type { Span } from './reasons.ts'
import { numberOf } from './number.ts'

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text)
const clockTime = /^\d{1,2}[.:]\d\d$/
/** A date, a version, a range of years: digits that count nothing. */
const counted = /^\d+(?:[.,]\d+)?$|^\d{1,3}(?:[.,]\d{3})+$|^\d{1,3}-\d{1,3}$/
const glued = /^\d+(?:[.,]\d+)?(?:x|k|m|km|kg|min|u|mln|e?ur|st)$/

const isMoneyOrShare = (word: Word | undefined): boolean =>
  word !== undefined &&
  (/^[%€$£‰]$/.test(word.text) || /^(?:procent\w*|percent\w*|euro|euros|eur|dollar\w*)$/.test(word.folded))

const before: ReadonlySet<string> = new Set([
  'om',
  'at',
  'voor',
  'tot',
  'na',
  'vanaf',
  'before',
  'until',
  'after',
])
const given = /^(?:krijg|krijgt|heb|heeft|have|has|get|given|gekregen|helpt|helps)$/
const hours = /^(?:uur|uren|dag|dagen|dagdeel|dagdelen|middag|middagen|hours?|days?|afternoons?|mornings?)$/
const more = /^(?:of|or)$/
const levels = /^(?:niveau|level|cijfer|grade|score|rapportcijfer|band|stap)$/
const levelWord = /^(?:[abc][12](?:-niveau|-level)?|[me]\d|[1-9]f|[1-4]f)$/

/** Around the number at `index` of a part. */
const context = ({ reading, lexicon }: GoalPart, index: number) => {
  const { words } = reading
  const word = words[index]
  const near = (offset: number): Word | undefined => {
    const found = words[index + offset]
    return found !== undefined && found.sentence === word?.sentence ? found : undefined
  }
  const folded = (offset: number): string => near(offset)?.folded ?? ''
  const bound = [1, 2, 3].some(
    (back) => near(-back) !== undefined && lexicon.bounds(reading, index - back)?.next === index,
  )
  return { near, folded, bound }
}

type Around = ReturnType<typeof context>

const isClock = (part: GoalPart, text: string, { folded }: Around): boolean => {
  const unit = part.lexicon.clock(folded(1))
  if (!unit) return clockTime.test(text) && /^(?:om|at|tot|until|voor|before|start|vanaf)$/.test(folded(-1))
  return clockTime.test(text) || before.has(folded(-1)) || /^[ap]m$/.test(folded(1))
}

/** "1." or "2)" at the head of a line. */
const numbersAnItem = (part: GoalPart, index: number, { near }: Around): boolean => {
  const word = part.reading.words[index]
  if (word === undefined || word.text.length > 2 || near(-1) !== undefined) return false
  return /^[.):]/.test(part.reading.text.slice(word.end))
}

/** How things are: a team of 8, 5 years of experience, since 3 years, an age, time that was given. */
const tellsHowItIs = (part: GoalPart, index: number, { folded }: Around): boolean => {
  const { lexicon } = part
  if (lexicon.company(folded(-2)) && /^(?:van|of|met|with)$/.test(folded(-1))) return true
  if (
    lexicon.company(folded(1)) &&
    /^(?:onze|ons|our|mijn|my|de|the)$/.test(folded(-1)) &&
    /^(?:met|with|van|of|)$/.test(folded(-2))
  )
    return /^(?:met|with)$/.test(folded(-2)) || /^(?:onze|ons|our)$/.test(folded(-1))
  if ([-1, -2, -3].some((offset) => lexicon.asItIs(folded(offset)))) return true
  if (
    [2, 3].some((offset) =>
      /^(?:ervaring|werkervaring|experience|oud|old|geleden|ago|dienst)$/.test(folded(offset)),
    )
  )
    return true
  const has = /^(?:hebben|have|heeft|has)$/.test(folded(-1)) && /^(?:wij|we|ik|i|team)$/.test(folded(-2))
  if (has && !part.isDated(index)) return true
  const hour = /^(?:uur|uren|hours?)$/.test(folded(1))
  if (hour && /^(?:werk|werken|werkt|work|works|werkzaam)$/.test(folded(-1))) return true
  if (/^(?:jaar|years?)$/.test(folded(1)) && /^(?:als|in|of|as|at|bij)$/.test(folded(2))) return true
  if (/^fte$/.test(folded(1)) && !/^(?:van|naar|from|to)$/.test(folded(-1))) return true
  return hours.test(folded(1)) && [-1, -2, -3, -4, -5].some((offset) => given.test(folded(offset)))
}

const isThing = (part: GoalPart, word: Word | undefined): boolean => {
  if (word?.kind !== 'word' || word.folded.length < 2) return false
  if (/^(?:keer|x|maal|uur|uren|times|punten|dagen|weken|maanden|minuten|jaar)$/.test(word.folded))
    return true
  return !part.lexicon.functionWords(word.folded) || part.lexicon.vague(word.folded)
}

const one = /^(?:een|one)$/

/** The words of a number that counts or measures something to be reached, or null. */
export const quantityAt = (part: GoalPart, index: number): Span | null => {
  const { reading, lexicon } = part
  const word = reading.words[index]
  reading.step()
  if (word === undefined || !part.says(index)) return null
  const around = context(part, index)
  const span = { first: index, next: index + 1 }
  if (
    word.kind === 'word' &&
    (glued.test(word.folded) || (levelWord.test(word.folded) && around.folded(-1) !== ''))
  )
    return span
  if (word.kind === 'number' && !counted.test(word.text) && !(clockTime.test(word.text) && around.bound))
    return null
  if (numberOf(word, reading.language) === null && word.kind !== 'number') return null
  if (isYear(word.text) && !isMoneyOrShare(around.near(1)) && !isThing(part, around.near(1))) return null
  if (isClock(part, word.text, around) || numbersAnItem(part, index, around)) return null
  if (levels.test(around.folded(-1))) return span
  if (lexicon.labels(around.folded(-1)) || tellsHowItIs(part, index, around)) return null
  if (isMoneyOrShare(around.near(1))) return { first: index, next: index + 2 }
  if (isMoneyOrShare(around.near(-1))) return { first: index - 1, next: index + 1 }
  if (isThing(part, around.near(1))) return { first: index, next: index + 2 }
  if (one.test(word.folded)) return null
  if (more.test(around.folded(1))) return span
  return around.bound ? span : null
}
