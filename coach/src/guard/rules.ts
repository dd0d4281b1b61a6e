import type { Reading } from '../reading.ts'
import type { Rule } from '../rule.ts'

/** Every rule of the guard. */
export const guardRules: readonly Rule<Reading>[] = []
