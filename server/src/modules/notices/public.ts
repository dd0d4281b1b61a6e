export { isStillAsked } from './commands/remind-people.ts'
