import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

/** A password of these many guesses (a power of ten) or fewer is one that everybody would try. */
const guessable = 8

let judge: ZxcvbnFactory | undefined

/**
 * Whether a password is among those that attackers try first: on the lists of leaked ones, a row of
 * keys, a date, one word with digits, or made of the words given (the person's own name and address).
 */
export const isCommonPassword = (password: string, ownWords: readonly string[]): boolean => {
  judge ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
  return judge.check(password, [...ownWords]).guessesLog10 <= guessable
}
