import type { ReactNode } from 'react'
import classes from './two-voices.module.css'

/** Two pages of an open book: the employee's on the left, the manager's on the right; one above the other where there is no room. */
export const TwoVoices = ({ left, right }: { left: ReactNode; right: ReactNode }) => (
  <div className={classes.around}>
    <div className={classes.book}>
      <div className={classes.page}>{left}</div>
      <div className={classes.page}>{right}</div>
    </div>
  </div>
)
