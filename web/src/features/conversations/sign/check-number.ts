/** In groups of eight, as under the PDF, so that the two are compared by eye. */
const inEights = (hash: string): string[] => hash.match(/.{1,8}/g) ?? []

/** The first two groups of a check number: what stands under the PDF in bold. `hash` in hexadecimals. */
export const shortCheckNumber = (hash: string): string => inEights(hash).slice(0, 2).join(' ')

/** The whole check number, as under the PDF. */
export const wholeCheckNumber = (hash: string): string => inEights(hash).join(' ')
