import type { z } from 'zod'

/** Something that happened in a module, for later modules and jobs to act on. Its payload holds ids, never text. */
export interface EventKind<Payload extends z.ZodType> {
  /** In the past tense: `ReportSigned`. */
  readonly type: string
  readonly payload: Payload
}

/** Declared in the `public.ts` of the module in which it happens. */
export const defineEvent = <Payload extends z.ZodType>(
  type: string,
  payload: Payload,
): EventKind<Payload> => ({ type, payload })
