import type { LiveEnd } from '@tweespraak/contract/live'
import type { Side } from '@tweespraak/contract/form'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { namesOf } from '../../people/public.ts'
import { findParticipant, sideOf } from '../participant.ts'
import { sharedNotesFor } from '../policy.ts'
import { handoverOfRow, handoversQuery } from '../store/handover.ts'
import { loadWriters, type Writers } from '../store/live-note.ts'
import { loadSeated } from './seated.ts'

export type LiveSeat =
  | {
      readonly ok: true
      readonly user: { readonly personId: string; readonly name: string; readonly side: Side }
      readonly mayWrite: boolean
    }
  | { readonly ok: false; readonly reason: LiveEnd }

/** Whether somebody may be in the shared notes of a conversation now, and how the others see them there. */
export const showLiveSeat = (
  services: Pick<Services, 'db'>,
  viewer: Viewer,
  conversationId: string,
): Promise<LiveSeat> =>
  services.db.read(viewer, async (tx) => {
    const seated = await loadSeated(tx, viewer, conversationId)
    if (!seated.ok) {
      const handovers = (await handoversQuery(tx, conversationId).execute()).map(handoverOfRow)
      const led = handovers.some(({ from }) => from === viewer.personId)
      return { ok: false, reason: led ? 'handed-over' : 'not-allowed' }
    }
    const { state } = seated.value
    const seat = findParticipant(state.people, viewer.personId)
    const access = sharedNotesFor(state.status, seat)
    if (access !== 'write' && access !== 'read') return { ok: false, reason: access }
    const side = seat === null ? null : sideOf(seat)
    if (side === null) return { ok: false, reason: 'not-allowed' }
    const name = (await namesOf(tx, [viewer.personId])).get(viewer.personId) ?? ''
    return { ok: true, user: { personId: viewer.personId, name, side }, mayWrite: access === 'write' }
  })

/** Who is known to have typed under which number, for those at the table. */
export const showWriters = (
  services: Pick<Services, 'db'>,
  viewer: Viewer,
  conversationId: string,
): Promise<Writers> => services.db.read(viewer, (tx) => loadWriters(tx, conversationId))
