import { attainable } from './attainable.ts'
import type { GoalRule } from './goal-rule.ts'
import { measurable } from './measurable.ts'
import { noSteps } from './no-steps.ts'
import { ownInfluence } from './own-influence.ts'
import { passed } from './passed.ts'
import { relevant } from './relevant.ts'
import { specific } from './specific.ts'
import { timebound } from './timebound.ts'
import { tooMany } from './too-many.ts'

export const goalRules: readonly GoalRule[] = [
  specific,
  measurable,
  attainable,
  relevant,
  timebound,
  passed,
  tooMany,
  ownInfluence,
  noSteps,
]
