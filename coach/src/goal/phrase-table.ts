import { phrases } from '../phrases.ts'
import type { Reading } from '../reading.ts'

export interface Entry<Value> {
  value: Value
  /** Index of the first word after the phrase. */
  next: number
}

/** What stands in the table for the longest phrase that begins at a word, or null. */
export type PhraseTable<Value> = (reading: Reading, at: number) => Entry<Value> | null

const firstWords = (list: readonly string[]): ReadonlySet<string> =>
  new Set(list.flatMap((phrase) => phrase.split(' ')[0]?.split('|') ?? []))

/** Phrases (see `Phrases`) that begin with a whole word, each with what it means. Most words begin none and cost one look. */
export const phraseTable = <Value>(table: Readonly<Record<string, Value>>): PhraseTable<Value> => {
  const list = Object.keys(table)
  const found = phrases(list)
  const firsts = firstWords(list)
  return (reading, at) => {
    const first = reading.words[at]
    reading.step()
    if (first === undefined || !firsts.has(first.folded)) return null
    const match = found.at(reading, at)
    const value = match === null ? undefined : table[match.phrase]
    return match === null || value === undefined ? null : { value, next: match.end }
  }
}

export const phraseSet = (list: readonly string[]): PhraseTable<true> =>
  phraseTable(Object.fromEntries(list.map((phrase) => [phrase, true as const])))
