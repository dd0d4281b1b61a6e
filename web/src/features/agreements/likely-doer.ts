import type { Agreement, Side } from '@tweespraak/contract/agreements'
import { givenName } from '../../lib/given-name.ts'

/** A name as a word of its own: "Mo" stands in "Mo belt", not in "Mooi". Where it stands, or -1. */
const placeOf = (name: string, words: string): number => {
  const found = [...words.matchAll(/[\p{L}\p{M}'’-]+/gu)].find(([word]) => word === name)
  return found?.index ?? -1
}

/** Who of the two is named first in what is agreed, by their given name; null where neither is, or both are called the same. */
export const likelyDoer = (
  what: string,
  { employee, leader }: Pick<Agreement, 'employee' | 'leader'>,
): Side | null => {
  const [one, other] = [employee, leader].map(({ name }) => givenName(name))
  if (one === undefined || other === undefined || one === other) return null
  const [first, second] = [placeOf(one, what), placeOf(other, what)]
  if (first === -1 && second === -1) return null
  return second === -1 || (first !== -1 && first < second) ? 'employee' : 'leader'
}
