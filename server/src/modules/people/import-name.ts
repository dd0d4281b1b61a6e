import type { NameParts } from './name.ts'

const infixes = new Set([
  'van',
  'de',
  'der',
  'den',
  'het',
  "'t",
  '’t',
  '`t',
  'ten',
  'ter',
  'te',
  'in',
  'op',
  'aan',
  'bij',
  'onder',
  'uit',
  'tot',
  'voor',
  'over',
  "in't",
  'vande',
  'vander',
  'vd',
  'v.d.',
  'v/d',
  'la',
  'le',
  'du',
  'des',
  "d'",
  "l'",
  'di',
  'da',
  'do',
  'dos',
  'del',
  'della',
  'von',
  'zu',
  'zum',
  'zur',
  'af',
  'el',
])

/** Only in lower case: a capital (the Belgian *Van den Berghe*) makes it part of the family name. */
const isInfix = (word: string): boolean => infixes.has(word)

const courtesy = /^(dhr|mevr|mw|mvr|de heer|mevrouw|mr|mrs|ms|drs|ir|ing|dr|prof)\.?\s+/i

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

/** `van der Berg` → infix and family name. */
export const splitFamilyName = (text: string): { infix: string | null; familyName: string } => {
  const words = wordsOf(text)
  const start = words.findIndex((word) => !isInfix(word))
  if (start <= 0) return { infix: null, familyName: words.join(' ') }
  return { infix: words.slice(0, start).join(' '), familyName: words.slice(start).join(' ') }
}

/** `P. (Piet)` → `Piet`: what somebody is called. */
const called = (text: string): string => /\(([^)]+)\)/.exec(text)?.[1]?.trim() ?? text.trim()

const familyFirst = (text: string): NameParts => {
  const [family = '', ...rest] = text.split(',').map((part) => part.trim())
  const own = splitFamilyName(family)
  // `Jansen, van, Piet` has its infix between commas; `Jansen, P. van` has it last.
  const between = rest.length > 1 && wordsOf(rest[0] ?? '').every(isInfix) ? (rest[0] ?? '') : ''
  const given = wordsOf(rest.slice(between === '' ? 0 : 1).join(' '))
  const last = given.findLastIndex((word) => !isInfix(word)) + 1
  const after = last === 0 ? '' : given.slice(last).join(' ')
  const infix = [between, after].filter((part) => part !== '').join(' ')
  return {
    givenName: called(given.slice(0, last === 0 ? given.length : last).join(' ')),
    infix: infix === '' ? own.infix : infix,
    familyName: own.familyName,
  }
}

const givenFirst = (text: string): NameParts => {
  const words = wordsOf(text)
  if (words.length <= 1) return { givenName: '', infix: null, familyName: words.join('') }
  const at = words.findIndex(
    (word, index) => index > 0 && infixes.has(word.toLowerCase()) && index < words.length - 1,
  )
  const split = at === -1 ? words.length - 1 : at
  return {
    givenName: called(words.slice(0, split).join(' ')),
    ...splitFamilyName(words.slice(split).join(' ')),
  }
}

/** A name in one cell, in either order: `Jansen, P. van` or `Piet van Jansen`. */
export const parseFullName = (text: string): NameParts => {
  const bare = text.trim().replace(courtesy, '')
  return bare.includes(',') ? familyFirst(bare) : givenFirst(bare)
}
