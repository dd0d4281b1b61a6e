import { z } from 'zod'
import { language } from './id.ts'

const email = z.email().max(254)
/** At least 12 characters; the server also refuses the ones that everybody uses. */
export const newPassword = z.string().min(12).max(128)
const timeZone = z.string().min(1).max(64)

/** What the first visit takes. */
export const setUpInput = z.object({
  code: z.string().min(1),
  organization: z.object({ name: z.string().trim().min(1), language, timeZone }),
  person: z.object({
    givenName: z.string().trim().min(1),
    infix: z.string().trim().nullable(),
    familyName: z.string().trim().min(1),
    email,
  }),
  password: newPassword,
})
export type SetUpInput = z.infer<typeof setUpInput>
