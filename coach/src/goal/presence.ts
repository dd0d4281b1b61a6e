import { around, sentenceAround } from './evidence.ts'
import type { GoalPart } from './part.ts'

const stands =
  /^(?:staat|staan|hangt|hangen|ligt|liggen|draait|draaien|is|are|hangs|stands|runs|zit|zitten|komt|wordt|worden|in|op|on|binnen|up|live)$/
const place = /^(?:op|in|online|live|er|on|at|up|binnen|buiten|weer)$/
/** What these tell of a thing is no place: "staat centraal", "staat open voor". */
const noPlace =
  /^(?:centraal|open|schoenen|voorop|hoog|sterk|sterker|stevig|steviger|goed|beter|bezig|vel|balans|controle|orde|contact|charge|control|touch|good|better|time|fun|important|belangrijk)$/
const own =
  /^(?:ik|we|wij|je|men|iedereen|i|you|everyone|they|he|she|hij|zij|i'm|i'd|i'll|let's|wil|want|hoop|hope|would|zou|moet|should|must)$/
const isNow =
  /^(?:nu|nog|al|momenteel|vaak|soms|steeds|altijd|sinds|inmiddels|now|still|often|sometimes|always|currently|already|since|too|te)$/

/** How a sentence begins that tells of a thing, and not of oneself or of how things are. */
export const isStatement = (part: GoalPart, index: number): boolean => {
  const { words } = part.reading
  const { first } = sentenceAround(part, index)
  if (words[index]?.sentence !== 0 && !part.isDated(index)) return false
  const wished = (at: number): boolean => /^(?:dat|that)$/.test(words[at]?.folded ?? '') && at < index
  const told = around(part, index, wished)
  const wishes = (at: number): boolean =>
    !part.isReason(at) && /^(?:wil|want|i'd|would|hoop|hope|zou|graag)$/.test(words[at]?.folded ?? '')
  if (!told && around(part, index, wishes)) return false
  if (!told && own.test(words[first]?.folded ?? '')) return false
  return !around(part, index, (at) => {
    const word = words[at]?.folded ?? ''
    if (part.isReason(at) || words[at]?.clause !== words[index]?.clause) return false
    return part.lexicon.comparatives(word) || isNow.test(word) || (!told && at < index && own.test(word))
  })
}

/** "Iedere bewoner heeft een actueel zorgplan", "every new colleague has met the mayor": so of each. */
export const isOfEach = (part: GoalPart, index: number): boolean => {
  const { words } = part.reading
  const { first } = sentenceAround(part, index)
  if (
    words[index]?.sentence !== 0 ||
    !/^(?:heeft|hebben|krijgt|krijgen|has|have|gets|is|are)$/.test(words[index].folded)
  )
    return false
  const each = [first, first + 1].some((at) =>
    /^(?:iedere|elke|ieder|elk|every|each|alle|all)$/.test(words[at]?.folded ?? ''),
  )
  return each && isStatement(part, index) && around(part, index, (at) => at > index && part.names(at))
}

/** "Geen enkele medicatiefout op mijn diensten", "No parcel leaves …": none of a thing. */
export const isNoneLeft = (part: GoalPart, index: number): boolean => {
  const { words } = part.reading
  const { first } = sentenceAround(part, index)
  if (index !== first || words[index]?.sentence !== 0) return false
  if (!/^(?:geen|no|zero|nul)$/.test(words[index].folded)) return false
  return [1, 2, 3].some(
    (after) => words[index + after]?.clause === words[index]?.clause && part.names(index + after),
  )
}

/** "De subsidie wordt toegekend", "a key holder is appointed": what will have happened to a thing, as the goal itself. */
export const isAnnounced = (part: GoalPart, index: number): boolean => {
  const { words } = part.reading
  const { first } = sentenceAround(part, index)
  const opening = words[first]
  if (opening?.sentence !== 0 || index - first > 12) return false
  if (opening.folded === 'get') return true
  if (
    opening.kind !== 'number' &&
    !/^(?:de|het|een|er|alle|the|a|an|there|all|our|onze|ons)$/.test(opening.folded)
  )
    if (!/^(?:mijn|my)$/.test(opening.folded) || !part.names(first + 1)) return false
  return (
    isStatement(part, index) &&
    around(part, index, (at) =>
      /^(?:is|zijn|wordt|worden|are|staat|staan|gets)$/.test(words[at]?.folded ?? ''),
    )
  )
}

/** "Het handboek staat online", "dat onze game op Steam staat", "er hangen rookmelders": a thing that is in its place. */
export const isInPlace = (part: GoalPart, index: number): boolean => {
  const { words } = part.reading
  const word = words[index]
  if (
    word === undefined ||
    !/^(?:staa[nt]|hang(?:t|en|s)|lig(?:t|gen)|draai(?:t|en)|is|are)$/.test(word.folded)
  )
    return false
  if (!stands.test(word.folded) || !isStatement(part, index)) return false
  const near = (passes: RegExp): boolean =>
    around(part, index, (at) => words[at]?.clause === word.clause && passes.test(words[at].folded))
  if (near(noPlace)) return false
  const english = part.reading.language === 'en'
  const next = words[index + 1]?.folded ?? ''
  if (english || word.folded === 'is') {
    if (!/^(?:on|in|at|up|online|live|er|op|er)$/.test(next)) return false
  } else if (!near(place)) return false
  return around(part, index, (at) => part.names(at) && words[at]?.clause === word.clause)
}

const qualification =
  /(?:diploma|certificaat|rijbewijs|bevoegdheid|certificering|bewijs|pas|vca|bhv|keurmerk|status|vergunning|licen[cs]e|certificate|degree|permit|accreditation)$/

/** "Ik wil het kassadiploma hebben", "over twee jaar heb ik mijn bevoegdheid": to have what is awarded. */
export const isHeld = (part: GoalPart, index: number): boolean => {
  const { words } = part.reading
  if (!/^(?:heb|heeft|hebben|have|has|hold|bezit|verleng\w*|renew\w*|get)$/.test(words[index]?.folded ?? ''))
    return false
  const { first } = sentenceAround(part, index)
  if (words[first]?.sentence !== 0 && !part.isDated(index)) return false
  if (around(part, index, (at) => isNow.test(words[at]?.folded ?? ''))) return false
  return around(part, index, (at) => part.says(at) && qualification.test(words[at]?.folded ?? ''))
}

const shortest = 10

/** "Website live 1 okt", "VCA voor de bouwvak", "Rapport binnen, akkoord bestuur, eind november": a thing and its day, without a verb. */
export const isListed = (part: GoalPart, index: number): boolean => {
  const { reading, lexicon } = part
  const { first, next } = sentenceAround(part, index)
  if (next - first > shortest || !part.isDated(index)) return false
  for (let at = first; at < next; at += 1) {
    reading.step()
    const word = reading.words[at]?.folded ?? ''
    if (
      part.isReason(at) ||
      own.test(word) ||
      lexicon.comparatives(word) ||
      (part.says(at) && lexicon.vague(word))
    )
      return false
    if (
      /^(?:me|mezelf|myself|my|meer|more|leren|learn|learning|start|begin|beginnen|werken|work|ga|gaan)$/.test(
        word,
      )
    )
      return false
  }
  return (
    lexicon.deliverables(reading.words[index]?.folded ?? '') ||
    qualification.test(reading.words[index]?.folded ?? '')
  )
}

/** "wordt toegekend", "is appointed", "tekent het contract": what others do, or what is done, told as it will be. */
export const isEvent = (part: GoalPart, index: number): boolean => {
  const word = part.reading.words[index]?.folded ?? ''
  return (
    /^(?:tekent|ondertekent|opent|verlengt|bestelt|koopt|levert|signs|opens|renews|orders|buys|delivers)$/.test(
      word,
    ) && isStatement(part, index)
  )
}
