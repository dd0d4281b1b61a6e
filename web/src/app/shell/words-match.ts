/** As one types it: without accents or capitals. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

const wordsOf = (text: string): string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** Whether each typed word is the beginning of one of these words, in whatever order. */
export const wordsMatch = (typed: string, words: string): boolean => {
  const known = wordsOf(words)
  return wordsOf(typed).every((part) => known.some((word) => word.startsWith(part)))
}
