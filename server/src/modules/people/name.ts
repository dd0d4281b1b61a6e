/** A person's name in its parts. `infix` is the tussenvoegsel (van der), which does not count in sorting. */
export interface NameParts {
  readonly givenName: string
  readonly infix: string | null
  readonly familyName: string
}

/** Letters that are no base letter with an accent, so that decomposing leaves them as they are. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ŋ: 'n',
  ħ: 'h',
  ĳ: 'ij',
}

/** Lower case, without accents and punctuation, words separated by one space. */
export const normalise = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßæœøđðþłıŋħĳ]/gu, (letter) => letters[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** `Piet van der Jansen`. */
export const displayName = ({ givenName, infix, familyName }: NameParts): string =>
  [givenName, infix, familyName].filter((part) => part !== null && part !== '').join(' ')

/** By family name, then given name, then infix: what lists are sorted by. */
export const nameKey = ({ givenName, infix, familyName }: NameParts): string =>
  [familyName, givenName, infix ?? ''].map(normalise).join(', ')

/** Every word by which somebody can be found. */
export const searchTokens = (name: NameParts): string[] =>
  [...new Set(normalise(displayName(name)).split(' '))].filter((word) => word !== '')
