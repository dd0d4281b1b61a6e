import type { CoachCost } from './coach.ts'
import type { Failure } from './course.ts'
import type { EmbeddedRead } from './embedded.ts'
import type { Imported } from './import-people.ts'
import type { Installed } from './installation.ts'
import type { Live } from './live.ts'
import type { SizeResult } from './one-size.ts'
import type { Printed } from './reports.ts'
import type { Start } from './starts.ts'

/** Where and how a run was made. */
export interface Circumstances {
  readonly machine: string
  readonly database: string
  /** ISO 8601. */
  readonly at: string
  readonly commit: string
  readonly command: string
  /** How many processes wanted the processor at once in the minute before; null where that was not looked at. */
  readonly load: number | null
}

/** A run that measured some parts anew. */
export interface Later {
  readonly parts: readonly string[]
  readonly circumstances: Circumstances
}

/** All that a run found; what is null was not wanted, or failed. */
export interface Results {
  readonly circumstances: Circumstances
  readonly elapsed: string
  readonly failures: readonly Failure[]
  readonly sizes: readonly SizeResult[]
  readonly starts: readonly Start[] | null
  readonly embedded: readonly EmbeddedRead[] | null
  readonly reports: Printed | null
  readonly importing: readonly Imported[] | null
  readonly installation: Installed | null
  readonly live: Live | null
  /** Null in results from before there were coaches. */
  readonly coach: readonly CoachCost[] | null
  /** What was measured anew since, oldest first. */
  readonly later: readonly Later[]
}
