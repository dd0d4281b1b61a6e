import { z } from 'zod'
import { bilingual, id, instant, plainDate } from './id.ts'
import { personName } from './people.ts'
import { route } from './route.ts'

/** What somebody was told: a sentence of the product, and about whom, which kind and when; nobody's words. */
export const notice = z.object({
  noticeId: id,
  /** In the reader's language. */
  title: z.string(),
  /** Where it leads, below the address of the product. */
  path: z.string(),
  other: personName.nullable(),
  kind: bilingual.nullable(),
  /** The moment of the talk that it is about, or the last day for something. */
  at: instant.nullable(),
  onDay: plainDate.nullable(),
  createdAt: instant,
  read: z.boolean(),
})
export type Notice = z.infer<typeof notice>

/** How many were not read, and which is the newest. */
export const noticesStanding = z.object({ unread: z.int(), newest: id.nullable() })
export type NoticesStanding = z.infer<typeof noticesStanding>

const some = z.object({ noticeIds: z.array(id).min(1).max(200) })

export const noticesRoutes = {
  list: route({
    method: 'GET',
    path: '/notices',
    summary: 'What the viewer was told, newest first, of the last three months.',
    access: 'signed-in',
    query: z.object({ before: id.optional(), limit: z.coerce.number().int().min(1).max(100).default(30) }),
    output: z.object({ items: z.array(notice), next: id.nullable(), unread: z.int() }),
    refusals: [],
  }),
  stream: route({
    method: 'GET',
    path: '/notices/stream',
    summary:
      'How many are unread, as server-sent events: at once, and whenever that changes, until the session ends. With `once` it says it once.',
    access: 'signed-in',
    query: z.object({ once: z.stringbool().default(false) }),
    produces: 'text/event-stream',
    refusals: ['too-many-requests'],
  }),
  read: route({
    method: 'POST',
    path: '/notices/read',
    summary: 'Mark these as read; without any, all that is unread. Answers which changed, to undo it by.',
    access: 'signed-in',
    body: some.partial(),
    output: z.object({ noticeIds: z.array(id) }),
    refusals: [],
  }),
  unread: route({
    method: 'POST',
    path: '/notices/unread',
    summary: 'Mark these as not read after all.',
    access: 'signed-in',
    body: some,
    output: z.object({ noticeIds: z.array(id) }),
    refusals: [],
  }),
}
