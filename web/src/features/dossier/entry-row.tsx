import { locales } from '@tweespraak/contract/locales'
import type { ReactNode } from 'react'
import { dayOf, sayExactly } from '../../lib/dates.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import classes from './entry-row.module.css'

interface EntryRowProps {
  /** ISO instant. */
  readonly at: string
  /** A talk is what the years hang on; an agreement and a goal are lighter. */
  readonly weight: 'talk' | 'light'
  readonly title: ReactNode
  readonly detail: ReactNode
  /** How it stands, and what one can do with it. */
  readonly children?: ReactNode
}

/** One thing on the line of a year: its day at the left, what it was, how it stands. */
export const EntryRow = ({ at, weight, title, detail, children }: EntryRowProps) => {
  const speaking = useSpeaking()
  const day = new Intl.DateTimeFormat(locales[speaking.language], {
    timeZone: speaking.timeZone,
    day: 'numeric',
    month: 'short',
  }).format(Date.parse(at))
  return (
    <li className={classes.entry} data-weight={weight}>
      <time
        className={classes.day}
        dateTime={dayOf(Date.parse(at), speaking.timeZone)}
        title={sayExactly(at, speaking)}
      >
        {day}
      </time>
      <div className={classes.body}>
        <div className={classes.title}>{title}</div>
        <div className={classes.detail}>{detail}</div>
        {children !== undefined && <div className={classes.state}>{children}</div>}
      </div>
    </li>
  )
}
