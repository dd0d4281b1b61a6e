import type { EvaluationAnswers, OwnEvaluation } from '@tweespraak/contract/evaluation'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { mayEvaluate } from '../evaluation.ts'
import { loadEvaluation, writeEvaluation } from '../store/evaluation.ts'

/** Says how the talk was. Not in the audit: that somebody said something of it is nobody else's to know. */
export const evaluateTalk = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
  answers: EvaluationAnswers,
): Promise<Outcome<OwnEvaluation, 'not-found' | 'not-allowed' | 'evaluation-closed'>> =>
  services.db.transaction(viewer, async (tx) => {
    const loaded = await loadEvaluation(tx, conversationId)
    if (!loaded.ok) return loaded
    const { facts } = loaded.value
    if (!facts.voice) return refuse('not-allowed')
    const now = services.clock.now()
    if (!mayEvaluate(facts, now)) return refuse('evaluation-closed')
    await writeEvaluation(tx, viewer, conversationId, { ...answers, at: now.toString() })
    return accept({ own: answers, open: true })
  })
