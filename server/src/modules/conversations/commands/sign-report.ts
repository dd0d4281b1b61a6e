import type { Standing } from '@tweespraak/contract/conversation'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { findParticipant, sideOf } from '../participant.ts'
import type { Manner } from '../signing.ts'
import { type DeedRefusal, perform } from '../store/deed.ts'
import { insertSignature } from '../store/report.ts'

/**
 * Puts the viewer's signature under exactly the content that they saw. The conversation's row is held, so
 * that it cannot change meanwhile, and of two last signatures one closes the report.
 */
export const signReport = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
  input: { readonly manner: Manner; readonly response: string | null; readonly contentHash: string },
): Promise<Outcome<Standing, DeedRefusal>> =>
  services.db.transaction(viewer, async (tx) => {
    const at = services.clock.now()
    const { manner, contentHash } = input
    const response = input.response === '' ? null : input.response
    const reacts = response !== null
    const deed = { type: 'sign', by: viewer.personId, manner, contentHash, reacts } as const
    const done = await perform(tx, viewer, conversationId, deed, at)
    if (!done.ok) return done
    const person = findParticipant(done.value.state.people, viewer.personId)
    const side = person === null ? null : sideOf(person)
    if (side === null) throw new Error('Somebody without a voice signed')
    await insertSignature(tx, viewer, conversationId, { side, manner, response, contentHash, at })
    return accept(done.value.standing)
  })
