import type { Word } from '../reading.ts'
import { around } from './evidence.ts'
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

const atTime: ReadonlySet<string> = new Set([
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
const levels = /^(?:niveau|level|cijfer|grade|score|rapportcijfer|band)$/
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
  const following = near(1)
  const thing = following?.clause === word?.clause ? following : undefined
  return { near, folded, bound, thing }
}

type Around = ReturnType<typeof context>

const isClock = (part: GoalPart, text: string, { folded }: Around): boolean => {
  const unit = part.lexicon.clock(folded(1))
  if (!unit) return clockTime.test(text) && /^(?:om|at|tot|until|voor|before|start|vanaf)$/.test(folded(-1))
  return clockTime.test(text) || atTime.has(folded(-1)) || /^[ap]m$/.test(folded(1))
}

/** "1." or "2)" at the head of a line. */
const numbersAnItem = (part: GoalPart, index: number, { near }: Around): boolean => {
  const word = part.reading.words[index]
  if (word === undefined || word.text.length > 2 || near(-1) !== undefined) return false
  return /^[.):]/.test(part.reading.text.slice(word.end))
}

const unit = /^(?:jaar|jaren|weken|maanden|dagen|years?|weeks|months|days)$/
const unbounded =
  /^(?:van|naar|from|to|minimaal|minstens|maximaal|least|most|under|onder|boven|over|tot|binnen|within)$/
const presently =
  /^(?:vaak|meestal|often|usually|kregen|hadden|waren|had|did|nu|momenteel|inmiddels|now|currently)$/
const school = /^(?:vwo|havo|mavo|vmbo|mbo|hbo)$/

/** "Komende sprint van twee weken", "9 t/m 13 maart", "three years ahead": how long, from when. */
const tellsWhen = ({ folded }: Around): boolean =>
  (unit.test(folded(1)) && /^(?:van|of|ahead|komende|next|coming|volgende|afgelopen)$/.test(folded(-1))) ||
  (folded(1) === 't' && folded(2) === 'm')

const leads = /^(?:lead|manage|supervise|leid|leiden|begeleid|share|delen)$/
const ours = /^(?:i|we|ik|wij)$/

const received = (before: string, word: string): boolean =>
  /^(?:krijg|gekregen)$/.test(word) || (/^(?:get|got)$/.test(word) && /^(?:i|we)$/.test(before))

/** "Nu staan er 40 tickets open", "ik ben 34", "krijg ik vier gesprekken", "schaal 9, 36 uur": what somebody is, has or gets. */
const tellsOfOneself = (part: GoalPart, index: number, { folded, bound, thing }: Around): boolean => {
  const aged =
    thing === undefined || /^(?:jaar|years?)$/.test(thing.folded) || part.lexicon.functionWords(thing.folded)
  if ((/^(?:ben|i'm|am)$/.test(folded(-1)) && aged) || school.test(folded(1))) return true
  const later = (part.reading.words[index]?.sentence ?? 0) > 0
  if (later && /^(?:als|when|if|wanneer)$/.test(folded(-2)) && /^(?:ik|i|we)$/.test(folded(-1))) return true
  if (later && /^(?:met|with)$/.test(folded(-1)) && part.lexicon.company(folded(1))) return true
  if (bound && unbounded.test(folded(-1))) return false
  const { words } = part.reading
  if (!part.isDated(index) && leads.test(folded(-1)) && ours.test(folded(-2))) return true
  if (/^(?:of|van)$/.test(folded(1)) && (part.lexicon.company(folded(3)) || part.lexicon.company(folded(2))))
    return true
  if (folded(-2) === 'contract') return true
  if ([-1, -2, -3, -4].some((offset) => received(folded(offset - 1), folded(offset)))) return true
  const introduced = (at: number): boolean => {
    const word = words[at]
    if (/^(?:fte|telt)$/.test(word?.folded ?? '')) return true
    const numbered = words[at + 1]
    return (
      part.lexicon.labels(word?.folded ?? '') &&
      /^(?:shift|ward|room|schaal|scale|team|group|groep|afdeling|klas|lokaal|kamer|contract|locatie|badge|department|ploeg|hal|vestiging)$/.test(
        word?.folded ?? '',
      ) &&
      numbered?.sentence === word?.sentence &&
      /^\d/.test(numbered?.text ?? '')
    )
  }
  const acts = (at: number): boolean => {
    const word = words[at]?.folded ?? ''
    return part.lexicon.actions(word) || part.lexicon.completions(word)
  }
  if (!around(part, index, acts) && around(part, index, introduced)) return true
  return around(
    part,
    index,
    (at) =>
      part.says(at) && words[at]?.clause === words[index]?.clause && presently.test(words[at]?.folded ?? ''),
  )
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
  const has = [-1, -2, -3].some(
    (offset) =>
      /^(?:hebben|have|heeft|has)$/.test(folded(offset)) && /^(?:wij|we|ik|i|team)$/.test(folded(offset - 1)),
  )
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
  if (word === undefined || !part.says(index) || part.isHelp(index)) return null
  const near = context(part, index)
  const span = { first: index, next: index + 1 }
  if (
    word.kind === 'word' &&
    (glued.test(word.folded) || (levelWord.test(word.folded) && near.folded(-1) !== ''))
  )
    return span
  if (word.kind === 'number' && !counted.test(word.text) && !(clockTime.test(word.text) && near.bound))
    return null
  if (numberOf(word, reading.language) === null && word.kind !== 'number') return null
  if (isYear(word.text) && !isMoneyOrShare(near.near(1)) && !isThing(part, near.thing)) return null
  if (isClock(part, word.text, near) || numbersAnItem(part, index, near)) return null
  if (levels.test(near.folded(-1))) return span
  const share = isMoneyOrShare(near.near(1))
  if ((lexicon.labels(near.folded(-1)) && !share) || tellsHowItIs(part, index, near)) return null
  if (tellsWhen(near) || tellsOfOneself(part, index, near)) return null
  if (share) return { first: index, next: index + 2 }
  if (isMoneyOrShare(near.near(-1))) return { first: index - 1, next: index + 1 }
  if (isThing(part, near.thing)) return { first: index, next: index + 2 }
  if (one.test(word.folded)) return null
  if (more.test(near.folded(1))) return span
  return near.bound ? span : null
}
