export type CharacterKind = 'letter' | 'digit' | 'sign' | 'other'

const letter = /[\p{L}\p{M}]/u
const signs = new Set('%€$£&+<>=≥≤@#‰')

/** What a UTF-16 unit is to the reader of a text; half of a pair is nothing. */
export const kindOf = (character: string): CharacterKind => {
  const code = character.charCodeAt(0)
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'letter'
  if (code >= 48 && code <= 57) return 'digit'
  if (signs.has(character)) return 'sign'
  return code > 127 && letter.test(character) ? 'letter' : 'other'
}

const accents = /\p{M}/gu
const beyondAscii = /[\u0080-\uffff]/

/** A word as a phrase is compared with it: lower case, straight apostrophes, no accents. */
export const fold = (word: string): string => {
  const lower = word.toLowerCase()
  return beyondAscii.test(lower) ? lower.replaceAll('’', "'").normalize('NFD').replaceAll(accents, '') : lower
}
