import type { AnswerValue } from '@tweespraak/contract/form'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { checkAnswer } from '../../templates/public.ts'
import { decide } from '../conversation.ts'
import { saveAnswer as decideAnswer } from '../preparation.ts'
import { holding, saveDecision } from '../store/conversation.ts'
import { answerOfRow, answersQuery, writeAnswer } from '../store/preparation.ts'

interface Saved {
  readonly revision: number
  /** ISO instant. */
  readonly savedAt: string
}

const holdWithAnswers = holding((tx, conversationId) => ({ answers: answersQuery(tx, conversationId) }))

/**
 * Saves one answer of the own preparation, as it is typed. The first one moves the conversation to
 * preparing. Not written down in the audit: what somebody types before sharing is nobody's business.
 */
export const saveAnswer = (
  services: Services,
  viewer: Viewer,
  target: { readonly conversationId: string; readonly fieldId: string },
  input: { readonly value: AnswerValue | null; readonly baseRevision: number },
): Promise<Outcome<Saved>> =>
  services.db.transaction(viewer, async (tx) => {
    const held = await holdWithAnswers(tx, target.conversationId)
    if (!held.ok) return held
    const { state, kind } = held.value
    const at = services.clock.now()
    const facts = { rules: kind.rules, at: at.toString() }
    const decision = decide(state, { type: 'begin-preparing', by: viewer.personId }, facts)
    if (!decision.ok) return decision
    const own = state.preparations.find(({ personId }) => personId === viewer.personId)
    if (own === undefined || kind.form === null) return refuse('nothing-to-prepare')
    if (own.sharedAt !== null) return refuse('already-shared')
    const fits = checkAnswer(kind.form.content, own.side, target.fieldId, input.value)
    if (!fits.ok) return fits

    const answers = held.value.also.answers.map(answerOfRow)
    const current = answers.find(
      ({ personId, fieldId }) => personId === viewer.personId && fieldId === target.fieldId,
    )
    const given = {
      fieldId: target.fieldId,
      value: fits.value,
      baseRevision: input.baseRevision,
      at: facts.at,
    }
    const answer = decideAnswer(current ?? null, given)
    if (!answer.ok) return answer
    if (answer.value !== current) await writeAnswer(tx, viewer, target.conversationId, answer.value)
    await saveDecision(tx, viewer, held.value, decision.value, { at })
    return accept({ revision: answer.value.revision, savedAt: answer.value.savedAt })
  })
