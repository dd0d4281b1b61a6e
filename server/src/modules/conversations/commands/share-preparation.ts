import type { Standing } from '@tweespraak/contract/conversation'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { decide } from '../conversation.ts'
import { type Answer, changedSince, missingAnswers } from '../preparation.ts'
import { holdConversation } from '../store/conversation.ts'
import { type DeedRefusal, performOn } from '../store/deed.ts'
import { loadAnswers } from '../store/preparation.ts'

interface SharedPreparation extends Standing {
  /** ISO instant. */
  readonly sharedAt: string
  readonly revealed: boolean
}

/**
 * Shares the own preparation. The conversation's row is held, so that of two who share at the same
 * instant the second one reveals both, once. `seen`: the answers as they stood before the one who shares;
 * what was changed since in another tab is not shared unread.
 */
export const sharePreparation = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
  seen?: readonly Pick<Answer, 'fieldId' | 'revision'>[],
): Promise<Outcome<SharedPreparation, DeedRefusal | 'answers-changed' | 'answers-missing'>> =>
  services.db.transaction(viewer, async (tx) => {
    const held = await holdConversation(tx, conversationId)
    if (!held.ok) return held
    const { state, kind } = held.value
    const at = services.clock.now()
    const deed = { type: 'share', by: viewer.personId } as const
    const possible = decide(state, deed, { rules: kind.rules, at: at.toString() })
    if (!possible.ok) return possible
    const own = state.preparations.find(({ personId }) => personId === viewer.personId)
    if (own === undefined) return refuse('nothing-to-prepare')
    const answers = await loadAnswers(tx, conversationId)
    const given = answers.filter(({ personId }) => personId === viewer.personId)
    const changed = seen === undefined ? [] : changedSince(given, seen)
    if (changed.length > 0) return refuse('answers-changed', { fields: changed })
    const fields = missingAnswers(kind.form?.content ?? null, own.side, given)
    if (fields.length > 0) return refuse('answers-missing', { fields })

    const done = await performOn(tx, viewer, held.value, deed, at)
    if (!done.ok) return done
    const shared = done.value.state.preparations.find(({ personId }) => personId === viewer.personId)
    const revealed = (shared?.revealedAt ?? null) !== null
    return accept({ ...done.value.standing, sharedAt: at.toString(), revealed })
  })
