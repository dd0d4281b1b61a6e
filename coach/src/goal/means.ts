import type { Reading } from '../reading.ts'
import type { Lexicon } from './lexicon.ts'
import type { Section } from './headings.ts'
import type { Span } from './reasons.ts'
import type { TimeExpression } from './time/expression.ts'

/** "door elke week te oefenen" */
const doorTe = ({ words, step }: Reading, index: number): Span | null => {
  if (words[index]?.folded !== 'door') return null
  for (let at = index + 1; at < index + 14; at += 1) {
    step()
    if (words[at]?.clause !== words[index].clause) return null
    if (words[at]?.folded === 'te') return { first: index, next: at + 2 }
  }
  return null
}

/** "by calling every lead"; not "by spring", "by evening". */
const byDoing = ({ words }: Reading, times: ReadonlySet<number>, index: number): Span | null => {
  if (words[index]?.folded !== 'by' || times.has(index)) return null
  return /^[a-z]{2,}ing$/.test(words[index + 1]?.folded ?? '') ? { first: index, next: index + 2 } : null
}

/** What a text says of how: means, steps, help, practice, experience; from the left, none over another. */
export const meansOf = (reading: Reading, lexicon: Lexicon, times: readonly TimeExpression[]): Span[] => {
  const begun = new Set(times.map(({ first }) => first))
  const spans: Span[] = []
  for (let at = 0; at < reading.words.length;) {
    reading.step()
    const phrase = lexicon.means(reading, at)
    const helping = lexicon.helping(reading.words[at]?.folded ?? '')
    const span =
      (phrase === null ? null : { first: at, next: phrase.next }) ??
      (reading.language === 'nl' ? doorTe(reading, at) : byDoing(reading, begun, at)) ??
      (helping ? { first: at, next: at + 1 } : null)
    if (span !== null) spans.push(span)
    at = span === null ? at + 1 : Math.max(at + 1, span.next)
  }
  return spans
}

/** "… door een training te volgen", "via een cursus van 6 avonden": from there to the end of the clause it tells by what. */
export const throughOf = ({ words, step }: Reading, means: readonly Span[]): Span[] =>
  means.flatMap(({ first }) => {
    const word = words[first]
    if (word === undefined || !/^(?:door|via|by|through|met|with|dmv|middels|using)$/.test(word.folded))
      return []
    if (words[first - 1]?.sentence !== word.sentence) return []
    let next = first + 1
    while (words[next]?.clause === word.clause && next - first < 14) next += 1
    step(next - first)
    return [{ first, next }]
  })

const own = /^(?:ik|i|i'll|i've|we|wij|ikzelf)$/
/** Wishes and feelings, which are no doing. */
const noDoing =
  /^(?:wil|willen|vind|vinden|merk|voel|hoop|denk|ben|want|wants|feel|think|am|hope|would|wish|know|weet|moet|must|need|zou|i'd|i'm|like|zie|see|had|word|blijf|stay|become|snap|begrijp|durf|lose|tend|won't|can't|wanna|turn|zit|zitten)$/
/** Who helps: a colleague, a mentor. */
const helper =
  /^(?:.*(?:begeleider|opleider|leidinggevende|manager|collega|coach|mentor|senior|docent|supervisor|colleague|buddy)|slb'?er|teamleider|lead|hr)$/

interface Stretch {
  first: number
  next: number
}

/** One word that tells who does it, where the stretch tells how: "Ik vraag elke maand …", "Mijn collega leest mee". */
const doerIn = (reading: Reading, { first, next }: Stretch, among: number, helpers: boolean): Span[] => {
  if (next - first < 4) return []
  const words = reading.words.slice(first, Math.min(next, first + among + 3)).map(({ folded }) => folded)
  reading.step(words.length)
  const doer = words.slice(0, among).findIndex((word) => own.test(word) || (helpers && helper.test(word)))
  const near = words.slice(Math.max(0, doer - 1), doer + 3)
  return doer < 0 || near.some((word) => noDoing.test(word))
    ? []
    : [{ first: first + doer, next: first + doer + 1 }]
}

/** The clauses of the first sentence behind its first one. */
const laterClauses = ({ words, sentences }: Reading): Stretch[] => {
  const stretches: Stretch[] = []
  const end = sentences[0]?.end ?? 0
  for (let index = 1; index < end; index += 1)
    if (words[index]?.clause !== words[index - 1]?.clause) {
      const last = stretches.at(-1)
      if (last !== undefined) last.next = index
      stretches.push({ first: index, next: end })
    }
  return stretches
}

/** Behind the goal, what one does oneself, or who helps, is how it is done, unless it is to be reached by a day. */
export const doingsOf = (
  reading: Reading,
  times: readonly TimeExpression[],
  sections: readonly Section[],
): Span[] => {
  if (sections.length > 1) return []
  const deadlines = times.filter(({ kind }) => kind === 'deadline')
  const dated = new Set(deadlines.map(({ first }) => reading.words[first]?.sentence))
  const sentences = reading.sentences.flatMap(({ first, end }, sentence) =>
    sentence === 0 || dated.has(sentence) ? [] : doerIn(reading, { first, next: end }, 5, true),
  )
  return [...laterClauses(reading).flatMap((stretch) => doerIn(reading, stretch, 2, true)), ...sentences]
}
