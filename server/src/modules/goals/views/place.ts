import { z } from 'zod'

/** Where a page of a list ended: the key that it is ordered by, and the goal. */
const place = z.tuple([z.union([z.iso.date(), z.iso.datetime()]), z.uuid()])

export const placeOf = (key: string, goalId: string): string =>
  Buffer.from(JSON.stringify([key, goalId])).toString('base64url')

/** Null for what is not a place: the list then begins at its beginning. */
export const readPlace = (cursor: string): { readonly key: string; readonly id: string } | null => {
  try {
    const [key, id] = place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
    return { key, id }
  } catch {
    return null
  }
}
