import type { ReactNode } from 'react'
import type { Side } from '../../../ui/side.ts'
import classes from './choice-field.module.css'

interface SmallFieldProps {
  readonly side: Side
  readonly sees: ReactNode
  readonly saved: ReactNode
  readonly children: ReactNode
}

/** The frame of a voice around a small input, with who sees it and whether it is saved below. */
export const SmallField = ({ side, sees, saved, children }: SmallFieldProps) => (
  <div className={classes.field} data-side={side}>
    {children}
    <div className={classes.foot}>
      {sees}
      <span className={classes.saved}>{saved}</span>
    </div>
  </div>
)
