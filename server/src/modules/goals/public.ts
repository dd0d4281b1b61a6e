export { goalTaskOf, goalTasksQuery } from './views/tasks.ts'
