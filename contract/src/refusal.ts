import { z } from 'zod'

/**
 * Every expected refusal of the product, with the HTTP status it travels under. Its sentence in both
 * languages stands in `messages/{nl,en}/refusals.json` under the same name; the compiler checks that it
 * is there. Bugs are not refusals: they throw, and become `unexpected`.
 */
export const refusals = {
  'bad-input': 400,
  'not-signed-in': 401,
  'not-allowed': 403,
  'not-found': 404,
  'too-many-requests': 429,
  'too-large': 413,
  'cross-site': 403,
  'set-up-code-wrong': 403,
  'set-up-done': 409,
  'time-zone-unknown': 400,
  'password-common': 400,
  'sign-in-wrong': 401,
  'no-access': 403,
  'link-expired': 410,
  unexpected: 500,
  'too-busy': 503,
  'agreement-moved-on': 409,
  'agreement-closed': 409,
  'agreement-open': 409,
  'agreement-settled': 409,
  'agreement-not-due': 409,
  'too-late-to-reopen': 409,
  'due-date-passed': 400,
  'change-waits': 409,
  'no-change-waits': 409,
  'own-proposal': 403,
  'nothing-changes': 400,
  'no-support-promised': 409,
  'reason-missing': 400,
  'field-unknown': 404,
  'field-not-yours': 403,
  'answer-unfit': 400,
  'answer-too-long': 400,
} as const satisfies Record<string, number>

export type RefusalCode = keyof typeof refusals

/** What a caller gets instead of an answer: always this shape, `message` in the caller's language. */
export const refusalBody = z.object({
  code: z.string(),
  message: z.string(),
  details: z.record(z.string(), z.unknown()),
})
export type RefusalBody = z.infer<typeof refusalBody>
