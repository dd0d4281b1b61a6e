import type { Evidence } from './evidence.ts'
import type { Heading, Section } from './headings.ts'
import type { GoalPart } from './part.ts'
import type { Span } from './reasons.ts'

/** Whether words beneath a heading or in a field say something: two that are more than "ja", "haalbaar", "belangrijk". */
export const isFilled = (part: GoalPart, { first, next }: Span, least = 2): boolean => {
  const { reading, lexicon } = part
  let telling = 0
  for (let index = first; index < next; index += 1) {
    reading.step()
    const word = reading.words[index]
    if (word === undefined || lexicon.fillers(word.folded)) continue
    if (!lexicon.functionWords(word.folded) || word.kind === 'number') telling += 1
  }
  return telling >= least
}

const whole = (part: GoalPart): Span => ({ first: 0, next: part.reading.words.length })

/** What stands beneath one of these headings and says something. */
export const beneath = (part: GoalPart, headings: readonly Heading[]): Span | null => {
  const says = ({ heading, at, next }: Section): boolean =>
    headings.includes(heading) && isFilled(part, { first: at + 1, next }, 3)
  const section = part.sections.find(says)
  return section === undefined ? null : { first: section.at + 1, next: section.next }
}

const inPart = (part: GoalPart): Span | null => part.means[0] ?? beneath(part, ['attainable'])

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
    const said = part.reasons.find((one) => isFilled(part, one, 1))
    const span = said ?? beneath(part, ['relevant', 'r'])
    if (span !== null) return { part, ...span }
    if (part.field === 'why' && isFilled(part, whole(part))) return { part, ...whole(part) }
  }
  return null
}
