import type { ReactNode } from 'react'
import classes from './empty.module.css'

interface EmptyProps {
  /** What will be here. */
  readonly title: string
  /** How it begins. */
  readonly children?: ReactNode
  /** One button at most. */
  readonly action?: ReactNode
}

/** A place with nothing in it yet. */
export const Empty = ({ title, children, action }: EmptyProps) => (
  <div className={classes.empty} data-empty>
    <p className={classes.title}>{title}</p>
    {children !== undefined && <p className={classes.text}>{children}</p>}
    {action !== undefined && <div className={classes.action}>{action}</div>}
  </div>
)
