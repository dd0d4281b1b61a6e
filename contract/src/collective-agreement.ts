import { z } from 'zod'
import { plainDate } from './id.ts'
import { kindCode } from './templates.ts'

/** Both languages, and neither empty. */
const words = z.object({ nl: z.string().trim().min(1).max(600), en: z.string().trim().min(1).max(600) })

/** Codes of kinds of conversation, the usual one first. */
const kinds = z.array(kindCode).min(1).max(10)

/** What of a rule the product counts by. A rule without one is shown with its words, and counted by nobody. */
export const agreementCount = z.discriminatedUnion('rule', [
  /**
   * At least one talk of these kinds in each calendar year: the latest day is its 31st of December. `firstYear`: whether the
   * year in which somebody enters service counts.
   */
  z.object({
    rule: z.literal('every-calendar-year'),
    kinds,
    firstYear: z.enum(['counts', 'from-next-year']),
  }),
  /** The talk takes place within so many weeks after the employee asked for it. */
  z.object({ rule: z.literal('after-asking'), kinds, weeks: z.int().min(1).max(52) }),
  /** After so many years in one job the talk gives extra attention to what may come after it. */
  z.object({ rule: z.literal('years-in-job'), kinds, years: z.int().min(1).max(40) }),
])
export type AgreementCount = z.infer<typeof agreementCount>

export const agreementRule = z.strictObject({
  article: z.string().trim().min(1).max(60),
  /** What is asked, in words of our own. */
  asks: words,
  /** Whom it is asked of. */
  of: z.enum(['employer', 'manager', 'employee', 'both']),
  /** `read`: it stands there. `our-reading`: how it is counted is our reading of it, which `reading` says. */
  certainty: z.enum(['read', 'our-reading']),
  reading: words.nullable(),
  /** Where this rule was read, when that is another page than that of the agreement. */
  source: z
    .strictObject({ title: z.string().trim().min(1).max(200), url: z.url({ protocol: /^https$/ }) })
    .nullable(),
  counts: agreementCount.nullable(),
})
export type AgreementRule = z.infer<typeof agreementRule>

/**
 * What a collective agreement asks of conversations, as a file: those that come with the product, and those that an
 * organisation brings in. `readOn`: the day on which somebody read the source.
 */
export const collectiveAgreement = z.strictObject({
  tweespraak: z.literal('collective-agreement'),
  format: z.literal(1),
  code: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/),
  name: words,
  /** The version or period of the agreement, in its own words. */
  period: z.string().trim().min(1).max(120),
  source: z.strictObject({ title: z.string().trim().min(1).max(200), url: z.url({ protocol: /^https$/ }) }),
  readOn: plainDate,
  rules: z.array(agreementRule).min(1).max(40),
})
export type CollectiveAgreement = z.infer<typeof collectiveAgreement>
