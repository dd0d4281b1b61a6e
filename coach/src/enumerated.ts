import type { Language, Words } from './finding.ts'

const and: Words = { nl: 'en', en: 'and' }

/** “a”, “a and b”, “a, b and c”; empty for none. */
export const enumerated = (items: readonly string[], language: Language): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${and[language]} ${items.at(-1)}`
