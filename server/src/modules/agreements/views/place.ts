import type { Agreement as Sent, AgreementShow } from '@tweespraak/contract/agreements'
import { z } from 'zod'

/** Where a page of a list ended: the key that it is ordered by, and the agreement. */
const place = z.tuple([z.union([z.iso.date(), z.iso.datetime()]), z.uuid()])

export const placeOf = (last: Sent, show: AgreementShow): string =>
  Buffer.from(
    JSON.stringify([show === 'done' ? (last.closed?.at ?? last.dueOn) : last.dueOn, last.agreementId]),
  ).toString('base64url')

/** Null for what is not a place: the list then begins at its beginning. */
export const readPlace = (cursor: string): { readonly key: string; readonly id: string } | null => {
  try {
    const [key, id] = place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
    return { key, id }
  } catch {
    return null
  }
}
