import { createRoute } from '@tanstack/react-router'
import { pagePart } from '../page-part.ts'
import { goalsSearch, ifId, newGoalSearch, wizardSearch } from '../searches.ts'
import { signedIn } from './base.ts'

const goals = createRoute({
  getParentRoute: () => signedIn,
  path: '/goals',
  staticData: { place: 'goals' },
  validateSearch: goalsSearch,
  component: pagePart(() => import('../pages/goals.tsx'), 'GoalsPage', 'goals'),
})
const newGoal = createRoute({
  getParentRoute: () => signedIn,
  path: '/goals/new',
  staticData: { place: 'goals' },
  validateSearch: newGoalSearch,
  component: pagePart(() => import('../pages/new-goal.tsx'), 'NewGoalPage', 'goals'),
})
const beginGoal = createRoute({
  getParentRoute: () => signedIn,
  path: '/goals/begin',
  staticData: { place: 'goals' },
  validateSearch: wizardSearch,
  component: pagePart(() => import('../pages/begin-goal.tsx'), 'BeginGoalPage', 'goals'),
})
const goal = createRoute({
  getParentRoute: () => signedIn,
  path: '/goals/$goalId',
  params: { parse: ifId },
  staticData: { place: 'goals' },
  component: pagePart(() => import('../pages/goal.tsx'), 'GoalPage', 'goals'),
})

/** What somebody works on, and what is proposed to them. */
export const goalRoutes = [goals, newGoal, beginGoal, goal] as const
