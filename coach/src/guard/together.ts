import type { Match } from '../phrases.ts'
import type { Reading } from '../reading.ts'
import { list } from '../list.ts'

/** Two phrases that say something only together, as “drinkt + te veel”. */
export interface Halves {
  /** Of the list they belong to. */
  readonly name: string
  readonly one: readonly string[]
  readonly other: readonly string[]
}

/** “drinkt|dronk + stiekem / te veel”: what stands on either side is one phrase, or several with ` / ` between. */
export const halvesOf = (name: string, source: string): Halves[] =>
  list(source).map((both) => {
    const [one = [], other = []] = both.split(' + ').map((half) => half.split(' / '))
    return { name, one, other }
  })

/** How many words may stand between the two. */
const reach = 7

/** Where both stand in one clause, in whichever order: a verb is second in a sentence and last in a clause of one. */
export const together = (reading: Reading, ones: readonly Match[], others: readonly Match[]): Match[] => {
  if (ones.length === 0 || others.length === 0) return []
  const { words } = reading
  const [starts, ends] = [new Map<number, Match>(), new Map<number, Match>()]
  for (const other of others) {
    starts.set(other.first, other)
    ends.set(other.end, other)
  }
  return ones.flatMap((one): Match[] => {
    for (let far = 0; far <= reach; far += 1) {
      reading.step()
      const other = starts.get(one.end + far) ?? ends.get(one.first - far)
      if (other === undefined || words[other.first]?.clause !== words[one.first]?.clause) continue
      return [
        {
          phrase: `${one.phrase} + ${other.phrase}`,
          first: Math.min(one.first, other.first),
          end: Math.max(one.end, other.end),
        },
      ]
    }
    return []
  })
}
