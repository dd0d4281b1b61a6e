import type { ReactNode } from 'react'
import classes from './row-act.module.css'

/**
 * At the right of a Row: the one thing to do there. Looks like the button that it is for the eye; the whole row is what
 * one presses, so that it is no second target inside of it.
 */
export const RowAct = ({ children }: { children: ReactNode }) => (
  <span className={classes.act}>{children}</span>
)
