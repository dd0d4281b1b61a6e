import { useEffect, useRef, type ReactNode } from 'react'
import classes from './workspace.module.css'

/**
 * Names the phase one is in, for who hears the page. When the page turned to another phase the button that
 * did it is gone, so the focus moves here; on the first visit (`first`) it stays where the page put it.
 */
export const Arrival = ({ first, children }: { first: boolean; children: ReactNode }) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!first) heading.current?.focus()
  }, [first])
  return (
    <h2 className={classes.arrival} ref={heading} tabIndex={-1}>
      {children}
    </h2>
  )
}
