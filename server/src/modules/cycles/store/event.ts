import { z } from 'zod'
import { defineEvent } from '../../../platform/outbox/event.ts'

/** A rule or an agreement changed, or a talk was asked for: what is due for whom it is about is worked out now. */
export const RhythmChanged = defineEvent('RhythmChanged', z.object({}))

/** An employee asked for a talk of a kind, of who leads them on that day. */
export const TalkAsked = defineEvent(
  'TalkAsked',
  z.object({ personId: z.uuid(), leaderId: z.uuid(), kindId: z.uuid() }),
)
