import type { ConclusionView } from '@tweespraak/contract/conclusion'
import { todayIn } from '../../../platform/clock.ts'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { concludedIn, extendUntil, mayConclude } from '../conclusion.ts'
import { loadConclusion, subjectOf } from '../store/conclusion.ts'
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
    const subject = await subjectOf(tx, row)
    const { probation } = subject
    const conclusion = await loadConclusion(tx, conversationId)
    const today = todayIn(services.clock, viewer.timeZone).toString()
    return accept({
      about: concludedIn(subject),
      probation: probation === null ? null : { ...probation, extendUntil: extendUntil(probation, today) },
      content: conclusion?.content ?? null,
      revision: conclusion?.revision ?? 0,
      can: { conclude: mayConclude(state, { by: viewer.personId, leaderId: row.leader_id, ...subject }).ok },
    })
  })
