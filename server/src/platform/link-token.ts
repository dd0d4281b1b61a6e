import { createHmac, timingSafeEqual } from 'node:crypto'

const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex')
const idOf = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

const idLength = 16
const sealLength = 24

const sealOf = (body: Buffer, key: Buffer): Buffer =>
  createHmac('sha256', key).update(body).digest().subarray(0, sealLength)

/** A token for a link in a mail: the ids, sealed with the key of its purpose. It is stored nowhere. */
export const makeLinkToken = (ids: readonly string[], key: Buffer): string => {
  const body = Buffer.concat(ids.map(bytesOf))
  return Buffer.concat([body, sealOf(body, key)]).toString('base64url')
}

/** The ids of a token; null when it is damaged, forged, or made for another purpose. */
export const readLinkToken = (token: string, key: Buffer): string[] | null => {
  const bytes = Buffer.from(token, 'base64url')
  const length = bytes.length - sealLength
  if (length < idLength || length % idLength !== 0) return null
  const body = bytes.subarray(0, length)
  if (!timingSafeEqual(bytes.subarray(length), sealOf(body, key))) return null
  return Array.from({ length: length / idLength }, (_, at) =>
    idOf(body.subarray(at * idLength, (at + 1) * idLength)),
  )
}

/** A word that only the server can make for these ids: 32 characters that survive in the address of a mail. */
export const sealWord = (ids: readonly string[], key: Buffer): string =>
  createHmac('sha256', key)
    .update(Buffer.concat(ids.map(bytesOf)))
    .digest('hex')
    .slice(0, 32)

/** Whether somebody who sent this word was given it; takes as long for a near guess as for a far one. */
export const isSealWord = (word: string, ids: readonly string[], key: Buffer): boolean => {
  const given = Buffer.from(word.toLowerCase())
  const right = Buffer.from(sealWord(ids, key))
  return given.length === right.length && timingSafeEqual(given, right)
}
