import type { DraftStore } from '../../../lib/autosave.ts'
import { draftsOf } from '../../../lib/drafts.ts'
import { conversationGoalField, goalField } from '../../../lib/kept-drafts.ts'
import type { GoalRhythm } from '@tweespraak/contract/goal'
import type { PlanDraft } from './plan-draft.ts'

/** A new goal of one's own while it is worded: the form and the four steps go on with each other's words. */
export interface NewPlanDraft extends PlanDraft {
  /** What one enjoys, to begin with: it never leaves this device. */
  readonly energy?: string
  readonly rhythm?: GoalRhythm | null
}

/** Where somebody's new goal stays on this device until it is made; `about` for whom or what it is, where it is not simply one's own (see `goalField`). */
export const keptPlan = (personId: string, about = 'new'): DraftStore<NewPlanDraft> =>
  draftsOf(personId, about, goalField)

/** Where a goal that is worded in a conversation stays on this device until it is made. */
export const goalOfConversation = (personId: string, conversationId: string): DraftStore<NewPlanDraft> =>
  draftsOf(personId, conversationId, conversationGoalField)

/** How often somebody is asked who chose nothing: often enough to remember, too seldom to mind. */
export const usualRhythm: GoalRhythm = 'two-weeks'
