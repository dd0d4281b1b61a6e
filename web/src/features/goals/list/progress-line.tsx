import type { ReactNode } from 'react'
import classes from './progress.module.css'

interface ProgressLineProps {
  readonly percent: number
  readonly wide?: boolean
  /** The words that say it. */
  readonly children: ReactNode
}

/** How far something is: a thin line, and the words that say it. */
export const ProgressLine = ({ percent, wide = false, children }: ProgressLineProps) => (
  <span className={classes.progress} data-wide={wide}>
    <span className={classes.line} aria-hidden>
      <span style={{ width: `${percent}%` }} />
    </span>
    <span>{children}</span>
  </span>
)
