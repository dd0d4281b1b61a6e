import type { PeopleImport } from '@tweespraak/contract/people-import'
import { useState } from 'react'

/** Which of those who are not in the file leave: everybody, but for whom one keeps and whom the rules keep. */
export interface Leaving {
  readonly keeps: (personId: string) => boolean
  /** Cannot leave, as the last who are HR for everybody. */
  readonly isLastHr: (personId: string) => boolean
  readonly toggle: (personId: string) => void
}

/** What was chosen about who is not in the file. */
export const useMissing = ({ lastHr, counts }: Pick<PeopleImport, 'lastHr' | 'counts'>) => {
  const [missing, setMissing] = useState<'keep' | 'leave'>('keep')
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set())
  const toggle = (personId: string) =>
    setKept((before) =>
      before.has(personId) ? before.difference(new Set([personId])) : new Set([...before, personId]),
    )
  const isLastHr = (personId: string) => lastHr.some((person) => person.personId === personId)
  const stay = kept.size + lastHr.length
  const leaving: Leaving = {
    keeps: (personId) => kept.has(personId) || isLastHr(personId),
    isLastHr,
    toggle,
  }
  return {
    missing,
    setMissing,
    leaving: missing === 'leave' ? leaving : null,
    /** How many leave and how many stay. */
    leave: missing === 'leave' ? (counts?.missing ?? 0) - stay : 0,
    stay,
    choice: { missing, except: missing === 'leave' ? [...kept] : [] },
  }
}

export type MissingChoice = ReturnType<typeof useMissing>['choice']
