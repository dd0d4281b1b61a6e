import type { Reading } from '../reading.ts'
import type { Lexicon } from './lexicon.ts'

/** A word of a statement; `clause` counts commas and conjunctions before it. A short quotation is one token. */
export interface Token {
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly clause: number
}

/** What is said in one breath: a sentence, a line, a bullet; what stood before a colon is its label. */
export interface Statement {
  readonly tokens: readonly Token[]
  readonly label: string | null
  readonly question: boolean
  readonly start: number
  readonly end: number
}

/** A token that stands for quoted speech: what somebody else said says nothing of how the writer speaks. */
export const quotation = '“”'

const closes = new Set(['"', '”', '“', '»', '’', "'"])
const mostQuoted = 12
/** A longer one is cut, so that whatever is written each word costs no more than a fixed amount. */
const longest = 80

const beginsQuotation = /(^|[\s:(,])["“„«‘']$/

interface Piece {
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly sentence: number
  /** the characters between this word and the one before it */
  readonly before: string
}

const piecesOf = (reading: Reading): readonly Piece[] =>
  reading.words.map(({ text, start, end, sentence }, at) => {
    reading.step()
    return {
      lower: text,
      start,
      end,
      sentence,
      before: reading.text.slice(reading.words[at - 1]?.end ?? 0, start),
    }
  })

/** The index of the last word of the quotation that begins at `from`, or -1. */
const endOfQuotation = (reading: Reading, all: readonly Piece[], from: number): number => {
  if (!beginsQuotation.test((all[from]?.before ?? '').slice(-2))) return -1
  for (let at = from; at < Math.min(from + mostQuoted, all.length); at += 1) {
    reading.step()
    const end = all[at]?.end ?? 0
    const [after, later] = [reading.text.charAt(end), reading.text.charAt(end + 1)]
    if (closes.has(after) || (/[.!?,…]/.test(after) && closes.has(later))) return at
  }
  return -1
}

const foldQuotations = (reading: Reading): readonly Piece[] => {
  const all = piecesOf(reading)
  const folded: Piece[] = []
  for (let at = 0; at < all.length; at += 1) {
    const piece = all[at] as Piece
    const close = endOfQuotation(reading, all, at)
    // What stands between quotation marks as a whole quotes nobody.
    if (close >= 0 && close - at + 1 < all.length / 2) {
      const last = all[close] as Piece
      folded.push({ ...piece, lower: quotation, end: last.end, sentence: last.sentence })
      at = close
    } else folded.push(piece)
  }
  return folded
}

const parts = (before: string): boolean => /[;•]/.test(before) || / [-–—] /.test(before)

const withoutLetterForm = (statement: Statement, lexicon: Lexicon): readonly Statement[] => {
  const lowers = statement.tokens.map((token) => token.lower)
  const [first = '', second = ''] = lowers
  if (lexicon.greetings.has(first)) {
    if (lowers.length <= 4) return []
    return [{ ...statement, tokens: statement.tokens.slice(1) }]
  }
  const closing =
    lexicon.closings.has(first) || ((first === 'met' || first === 'with') && lexicon.closings.has(second))
  return closing && lowers.length <= 6 ? [] : [statement]
}

/** Cuts the text in statements. The greeting and what stands under the letter are left out. */
export const statementsOf = (reading: Reading, lexicon: Lexicon): readonly Statement[] => {
  const statements: Statement[] = []
  let tokens: Token[] = []
  let label: string | null = null
  let heading: string | null = null
  let clause = 0
  let sentence = 0
  const finish = (ends: boolean, labels = false): void => {
    const first = tokens[0]
    const last = tokens.at(-1)
    if (first !== undefined && last !== undefined) {
      const question = ends && reading.sentences[sentence]?.mark === '?'
      const { start } = first
      // A heading, as "Tips:" above a list, is the label of what follows.
      if (!labels && reading.text.charAt(last.end) === ':' && tokens.length <= 5) {
        heading = tokens.map((token) => token.lower).join(' ')
      } else statements.push({ tokens, label: label ?? heading, question, start, end: last.end })
    }
    tokens = []
    label = null
    clause = 0
  }
  for (const piece of foldQuotations(reading)) {
    reading.step()
    const { lower, start, end, before } = piece
    if (piece.sentence !== sentence || parts(before) || tokens.length >= longest) {
      finish(piece.sentence !== sentence)
      if (/\n\s*\n/.test(before)) heading = null
    } else if (before.includes(':') && tokens.length > 0 && tokens.length <= 5 && label === null) {
      const words = tokens.map((token) => token.lower).join(' ')
      // Three words may say something themselves: \"ik vond het sterk: …\".
      if (tokens.length >= 3) finish(false, true)
      label = words
      tokens = []
    } else if (/[,:()]/.test(before)) {
      if (tokens.slice(0, 2).some((token) => lexicon.greetings.has(token.lower)) && tokens.length <= 5)
        tokens = []
      clause += 1
    } else if (lexicon.conjunctions.has(lower)) clause += 1
    sentence = piece.sentence
    tokens.push({ lower, start, end, clause })
  }
  finish(true)
  return statements.flatMap((statement) => withoutLetterForm(statement, lexicon))
}

/** The statement by its clauses. */
export const clausesOf = (tokens: readonly Token[]): readonly (readonly Token[])[] => {
  const clauses: Token[][] = []
  for (const token of tokens) {
    const current = clauses.at(-1)
    if (current?.[0]?.clause === token.clause) current.push(token)
    else clauses.push([token])
  }
  return clauses
}
