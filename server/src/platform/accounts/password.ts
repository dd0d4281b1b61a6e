import type { ZxcvbnFactory } from '@zxcvbn-ts/core'

/** A password of these many guesses (a power of ten) or fewer is one that everybody would try. */
const guessable = 8

/** As the contract asks of what is typed; of spaces in a row only one counts. */
const shortest = 12

let known: ZxcvbnFactory | undefined

/** It knows tens of thousands of words: they are read in when the first password is chosen. */
const readJudge = async (): Promise<ZxcvbnFactory> => {
  const [{ ZxcvbnFactory: Judge }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ])
  known ??= new Judge({ dictionary, graphs: adjacencyGraphs })
  return known
}

/** As one types it without thinking: no capitals, no accents. */
const folded = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** From this length on a word is recognised inside a longer one; a shorter one (el, de) only by itself. */
const tellingLength = 3

/**
 * What of a password an attacker who knows the person still has to guess. The list of words that are given
 * to the judge does not do this alone: it counts the spaces and the short words between them as findings.
 */
const withoutOwnWords = (password: string, ownWords: readonly string[]): string =>
  ownWords
    .flatMap((words) => folded(words).split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word !== '')
    .toSorted((one, other) => other.length - one.length)
    .reduce(
      (rest, word) =>
        word.length < tellingLength
          ? rest.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'gu'), ' ')
          : rest.replaceAll(word, ' '),
      folded(password),
    )
    .replaceAll(/\s+/g, '')

/** Letters and digits alone, as one writes a name of several words in one. */
const joined = (text: string): string => folded(text).replaceAll(/[^\p{L}\p{N}]+/gu, '')

/** A password without the names of several words in it, however they are spaced; null where there are none. */
const withoutOwnNames = (password: string, ownWords: readonly string[]): string | null => {
  const whole = joined(password)
  const rest = ownWords
    .map(joined)
    .filter((name) => name.length >= tellingLength)
    .toSorted((one, other) => other.length - one.length)
    .reduce((left, name) => left.replaceAll(name, ' '), whole)
  return rest === whole ? null : rest
}

/** Why a password would be found: everybody's list has it, or it says little beside the person's own words. */
export type Weakness = 'password-common' | 'password-own-words' | 'password-thin'

/**
 * Why a password is among those that attackers try first; null when it is not. Common is what stands on the
 * lists of leaked ones, a row of keys, a date, one word with digits; one's own is what holds nothing of weight
 * beside the words given (the person's own name and address, the name of their organisation); thin is what is long enough by its spaces alone.
 */
export const weaknessOf = async (password: string, ownWords: readonly string[]): Promise<Weakness | null> => {
  if (password.trim().replaceAll(/\s+/g, ' ').length < shortest) return 'password-thin'
  const judge = known ?? (await readJudge())
  if (judge.check(password).guessesLog10 <= guessable) return 'password-common'
  if (judge.check(password, [...ownWords]).guessesLog10 <= guessable) return 'password-own-words'
  for (const text of [password, withoutOwnNames(password, ownWords)]) {
    const rest = text === null ? null : withoutOwnWords(text, ownWords)
    if (rest === '' || (rest !== null && judge.check(rest).guessesLog10 <= guessable))
      return 'password-own-words'
  }
  return null
}
