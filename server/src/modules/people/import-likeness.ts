/** How many letters are to be changed, added or left out to make one of the other; more than `most` is not counted out. */
const distance = (one: string, other: string, most: number): number => {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let above = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1
      const kept = (above[column - 1] ?? 0) + same
      line.push(Math.min(kept, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1))
    }
    above = line
  }
  return above[other.length] ?? most + 1
}

/** The lime and lime are called the same. */
export const withoutArticle = (text: string): string => text.replace(/^(de|het|'t|the) /, '')

/** Digits tell things apart: Team 1 is no slip for Team 2. */
const digitsOf = (text: string): string => text.replaceAll(/\D/g, '')

/**
 * Could one be a slip of the pen for the other? A letter of four to seven, two of more.
 * @param one normalised, as is `other`
 */
export const isLike = (one: string, other: string): boolean => {
  const shortest = Math.min(one.length, other.length)
  if (shortest < 4 || digitsOf(one) !== digitsOf(other)) return false
  const most = shortest < 8 ? 1 : 2
  return distance(one, other, most) <= most
}
