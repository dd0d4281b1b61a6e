export { countDue } from './commands/count-due.ts'
export { dueNearQuery, dueOfRow } from './views/due.ts'
export { unplannedOn } from './views/unplanned.ts'
export { type RhythmPlace, waitingRhythms, type WaitingRhythm } from './views/waiting.ts'
