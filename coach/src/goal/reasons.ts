import type { Reading } from '../reading.ts'
import type { Lexicon } from './lexicon.ts'

/** Words `[first, next)`. */
export interface Span {
  first: number
  next: number
}

const endOfSentence = (reading: Reading, index: number): number =>
  reading.sentences[reading.words[index]?.sentence ?? -1]?.end ?? reading.words.length

const opensSentence = (reading: Reading, index: number): boolean =>
  reading.words[index - 1]?.sentence !== reading.words[index]?.sentence

/** To the end of the sentence; where it opens one, to the comma after which the goal itself follows. */
const reasonEnd = (reading: Reading, first: number): number => {
  const end = endOfSentence(reading, first)
  if (!opensSentence(reading, first)) return end
  const clause = reading.words[first]?.clause
  let next = first
  while (next < end && reading.words[next]?.clause === clause) {
    reading.step()
    next += 1
  }
  return next
}

const farthestTe = 16

/** "om … te leren"; not "mijn doel is om … te leren", "om de week", "om 9 uur". */
const omTe = (reading: Reading, lexicon: Lexicon, first: number): Span | null => {
  const { words } = reading
  if (words[first]?.folded !== 'om') return null
  const before = words[first - 1]
  if (before !== undefined && before.sentence === words[first].sentence && lexicon.complements(before.folded))
    return null
  for (let index = first + 1; index < first + farthestTe; index += 1) {
    reading.step()
    if (words[index]?.sentence !== words[first].sentence) return null
    if (
      words[index]?.folded !== 'te' &&
      !/^(?:aan|af|in|op|uit|mee|door|over|voor)te/.test(words[index]?.folded ?? '')
    )
      continue
    const able = ['kunnen', 'gaan', 'blijven', 'worden', 'hebben', 'zijn', 'laten', 'leren'].includes(
      words[index + 1]?.folded ?? '',
    )
    return { first, next: Math.min(index + (able ? 3 : 2), endOfSentence(reading, first)) }
  }
  return null
}

/** "To lower the pressure I …" at the beginning of a sentence. */
const toFirst = (reading: Reading, first: number): Span | null => {
  const { words } = reading
  if (words[first]?.folded !== 'to' || !opensSentence(reading, first)) return null
  const end = endOfSentence(reading, first)
  let next = first + 1
  while (
    next < end &&
    words[next]?.folded !== 'i' &&
    words[next]?.folded !== 'we' &&
    words[next]?.clause === words[first].clause
  ) {
    reading.step()
    next += 1
  }
  return { first, next }
}

const opensClause = (reading: Reading, index: number): boolean =>
  reading.words[index - 1]?.clause !== reading.words[index]?.clause

const marked = (reading: Reading, lexicon: Lexicon, first: number): Span | null => {
  const match = lexicon.reasons(reading, first)
  const anders = reading.words[first]?.folded === 'anders' && opensClause(reading, first)
  if (match === null && !anders) return null
  return { first, next: reasonEnd(reading, first) }
}

/** What a text says of why: reasons, purposes and benefits, none over another. */
export const reasonsOf = (reading: Reading, lexicon: Lexicon): Span[] => {
  const spans: Span[] = []
  let at = 0
  while (at < reading.words.length) {
    reading.step()
    const span =
      marked(reading, lexicon, at) ??
      (reading.language === 'nl' ? omTe(reading, lexicon, at) : toFirst(reading, at))
    // A word for a reason without a reason behind it is none.
    if (span !== null && span.next - span.first >= 3) spans.push(span)
    at = span === null ? at + 1 : Math.max(at + 1, span.next)
  }
  return spans
}
