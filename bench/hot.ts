import type { Request } from './request.ts'

/** Something that is asked of the server many times a day, by different people. */
export interface Hot {
  readonly name: string
  /** What to ask now: after a run it may be something else. Never nothing. */
  readonly requests: () => Promise<readonly Request[]>
  /**
   * What it does, when it is no reading: something new each time; a new revision of the same, by one caller
   * each; or something that can be done once, until `undo`.
   */
  readonly writes?: 'anew' | 'revised' | 'once'
  /** It counts everybody, and so reads something of each: no plan of it can be short. */
  readonly countsAll?: true
  /** Takes back what was written. */
  readonly undo?: () => Promise<void>
}
