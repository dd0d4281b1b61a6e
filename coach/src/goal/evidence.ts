import { perWord, type GoalPart } from './part.ts'
import type { Span } from './reasons.ts'

/** The words of one field by which a letter is there. */
export interface Evidence extends Span {
  part: GoalPart
}

export const wordsOf = ({ part: { reading }, first, next }: Evidence): string =>
  reading.text.slice(reading.words[first]?.start ?? 0, reading.words[next - 1]?.end ?? 0)

/** The words of a sentence, as `[first, end)`. */
export const sentenceAround = ({ reading }: GoalPart, index: number): Span => {
  const sentence = reading.sentences[reading.words[index]?.sentence ?? -1]
  return { first: sentence?.first ?? 0, next: sentence?.end ?? 0 }
}

const reach = 40

/** Whether some word around it passes, within its sentence and within forty words: so the work stays linear. */
export const around = (part: GoalPart, index: number, passes: (at: number) => boolean): boolean => {
  const { first, next } = sentenceAround(part, index)
  for (let at = Math.max(first, index - reach); at < Math.min(next, index + reach); at += 1) {
    part.reading.step()
    if (at !== index && passes(at)) return true
  }
  return false
}

/** The verb and its particle that stand apart (rond … af), or nothing. */
export const apartAt = perWord((part, index): 'completion' | 'action' | null => {
  const { reading, lexicon } = part
  const word = reading.words[index]?.folded ?? ''
  if (!lexicon.apartVerbs(word)) return null
  const { next } = sentenceAround(part, index)
  for (let at = index + 1; at < Math.min(next, index + reach); at += 1) {
    reading.step()
    const kind = lexicon.apart.get(`${word} ${reading.words[at]?.folded ?? ''}`)
    if (kind !== undefined) return kind
  }
  return null
})
