/**
 * Word patterns over one statement. A pattern is a line of parts with spaces between:
 * `word`, `one|other`, `begin*` or `*end` of a word, `@class` of the lexicon, `^` the begin of the statement,
 * `$` its end, `..` at most three words between, `...` at most seven. At most two gaps in a pattern, so that the
 * work for each word has a fixed bound.
 */
export interface PatternToken {
  readonly lower: string
}

type Part =
  | { readonly kind: 'word'; readonly fits: (lower: string) => boolean }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'end' }

interface Pattern {
  readonly atStart: boolean
  readonly parts: readonly Part[]
}

export interface Patterns {
  readonly byWord: ReadonlyMap<string, readonly Pattern[]>
  readonly others: readonly Pattern[]
}

/** Words `from` (inclusive) to `to` (exclusive) of the statement. */
export interface Match {
  readonly from: number
  readonly to: number
}

export type Classes = Readonly<Record<string, ReadonlySet<string>>>

export const wordsOf = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter((word) => word !== ''))

const alternative = (source: string, classes: Classes): ((lower: string) => boolean) => {
  if (source.startsWith('@')) {
    const members = classes[source.slice(1)]
    if (members === undefined) throw new Error(`no class ${source}`)
    return (lower) => members.has(lower)
  }
  if (source.endsWith('*')) return (lower) => lower.startsWith(source.slice(0, -1))
  if (source.startsWith('*')) return (lower) => lower.endsWith(source.slice(1))
  return (lower) => lower === source
}

const partOf = (source: string, classes: Classes): Part => {
  if (source === '..') return { kind: 'gap', most: 3 }
  if (source === '...') return { kind: 'gap', most: 7 }
  if (source === '$') return { kind: 'end' }
  const choices = source.split('|').map((choice) => alternative(choice, classes))
  return { kind: 'word', fits: (lower) => choices.some((fits) => fits(lower)) }
}

const membersOf = (source: string, classes: Classes): Iterable<string> =>
  source.startsWith('@') ? (classes[source.slice(1)] ?? []) : [source]

const add = (byWord: Map<string, Pattern[]>, word: string, pattern: Pattern): void => {
  const known = byWord.get(word)
  if (known === undefined) byWord.set(word, [pattern])
  else if (!known.includes(pattern)) known.push(pattern)
}

/** One pattern on each line; empty lines are skipped. */
export const patternsOf = (lines: string, classes: Classes): Patterns => {
  const byWord = new Map<string, Pattern[]>()
  const others: Pattern[] = []
  for (const line of lines.split('\n')) {
    const sources = line.trim().split(/\s+/)
    const atStart = sources[0] === '^'
    if (atStart) sources.shift()
    if (sources[0] === undefined || sources[0] === '') continue
    const pattern = { atStart, parts: sources.map((source) => partOf(source, classes)) }
    for (const first of sources[0].split('|')) {
      if (first.includes('*')) others.push(pattern)
      else for (const word of membersOf(first, classes)) add(byWord, word, pattern)
    }
  }
  return { byWord, others }
}

const matchFrom = (
  tokens: readonly PatternToken[],
  parts: readonly Part[],
  at: number,
  part: number,
  step: () => void,
): number => {
  const wanted = parts[part]
  if (wanted === undefined) return at
  if (wanted.kind === 'end') return at === tokens.length ? at : -1
  if (wanted.kind === 'gap') {
    for (let skipped = 0; skipped <= wanted.most && at + skipped <= tokens.length; skipped += 1) {
      const end = matchFrom(tokens, parts, at + skipped, part + 1, step)
      if (end >= 0) return end
    }
    return -1
  }
  step()
  const token = tokens[at]
  return token !== undefined && wanted.fits(token.lower)
    ? matchFrom(tokens, parts, at + 1, part + 1, step)
    : -1
}

/** The first match at or after word `from`, or null. */
export const findPattern = (
  tokens: readonly PatternToken[],
  patterns: Patterns,
  step: () => void,
  from = 0,
): Match | null => {
  for (let at = from; at < tokens.length; at += 1) {
    step()
    const own = patterns.byWord.get(tokens[at]?.lower ?? '')
    for (const list of own === undefined ? [patterns.others] : [own, patterns.others]) {
      for (const pattern of list) {
        if (pattern.atStart && at !== 0) continue
        const to = matchFrom(tokens, pattern.parts, at, 0, step)
        if (to >= 0) return { from: at, to }
      }
    }
  }
  return null
}
