export { isStillAsked } from './commands/remind-people.ts'
export { tellPeople } from './commands/tell-people.ts'
