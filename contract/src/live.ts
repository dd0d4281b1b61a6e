import { z } from 'zod'
import { id } from './id.ts'

/** Where the shared notes of a talk are typed in: a WebSocket below `apiRoot`. One document each, named by the id of its conversation. */
export const livePath = '/live'

/** The code with which the server closes a connection of which it tells why. */
export const closedByServer = 4403

/**
 * Why the server refuses or closes a connection. After `restarting` it may be tried again; after anything else
 * the same would be said again.
 */
export const liveEnds = [
  /** The talk is finished. */
  'ended',
  'cancelled',
  'handed-over',
  'signed-out',
  /** No seat at this table, or the talk has not begun. */
  'not-allowed',
  'too-large',
  /** More connections of one session than anybody needs. */
  'too-many',
  'malformed',
  'restarting',
] as const
export type LiveEnd = (typeof liveEnds)[number]

/** In bytes. `message`: a change while typing; `document`: all of it, and what a writer who comes back hands in at once. */
export const liveLimits = { message: 64 * 1024, document: 1024 * 1024, connectionsOfSession: 8 } as const

/** What the server says beside the changes themselves. */
export const liveMessage = z.discriminatedUnion('type', [
  /** All of this snapshot (Yjs, base64) is committed to the database. */
  z.object({ type: z.literal('saved'), snapshot: z.base64() }),
  /** Who wrote under which number of Yjs; null where two people handed in text under one. */
  z.object({ type: z.literal('writers'), writers: z.record(z.string(), id.nullable()) }),
])
export type LiveMessage = z.infer<typeof liveMessage>

/** The part of the document in which they write about the conversation as a whole. */
export const notesFragment = 'notes'

/** The part in which they write about one talking point. */
export const pointFragment = (pointId: string): string => `point:${pointId}`
