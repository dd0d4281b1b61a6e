export { writeOpening } from './store.ts'
export { correctionTasksQuery } from './views/corrections.ts'
