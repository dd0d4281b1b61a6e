/** Phrases that are written behind each other, parted by commas or the end of a line. */
export const list = (source: string): string[] =>
  source
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
