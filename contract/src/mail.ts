import { z } from 'zod'
import { id, instant } from './id.ts'

/** A mail of the organisation, for who watches over them: never its text. */
export const mail = z.object({
  id,
  kind: z.string(),
  recipient: z.string(),
  /** Whom it is for; null once they are erased. */
  name: z.string().nullable(),
  /** `withdrawn`: not sent, and never to be, since what it announces does not happen. */
  state: z.enum(['waiting', 'sent', 'failed', 'no-server', 'withdrawn']),
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
