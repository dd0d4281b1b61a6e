export { writeOpening } from './store.ts'
