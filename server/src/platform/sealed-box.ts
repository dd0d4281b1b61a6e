import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const algorithm = 'aes-256-gcm'

/** Locks a short secret (a link of a mail on its way) for a row of the database. `key` has 32 bytes. */
export const lock = (text: string, key: Buffer): string => {
  const nonce = randomBytes(12)
  const cipher = createCipheriv(algorithm, key, nonce)
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
}

/** Opens what `lock` made; null when it was changed or the key is another. */
export const unlock = (box: string, key: Buffer): string | null => {
  const bytes = Buffer.from(box, 'base64url')
  if (bytes.length < 28) return null
  try {
    const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, 12))
    decipher.setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}
