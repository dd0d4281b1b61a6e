import { z } from 'zod'

/** An identifier: a UUIDv7 in lower case, made by the server. */
export const id = z.uuid()

/** A date that people mean (a due date, a first working day): ISO 8601, `2026-11-24`. No time zone. */
export const plainDate = z.iso.date()

/** A moment: an ISO 8601 instant in UTC, `2026-11-24T09:00:00.000Z`. */
export const instant = z.iso.datetime()

export const language = z.enum(['nl', 'en'])
export type Language = z.infer<typeof language>

/** A text that HR writes in both languages. */
export const bilingual = z.object({ nl: z.string(), en: z.string() })
export type Bilingual = z.infer<typeof bilingual>

/** One page of a list. `next` is an opaque cursor for the following page, null on the last. */
export const page = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: z.string().nullable() })
