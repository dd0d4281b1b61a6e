import type { RefusalCode } from '@tweespraak/contract/refusal'
import { refuse, type Refused } from '../../../platform/refuse.ts'

/**
 * Does the work; what must be unique and is taken already, also by a race, becomes a refusal.
 * @param taken the refusal by the name of the index that holds it
 */
export const refusingTaken =
  <const Code extends RefusalCode>(taken: Readonly<Record<string, Code>>) =>
  async <T>(work: () => Promise<T>): Promise<T | Refused<Code>> => {
    try {
      return await work()
    } catch (error) {
      const constraint = error instanceof Error && 'constraint' in error ? String(error.constraint) : ''
      const reason = taken[constraint]
      if (reason === undefined) throw error
      return refuse(reason)
    }
  }
