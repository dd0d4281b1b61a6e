export { writeOpening } from './store/file.ts'
export { correctionTasksQuery } from './views/corrections.ts'
export { responseTaskOf, responseTasksQuery } from './views/response-tasks.ts'
