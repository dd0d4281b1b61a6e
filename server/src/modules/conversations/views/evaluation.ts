import type { OwnEvaluation } from '@tweespraak/contract/evaluation'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { mayEvaluate } from '../evaluation.ts'
import { loadEvaluation } from '../store/evaluation.ts'

/** What the viewer themself said of the talk, and whether they may say it now. */
export const showEvaluation = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
): Promise<Outcome<OwnEvaluation, 'not-found' | 'not-allowed'>> =>
  services.db.read(viewer, async (tx) => {
    const loaded = await loadEvaluation(tx, conversationId)
    if (!loaded.ok) return loaded
    const { own, facts } = loaded.value
    if (!facts.voice) return refuse('not-allowed')
    return accept({ own, open: mayEvaluate(facts, services.clock.now()) })
  })
