import { z } from 'zod'
import { language } from './id.ts'

const email = z.email().max(254)
/** At least 12 characters; the server also refuses the ones that everybody uses. */
export const newPassword = z.string().min(12).max(128)
const timeZone = z.string().min(1).max(64)

const person = z.object({
  givenName: z.string().trim().min(1),
  infix: z.string().trim().nullable(),
  familyName: z.string().trim().min(1),
  email,
})

/** What the first visit takes. */
export const setUpInput = z.object({
  code: z.string().min(1),
  organization: z.object({ name: z.string().trim().min(1), language, timeZone }),
  /** Who sets up. */
  person,
  /** Who becomes HR, where that is not who sets up: who does is administrator alone then. */
  hr: person.nullable().default(null),
  password: newPassword,
})
export type SetUpInput = z.infer<typeof setUpInput>

const typedPerson = z.object({
  givenName: z.string().max(100),
  infix: z.string().max(40).nullable(),
  familyName: z.string().max(100),
  email: z.string().max(254),
})

/**
 * The same as it is typed: what `setUpInput` refuses is answered together with a wrong code, a weak password or
 * an unknown time zone, so that nobody is sent back for one thing after another.
 */
export const typedAtSetUp = z.object({
  code: z.string().max(64),
  organization: z.object({ name: z.string().max(200), language, timeZone: z.string().max(64) }),
  person: typedPerson,
  hr: typedPerson.nullable().default(null),
  password: z.string().max(128),
})

/** Who becomes HR, invited by the one who set up. */
export const hrInvited = z.object({
  name: z.string(),
  email: z.string(),
  /** To hand over, where no mail goes out; see `link` of a mail. */
  link: z.string().nullable(),
})
export type HrInvited = z.infer<typeof hrInvited>
