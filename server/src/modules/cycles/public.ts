export { countDue } from './commands/count-due.ts'
export { dueNearQuery, dueOfRow } from './views/due.ts'
