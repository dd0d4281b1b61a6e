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

/** "Ik vraag mijn collega's om mij aan te spreken" asks for something; it gives no reason. */
const asks = ({ words }: Reading, first: number): boolean =>
  [1, 2, 3, 4].some((back) => {
    const word = words[first - back]
    return (
      word?.clause === words[first]?.clause &&
      /^(?:vraag|vragen|gevraagd|verzoek|nodig|bereid|fijn|leuk|vrij|help|helpt|aangeboden)$/.test(
        word?.folded ?? '',
      )
    )
  })

/** "om … te leren"; not "mijn doel is om … te leren", "om de week", "om 9 uur". */
const omTe = (reading: Reading, lexicon: Lexicon, first: number): Span | null => {
  const { words } = reading
  if (words[first]?.folded !== 'om') return null
  const before = words[first - 1]
  if (before !== undefined && before.sentence === words[first].sentence && lexicon.complements(before.folded))
    return null
  if (asks(reading, first)) return null
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
  // "To be the best version of myself" is all there is: the wish itself. "To be honest" says nothing.
  return next === end || words[first + 2]?.folded === 'honest' ? null : { first, next }
}

const complementEn =
  /^(?:want|wants|need|needs|aim|like|love|going|have|has|had|able|learn|try|plan|plans|how|ask|asked|is|was|me|us|them|him|her|hope|wish|used|start|begin|continue|offered|way|chance|opportunity|ability|want|up|get|from|down|due|according|next|close|dare|willing|agree|decided|promised|someone|somebody|people|colleagues?|time|allowed|ready|expected|hours?|percent|intend|prefer|what|where)$/
const benefit =
  /^(?:make|keep|help|prevent|avoid|free|save|give|show|prove|improve|reduce|speed|ensure|support|enable|allow|become|stay|gain|lower|boost|be|understand|strengthen|protect|meet|relieve|spare|serve|increase)$/

/** "… with tablets to make handovers easier": behind a thing, not behind want, need or how. */
const toBenefit = (reading: Reading, first: number): Span | null => {
  const { words } = reading
  const before = words[first - 1]
  if (words[first]?.folded !== 'to' || before?.sentence !== words[first].sentence) return null
  const follows = words[first + 1]
  if (follows?.sentence !== before.sentence || !benefit.test(follows.folded)) return null
  if (before.kind !== 'word' || complementEn.test(before.folded)) return null
  return { first, next: endOfSentence(reading, first) }
}

/** "… jongeren lezen die namelijk niet": the clause around it, with at least something in it. */
const namelijk = (reading: Reading, first: number): Span | null => {
  const { words } = reading
  if (words[first]?.folded !== 'namelijk') return null
  const { clause } = words[first]
  let from = first
  while (from > 0 && first - from < 8 && words[from - 1]?.clause === clause) {
    reading.step()
    from -= 1
  }
  return { first: from, next: endOfSentence(reading, first) }
}

const opensClause = (reading: Reading, index: number): boolean =>
  reading.words[index - 1]?.clause !== reading.words[index]?.clause

const notSo = /^(?:here|anything|after|far|much|many|on|as|long|well|i|soon|quickly)$/
const notAs =
  /^(?:soon|well|a|an|part|of|many|much|possible|needed|from|described|agreed|usual|per|planned|such|long|far|at|by)$/

const sinceWhen =
  /^(?:then|last|the|when|before|after|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|this|that|my|our|starting|joining)$/

/** English words that join a reason when they follow a comma or a sentence: so, since, as. */
const joining = (reading: Reading, first: number): true | null => {
  if (reading.language !== 'en') return null
  const word = reading.words[first]?.folded
  const next = reading.words[first + 1]?.folded ?? ''
  const before = reading.words[first - 1]
  if (before === undefined) return null
  if (word === 'so')
    return before.sentence === reading.words[first]?.sentence &&
      !/^(?:to|or|do|doing|the|and)$/.test(before.folded) &&
      !notSo.test(next)
      ? true
      : null
  if (word === 'cause') return opensClause(reading, first) ? true : null
  if (word === 'since' && /^[a-z]{3,}$/.test(next) && !sinceWhen.test(next)) return true
  if (word !== 'as' && word !== 'since') return null
  return opensClause(reading, first) && !notAs.test(next) && !/^\d/.test(next) ? true : null
}

const marked = (reading: Reading, lexicon: Lexicon, first: number): Span | null => {
  const match = lexicon.reasons(reading, first) ?? joining(reading, first)
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
      (reading.language === 'nl'
        ? (namelijk(reading, at) ?? omTe(reading, lexicon, at))
        : (toFirst(reading, at) ?? toBenefit(reading, at)))
    // A word for a reason without a reason behind it is none.
    if (span !== null && span.next - span.first >= 3) spans.push(span)
    at = span === null ? at + 1 : Math.max(at + 1, span.next)
  }
  return spans
}
