import { createRoute } from '@tanstack/react-router'
import { pagePart } from '../page-part.ts'
import { giveGoalSearch, goalsSearch, ifId, newGoalSearch, wizardSearch } from '../searches.ts'
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
  component: pagePart(() => import('../pages/goal.tsx'), 'GoalPage', 'goals', 'shared-goals'),
})

const goalGroups = createRoute({
  getParentRoute: () => signedIn,
  path: '/goals/group',
  staticData: { place: 'goals' },
  component: pagePart(() => import('../pages/goal-groups.tsx'), 'GoalGroupsPage', 'goals', 'goal-groups'),
})
const giveGoal = createRoute({
  getParentRoute: () => signedIn,
  path: '/goals/group/new',
  staticData: { place: 'goals' },
  validateSearch: giveGoalSearch,
  component: pagePart(() => import('../pages/give-goal.tsx'), 'GiveGoalPage', 'goals', 'goal-groups'),
})
const importGoals = createRoute({
  getParentRoute: () => signedIn,
  path: '/goals/group/import',
  staticData: { place: 'goals' },
  component: pagePart(
    () => import('../pages/import-goals.tsx'),
    'ImportGoalsPage',
    'goals',
    'goal-groups',
    'goal-import',
  ),
})
const goalTemplates = createRoute({
  getParentRoute: () => signedIn,
  path: '/goals/templates',
  staticData: { place: 'goals' },
  component: pagePart(
    () => import('../pages/goal-templates.tsx'),
    'GoalTemplatesPage',
    'goals',
    'goal-groups',
  ),
})
const newGoalTemplate = createRoute({
  getParentRoute: () => signedIn,
  path: '/goals/templates/new',
  staticData: { place: 'goals' },
  component: pagePart(
    () => import('../pages/new-goal-template.tsx'),
    'NewGoalTemplatePage',
    'goals',
    'goal-groups',
  ),
})
const goalTemplate = createRoute({
  getParentRoute: () => signedIn,
  path: '/goals/templates/$templateId',
  params: { parse: ifId },
  staticData: { place: 'goals' },
  component: pagePart(() => import('../pages/goal-template.tsx'), 'GoalTemplatePage', 'goals', 'goal-groups'),
})
const sharedGoals = createRoute({
  getParentRoute: () => signedIn,
  path: '/goals/together',
  staticData: { place: 'goals' },
  component: pagePart(() => import('../pages/shared-goals.tsx'), 'SharedGoalsPage', 'goals', 'shared-goals'),
})
const newSharedGoal = createRoute({
  getParentRoute: () => signedIn,
  path: '/goals/together/new',
  staticData: { place: 'goals' },
  component: pagePart(
    () => import('../pages/new-shared-goal.tsx'),
    'NewSharedGoalPage',
    'goals',
    'shared-goals',
  ),
})
const sharedGoal = createRoute({
  getParentRoute: () => signedIn,
  path: '/goals/together/$sharedGoalId',
  params: { parse: ifId },
  staticData: { place: 'goals' },
  component: pagePart(() => import('../pages/shared-goal.tsx'), 'SharedGoalPage', 'goals', 'shared-goals'),
})

/** What somebody works on, what is proposed to them, what groups are given, and what teams want to reach. */
export const goalRoutes = [
  goals,
  newGoal,
  beginGoal,
  goal,
  goalGroups,
  giveGoal,
  importGoals,
  goalTemplates,
  newGoalTemplate,
  goalTemplate,
  sharedGoals,
  newSharedGoal,
  sharedGoal,
] as const
