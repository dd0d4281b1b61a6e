import type { Evidence } from './evidence.ts'
import type { Heading, Section } from './headings.ts'
import type { GoalPart } from './part.ts'
import type { Span } from './reasons.ts'

/** Whether words beneath a heading or in a field say something: two that are more than "ja", "haalbaar", "belangrijk". */
export const isFilled = (part: GoalPart, { first, next }: Span): boolean => {
  const { reading, lexicon } = part
  let telling = 0
  for (let index = first; index < next; index += 1) {
    reading.step()
    const word = reading.words[index]
    if (word === undefined || lexicon.fillers(word.folded)) continue
    if (!lexicon.functionWords(word.folded) || word.kind === 'number') telling += 1
  }
  return telling >= 2
}

const whole = (part: GoalPart): Span => ({ first: 0, next: part.reading.words.length })

/** What stands beneath one of these headings and says something. */
export const beneath = (part: GoalPart, headings: readonly Heading[]): Span | null => {
  const says = ({ heading, at, next }: Section): boolean =>
    headings.includes(heading) && isFilled(part, { first: at + 1, next })
  const section = part.sections.find(says)
  return section === undefined ? null : { first: section.at + 1, next: section.next }
}

/** "door elke week te oefenen" */
const doorTe = ({ reading }: GoalPart, index: number): Span | null => {
  const { words } = reading
  if (words[index]?.folded !== 'door') return null
  for (let at = index + 1; at < index + 14; at += 1) {
    reading.step()
    if (words[at]?.clause !== words[index].clause) return null
    if (words[at]?.folded === 'te') return { first: index, next: at + 1 }
  }
  return null
}

/** "by calling every lead"; not "by spring", "by evening". */
const byDoing = ({ reading, times }: GoalPart, index: number): Span | null => {
  const { words } = reading
  if (words[index]?.folded !== 'by' || times.some(({ first }) => first === index)) return null
  return /^[a-z]{2,}ing$/.test(words[index + 1]?.folded ?? '') ? { first: index, next: index + 2 } : null
}

const inPart = (part: GoalPart): Span | null => {
  const { reading, lexicon } = part
  for (const [index, word] of reading.words.entries()) {
    const phrase = lexicon.means(reading, index)
    if (phrase !== null) return { first: index, next: phrase.next }
    const doing = reading.language === 'nl' ? doorTe(part, index) : byDoing(part, index)
    if (doing !== null) return doing
    if (lexicon.helping(word.folded)) return { first: index, next: index + 1 }
  }
  return beneath(part, ['attainable'])
}

/** The words that show how it can be done: means, steps, help, experience, one's own influence; or null. */
export const supportOf = (parts: readonly GoalPart[]): Evidence | null => {
  for (const part of parts) {
    const own = part.field === 'how' || part.field === 'steps' || part.field === 'who'
    const span = part.field === 'why' || part.field === 'by' ? null : inPart(part)
    if (span !== null) return { part, ...span }
    if (own && isFilled(part, whole(part))) return { part, ...whole(part) }
  }
  return null
}

/** The words that give a why or a benefit, or null. */
export const reasonOf = (parts: readonly GoalPart[]): Evidence | null => {
  for (const part of parts) {
    const span = part.reasons[0] ?? beneath(part, ['relevant', 'r'])
    if (span !== null) return { part, ...span }
    if (part.field === 'why' && isFilled(part, whole(part))) return { part, ...whole(part) }
  }
  return null
}
