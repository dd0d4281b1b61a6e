import { useEffect, useEffectEvent, useRef } from 'react'
import type { Reading, ReadingChoice } from './reading.ts'

/** So long after the last choice, in milliseconds, that one can go on choosing. */
const pause = 600

/**
 * Reads the file again by itself once another day or unit is chosen. Columns are read when that is asked for: of
 * those several are chosen one after the other.
 */
export const useReread = (choice: ReadingChoice, busy: boolean, read: (reading: Reading) => void): void => {
  const due = (choice.day.changed || choice.unit.changed) && !choice.column.changed
  const wanted = due ? JSON.stringify(choice.reading()) : null
  /** What was asked for is not asked again when it was refused. */
  const asked = useRef<string | null>(null)
  const ask = useEffectEvent(() => {
    asked.current = wanted
    read(choice.reading())
  })
  useEffect(() => {
    if (wanted === null || busy || wanted === asked.current) return
    const timer = setTimeout(ask, pause)
    return () => clearTimeout(timer)
  }, [wanted, busy])
}
