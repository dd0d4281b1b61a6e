import { recordAudit } from '../../../platform/audit/audit.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { mayWord, wordGoal } from '../series.ts'
import { holdConversation } from '../store/conversation.ts'
import { loadSeries, writeWords } from '../store/series.ts'

/** Saves how the employee says a goal of their series, as they type it. Whoever reads the goal reads it beside it. */
export const wordSeriesGoal = (
  services: Services,
  viewer: Viewer,
  { conversationId, goalId }: { readonly conversationId: string; readonly goalId: string },
  given: { readonly words: string; readonly baseRevision: number },
): Promise<Outcome<{ revision: number }>> =>
  services.db.transaction(viewer, async (tx): Promise<Outcome<{ revision: number }>> => {
    const held = await holdConversation(tx, conversationId)
    if (!held.ok) return held
    const { row, state } = held.value
    if (row.employee_id !== viewer.personId) return refuse('not-allowed')
    const series = row.series_id === null ? null : await loadSeries(tx, row.series_id)
    if (series === null) return refuse('kind-has-no-series')
    const goal = series.goals.find((each) => each.goalId === goalId)
    if (goal === undefined) return refuse('not-found')
    const may = mayWord(series.talks, state)
    if (!may.ok) return may
    const said = wordGoal(goal.own, given)
    if (!said.ok || said.value === goal.own) return said
    const at = services.clock.now()
    const { seriesId } = series
    await writeWords(tx, viewer, { seriesId, goalId }, said.value, at.toString())
    const subject = { subjectType: 'conversation-series', subjectId: seriesId } as const
    await recordAudit(tx, viewer, { action: 'series.worded', ...subject }, at)
    return accept({ revision: said.value.revision })
  })
