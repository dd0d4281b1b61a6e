export { countDue } from './commands/count-due.ts'
export { dueNearQuery, dueOfRow, type NearRow } from './views/due.ts'
