import type { ReactNode } from 'react'
import classes from './dialog-parts.module.css'

/** What a dialog says before it asks anything. */
export const DialogText = ({ children }: { children: ReactNode }) => (
  <div className={classes.text}>{children}</div>
)

/** At the end of a dialog: leave it be, or the one thing to do. */
export const DialogButtons = ({ children }: { children: ReactNode }) => (
  <div className={classes.buttons}>{children}</div>
)
