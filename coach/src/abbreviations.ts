/** What ends in a point that ends no sentence, in Dutch and English. */
const abbreviations: ReadonlySet<string> = new Set(
  'bijv bv evt incl excl ca nr mr mw mevr dhr dr drs ir ing prof max min vs resp mbt tel blz afd mrs ms approx dept fig'.split(
    ' ',
  ),
)

/** Whether `word`, folded and without its point, is one of them. */
export const isAbbreviation = (word: string): boolean => abbreviations.has(word)
