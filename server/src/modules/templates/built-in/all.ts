import type { BuiltInKind } from '../kind.ts'
import { appraisal } from './appraisal.ts'
import { checkIn } from './check-in.ts'
import { development } from './development.ts'
import { improvement } from './improvement.ts'
import { learning } from './learning.ts'
import { probation } from './probation.ts'
import { progress } from './progress.ts'

/** In the order in which they are offered. */
export const builtInKinds: readonly BuiltInKind[] = [
  progress,
  development,
  checkIn,
  appraisal,
  probation,
  learning,
  improvement,
]
