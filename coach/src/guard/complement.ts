import type { Match } from '../phrases.ts'
import type { Scene } from './scene.ts'
import { time } from './surroundings.ts'

/** What leads to the thing itself, and what may only lead to where or by whom. */
export const thingsOnly: ReadonlySet<string> = new Set('van voor of for among across'.split(' '))
/** “His prescription for growth”, but “zijn vermoeidheid van het werk”. */
export const purposes: ReadonlySet<string> = new Set('voor for'.split(' '))
const placesToo: ReadonlySet<string> = new Set([
  ...thingsOnly,
  ...'in bij over naar from to about with by'.split(' '),
])
const pronoun = /^(ik|hij|ze|zij|hem|mij|me|we|wij|i|he|she|they|him|them|we|us)$/
const reach = 4

/**
 * “de opname van het webinar”, “a scan of the passport”: of what it is stands behind it, and that is neither a person, nor
 * a part of the body, nor an illness, nor a time.
 */
export const isOfThing = (
  { reading, person, possessive, health }: Scene,
  { end }: Match,
  leads = placesToo,
): boolean => {
  const { words } = reading
  const lead = words[end]
  if (lead === undefined || lead.clause !== words[end - 1]?.clause || !leads.has(lead.folded)) return false
  for (let index = end + 1; index <= end + reach; index += 1) {
    reading.step()
    const word = words[index]
    if (word === undefined || word.clause !== lead.clause) return index > end + 1
    // “het herstel van de dakgoot kostte hem”: there the thing has ended.
    if (index > end + 1 && pronoun.test(word.folded)) return true
    if (person[index] === true || possessive[index] === true || health[index] === true) return false
    if (word.kind === 'number' || time.test(word.folded)) return false
  }
  return true
}
