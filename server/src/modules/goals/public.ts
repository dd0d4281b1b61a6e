export { goalTaskOf, goalTasksQuery } from './views/tasks.ts'
export { lapsedGoalMails } from './views/told.ts'
export { waitingGoals, type WaitingGoal } from './views/waiting.ts'
