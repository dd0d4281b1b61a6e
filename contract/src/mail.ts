import { z } from 'zod'
import { id, instant } from './id.ts'
import { personName } from './people.ts'

/**
 * Why mail does not arrive at an address, as one would tell it. `lasting`: it stays so until somebody does something about
 * it; else it may pass.
 */
export const bounce = z.object({
  why: z.enum(['unknown', 'closed', 'full', 'unreachable', 'refused']),
  lasting: z.boolean(),
})
export type Bounce = z.infer<typeof bounce>

/** Somebody whom mail does not reach at the address that they have now; it says nothing of what they were mailed. */
export const unreachable = z.object({
  person: personName,
  since: instant,
  bounce,
  /** To change their address. */
  can: z.object({ readdress: z.boolean() }),
})
export type Unreachable = z.infer<typeof unreachable>

/** A mail of the organisation, for who watches over them: never its text. */
export const mail = z.object({
  id,
  kind: z.string(),
  recipient: z.string(),
  /** Whom it is for; null once they are erased. */
  name: z.string().nullable(),
  /**
   * `withdrawn`: not sent, and never to be, since what it announces does not happen. `bounced`: a mail server refused it for
   * good, at once or afterwards.
   */
  state: z.enum(['waiting', 'sent', 'failed', 'no-server', 'withdrawn', 'bounced']),
  /** Why it does not arrive; of one that was sent, why it is late. */
  bounce: bounce.nullable(),
  /** What became of the invitation that it brings; null while that works, and of any other mail. */
  became: z.enum(['came-in', 'replaced', 'expired']).nullable(),
  createdAt: instant,
  sentAt: instant.nullable(),
  /** Why the mail server has not taken it, and when it is tried again. */
  trouble: z
    .object({ why: z.enum(['unreachable', 'sign-in', 'address', 'refused']), nextAt: instant.nullable() })
    .nullable(),
  /**
   * Of an invitation that works and was not mailed, to hand over: where no mail server is set, or was not set then.
   * Without the setting PUBLIC_URL it begins at the root, of where whoever asks reached the server.
   */
  link: z.string().nullable(),
  /** To send afterwards: it was kept or given up, and still holds. */
  can: z.object({ send: z.boolean() }),
})
export type Mail = z.infer<typeof mail>
