import { z } from 'zod'
import { defineEvent } from '../../../platform/outbox/event.ts'

/** A rule or an agreement changed, or a talk was asked for: what is due for whom it is about is worked out now. */
export const RhythmChanged = defineEvent('RhythmChanged', z.object({}))
