export { countDue } from './commands/count-due.ts'
export { dueNearQuery, dueOfRow } from './views/due.ts'
export { kindsWithRhythm, overdueIn } from './views/overdue.ts'
export { type RhythmPlace, waitingRhythms, type WaitingRhythm } from './views/waiting.ts'
