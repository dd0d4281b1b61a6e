import type { Language } from '@tweespraak/contract/id'

/** Where a term comes from, as named: a regulation and the place in it. */
interface NamedSource {
  readonly name: Readonly<Record<Language, string>>
  readonly article: string
}

/** In its place in a line it stays whole: "art. 2" is not broken before its number. */
const whole = (words: string): string => words.replaceAll(' ', '\u00A0')

/** "cao Rijk 12.1": where a term comes from, of which the article is never broken over two lines, nor left alone on one. */
export const saySource = ({ name, article }: NamedSource, language: Language): string =>
  `${name[language]}\u00A0${whole(article)}`
