export { type RhythmPlace, waitingRhythms, type WaitingRhythm } from './views/waiting.ts'
