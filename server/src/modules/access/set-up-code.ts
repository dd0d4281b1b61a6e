import { timingSafeEqual } from 'node:crypto'
import { deriveKey } from '../../platform/derive-key.ts'

/** Letters and digits that nobody confuses when reading them from a screen: 32, so that five bits choose one. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/**
 * Proves at the first visit that whoever sets up keeps the server. Twelve characters in three groups, such as
 * `K7QM-2XTA-9FPB`. Made of the secret: the same after a restart, in every process, and for the command that
 * shows it again.
 */
export const setUpCode = (secret: string): string =>
  [...deriveKey(secret, 'set-up').subarray(0, 12)]
    .map((byte) => letters[byte % letters.length] ?? '')
    .join('')
    .replaceAll(/.{4}(?=.)/g, '$&-')

const significant = (text: string): Buffer =>
  Buffer.from(text.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, ''))

/** Typed over from a screen: capitals, and what stands between the groups, do not matter. */
export const isSetUpCode = (given: string, code: string): boolean => {
  const [left, right] = [significant(given), significant(code)]
  return left.length === right.length && timingSafeEqual(left, right)
}
