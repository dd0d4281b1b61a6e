import type { ImportState } from '@tweespraak/contract/people-import'

/** Where an import is, and when somebody last worked on it. */
export interface ImportStanding {
  readonly state: ImportState
  readonly touchedAt: Temporal.Instant
}

/** Reading notes its progress every few seconds; applying is one transaction, which notes nothing until its end. */
const silence = { receiving: 600, reading: 180, applying: 900 } as const

/** Was the process that worked on it ended? Nothing was carried out then: that happens whole or not at all. */
export const isAbandoned = ({ state, touchedAt }: ImportStanding, now: Temporal.Instant): boolean =>
  (state === 'receiving' || state === 'reading' || state === 'applying') &&
  now.since(touchedAt).total('seconds') > silence[state]

/** May the file be read (again)? */
export const mayRead = (standing: ImportStanding, now: Temporal.Instant): boolean =>
  standing.state === 'ready' || standing.state === 'failed' || isAbandoned(standing, now)

export const mayApply = ({ state }: ImportStanding): boolean => state === 'ready'

/** What was applied is history; what is being worked on is not taken from under somebody's hands. */
export const mayCancel = (standing: ImportStanding, now: Temporal.Instant): boolean => mayRead(standing, now)
