import type { GoalLinks } from '../../features/goals/goal-links.ts'
import { RowLink, TextLink } from '../../ui/link.tsx'

/** Where goals lead to. */
export const goalLinks: GoalLinks = {
  row: ({ goalId, what }) => (
    <RowLink to="/goals/$goalId" params={{ goalId }}>
      {what}
    </RowLink>
  ),
  goal: (goalId, words) => (
    <TextLink to="/goals/$goalId" params={{ goalId }}>
      {words}
    </TextLink>
  ),
  sharedGoal: (sharedGoalId, words) => (
    <TextLink to="/goals/together/$sharedGoalId" params={{ sharedGoalId }}>
      {words}
    </TextLink>
  ),
  conversation: (conversationId, words) => (
    <TextLink to="/conversations/$conversationId" params={{ conversationId }}>
      {words}
    </TextLink>
  ),
}
