import type { GuardRule } from './guard-rule.ts'
import { absence } from './absence.ts'
import { addiction } from './addiction.ts'
import { bsn } from './bsn.ts'
import { care } from './care.ts'
import { complaints } from './complaints.ts'
import { criminal } from './criminal.ts'
import { disability } from './disability.ts'
import { illness } from './illness.ts'
import { mind } from './mind.ts'
import { orientation } from './orientation.ts'
import { origin } from './origin.ts'
import { politics } from './politics.ts'
import { pregnancy } from './pregnancy.ts'
import { religion } from './religion.ts'
import { treatment } from './treatment.ts'
import { union } from './union.ts'

/** The rules that go by words. */
export const worded = [
  illness,
  complaints,
  mind,
  treatment,
  pregnancy,
  absence,
  disability,
  addiction,
  care,
  religion,
  union,
  politics,
  orientation,
  origin,
  criminal,
]

/** Every rule of the guard. */
export const guardRules: readonly GuardRule[] = [...worded, bsn]
