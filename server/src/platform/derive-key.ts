import { createHmac } from 'node:crypto'

/** A key of its own for each purpose, so that a token made for one can never pass for another. */
export const deriveKey = (secret: string, purpose: string): Buffer =>
  createHmac('sha256', secret).update(`tweespraak:${purpose}`).digest()
