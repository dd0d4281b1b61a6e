import type { Goal } from '@tweespraak/contract/goal'
import { useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { dayOf } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { freshCheckIn, type CheckInDraft } from './check-in-draft.ts'

/** It is time to say how it goes. `today` is an ISO date. */
const isDue = ({ overdue, nextOn }: Goal, today: string): boolean =>
  overdue || (nextOn !== null && nextOn <= today)

/**
 * Where one says how a goal goes: open by itself when it is time, otherwise when asked for. What was typed stays while
 * the page does, also when it is closed in between; the focus goes back to `button`.
 */
export const useCheckInPlace = (goal: Goal, button: RefObject<HTMLButtonElement | null>) => {
  const { now, timeZone } = useSpeaking()
  const today = dayOf(now, timeZone)
  const [chosen, setChosen] = useState<'open' | 'closed' | null>(null)
  const [typed, setTyped] = useState<CheckInDraft | null>(null)
  const close = () => {
    flushSync(() => setChosen('closed'))
    button.current?.focus()
  }
  return {
    today,
    isOpen: goal.can.checkIn && (chosen === 'open' || (chosen === null && isDue(goal, today))),
    isAsked: chosen === 'open',
    draft: typed ?? freshCheckIn(goal),
    type: setTyped,
    open: () => setChosen('open'),
    close,
    /** It was said: the next begins anew, with what is known then. */
    finish: () => {
      setTyped(null)
      close()
    },
  }
}

export type CheckInPlace = ReturnType<typeof useCheckInPlace>
