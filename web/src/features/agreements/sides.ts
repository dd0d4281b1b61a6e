import type { Agreement, Side } from '@tweespraak/contract/agreements'
import type { Side as Voice } from '../../ui/side.ts'

/** The voice of a side of an agreement: whoever leads speaks with the manager's. */
export const voiceOf = (side: Side): Voice => (side === 'employee' ? 'employee' : 'manager')

export const otherSide = (side: Side): Side => (side === 'employee' ? 'leader' : 'employee')

type Two = Pick<Agreement, 'employee' | 'leader'>

export const nameOn = (two: Two, side: Side): string =>
  side === 'employee' ? two.employee.name : two.leader.name
