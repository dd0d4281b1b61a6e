import type { ConclusionView } from '@tweespraak/contract/conclusion'
import { concludes } from '@tweespraak/contract/judging'
import { todayIn } from '../../../platform/clock.ts'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { originOfKind } from '../../templates/public.ts'
import { extendUntil, mayConclude } from '../conclusion.ts'
import { loadConclusion, probationFor } from '../store/conclusion.ts'
import { loadSeated } from './seated.ts'

/** What a conversation concludes, for those with a voice at its table. */
export const showConclusion = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
): Promise<Outcome<ConclusionView, 'not-found' | 'not-allowed'>> =>
  services.db.read(viewer, async (tx) => {
    const seated = await loadSeated(tx, viewer, conversationId)
    if (!seated.ok) return seated
    const { row, state } = seated.value
    const origin = await originOfKind(tx, row.kind_id)
    const probation = await probationFor(tx, origin, row.employee_id)
    const conclusion = await loadConclusion(tx, conversationId)
    const today = todayIn(services.clock, viewer.timeZone).toString()
    return accept({
      about: concludes(origin),
      probation: probation === null ? null : { ...probation, extendUntil: extendUntil(probation, today) },
      content: conclusion?.content ?? null,
      revision: conclusion?.revision ?? 0,
      can: { conclude: mayConclude(state, { by: viewer.personId, leaderId: row.leader_id, origin }).ok },
    })
  })
