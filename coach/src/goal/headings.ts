import type { Reading } from '../reading.ts'

/** Which letter of SMART a heading announces; `r` is realistic to one and relevant to another. */
export type Heading = 'specific' | 'measurable' | 'attainable' | 'relevant' | 'timebound' | 'r' | 'other'

const written: Readonly<Record<Heading, string>> = {
  specific: 's specifiek specific wat what',
  measurable: 'm meetbaar measurable resultaat result',
  attainable: `a acceptabel haalbaar realistisch ambitieus achievable attainable realistic aanvaardbaar agreed
    actiegericht activerend acceptable hoe how stappen steps acties actions aanpak`,
  relevant:
    'relevant relevantie relevance waarom waarvoor benefit why motivatie reden aanleiding motivation nut',
  timebound: `t tijdgebonden tijdsgebonden tijd time-bound timebound time wanneer when timely deadline planning timed
    tijdpad`,
  r: 'r',
  other: 'doel goal leerdoel objective',
}

const headings: ReadonlyMap<string, Heading> = new Map(
  (Object.keys(written) as Heading[]).flatMap((heading) =>
    written[heading].split(/\s+/).map((word) => [word, heading] as const),
  ),
)

/** The words beneath one heading. */
export interface Section {
  heading: Heading
  /** The heading itself: one word. */
  at: number
  /** One past the last word beneath it. */
  next: number
}

/** A colon, a dash or an equals sign after it, or a line of its own. */
const closed = (reading: Reading, index: number): boolean => {
  const word = reading.words[index]
  if (word === undefined) return false
  const after = reading.text.slice(word.end, word.end + 3)
  if (/^\)? ?[:=]/.test(after) || /^ [-–] /.test(after)) return true
  // A letter alone needs its colon; a word may stand alone on a line or before brackets.
  return word.text.length > 1 && /^\s*\n/.test(after)
}

/** It opens a clause; or a capital tells it apart from what stands before. */
const opens = (reading: Reading, index: number): boolean => {
  const word = reading.words[index]
  const before = reading.words[index - 1]
  if (word === undefined) return false
  const capital = word.written !== word.text && (word.text.length === 1 || word.text.length > 3)
  return before?.clause !== word.clause || before.kind === 'sign' || capital
}

/** What stands beneath "S:", "Meetbaar:" and their like. A heading alone says nothing of what is beneath it. */
export const sectionsOf = (reading: Reading): Section[] => {
  const starts: { heading: Heading; at: number }[] = []
  for (const [index, word] of reading.words.entries()) {
    reading.step()
    const heading = headings.get(word.folded)
    if (heading !== undefined && closed(reading, index) && opens(reading, index))
      starts.push({ heading, at: index })
  }
  return starts.map(({ heading, at }, index) => ({
    heading,
    at,
    next: starts[index + 1]?.at ?? reading.words.length,
  }))
}
