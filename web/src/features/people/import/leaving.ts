import type { PeopleImport } from '@tweespraak/contract/people-import'
import { useState } from 'react'
import { forgetLeaving, keepLeaving, keptLeaving, type LeavingChoice } from './kept-leaving.ts'

/** Which of those who are not in the file leave: everybody or nobody, but for whom one says so and whom the rules keep. */
export interface Leaving {
  readonly keeps: (personId: string) => boolean
  /** Cannot leave, as the last who are HR for everybody. */
  readonly isLastHr: (personId: string) => boolean
  readonly toggle: (personId: string) => void
  /** How many of them could leave, and how many do. */
  readonly possible: number
  readonly leave: number
  readonly toggleEverybody: () => void
}

/** What was chosen about who is not in the file; it survives a reload of the page. */
export const useMissing = ({
  importId,
  lastHr,
  counts,
}: Pick<PeopleImport, 'importId' | 'lastHr' | 'counts'>) => {
  const [choice, setChoice] = useState<LeavingChoice>(() => keptLeaving(importId))
  const choose = (part: Partial<LeavingChoice>) => {
    const next = { ...choice, ...part }
    setChoice(next)
    keepLeaving(importId, next)
  }
  const { missing, everybody, but } = choice
  const isLastHr = (personId: string) => lastHr.some((person) => person.personId === personId)
  const possible = (counts?.missing ?? 0) - lastHr.length
  const leave = missing === 'keep' ? 0 : everybody ? possible - but.size : but.size
  const leaving: Leaving = {
    keeps: (personId) => isLastHr(personId) || but.has(personId) === everybody,
    isLastHr,
    toggle: (personId) => choose({ but: but.symmetricDifference(new Set([personId])) }),
    possible,
    leave,
    toggleEverybody: () => choose({ everybody: leave === 0, but: new Set() }),
  }
  return {
    missing,
    setMissing: (chosen: 'keep' | 'leave') => choose({ missing: chosen }),
    /** Read again others may be missing: it is asked anew. */
    forget: () => {
      forgetLeaving(importId)
      setChoice(keptLeaving(importId))
    },
    leaving: missing === 'leave' ? leaving : null,
    /** How many leave and how many stay. */
    leave,
    stay: (counts?.missing ?? 0) - leave,
    choice: choiceOf(choice, leave),
  }
}

/** What the server is told. */
export interface MissingChoice {
  readonly missing: 'keep' | 'leave'
  readonly except: string[]
  readonly only?: string[]
}

const choiceOf = ({ everybody, but }: LeavingChoice, leave: number): MissingChoice => {
  if (leave === 0) return { missing: 'keep', except: [] }
  return everybody ? { missing: 'leave', except: [...but] } : { missing: 'leave', except: [], only: [...but] }
}
