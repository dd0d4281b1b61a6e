/** As few characters stay of what has no space near its end. */
const fewest = 20

/** Words of a text as they are quoted: on one line, and cut behind a word where they have more than `most` characters. */
export const shortened = (words: string, most: number): string => {
  const line = words.replaceAll(/\s+/g, ' ')
  if (line.length <= most) return line
  // One more, for the space behind a word that just fits.
  const cut = line.slice(0, most + 1)
  return `${cut
    .slice(0, Math.max(cut.lastIndexOf(' '), fewest))
    .trimEnd()
    .toWellFormed()}…`
}
