import type { KeyboardEvent, ReactNode } from 'react'
import classes from './row-list.module.css'

/** The arrow keys, Home and End move between the rows; Tab still visits everything. */
const move = (event: KeyboardEvent<HTMLUListElement>): void => {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.findIndex((row) => row === document.activeElement)
  if (at < 0) return
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key]
  const row = to === undefined ? undefined : rows[to]
  if (row === undefined) return
  event.preventDefault()
  row.focus()
}

/** A list of things one can open. Put Rows in it. */
export const RowList = ({ label, children }: { label: string; children: ReactNode }) => (
  <ul className={classes.list} aria-label={label} onKeyDown={move}>
    {children}
  </ul>
)

interface RowProps {
  /** Before the title: an avatar or a VoiceDot. */
  readonly lead?: ReactNode
  /** A RowLink, or a button with `data-row`; the whole row follows it. */
  readonly title: ReactNode
  /** One quiet line below. */
  readonly detail?: ReactNode
  /** At the right: a date, a status word, a button. */
  readonly trail?: ReactNode
}

export const Row = ({ lead, title, detail, trail }: RowProps) => (
  <li className={classes.row}>
    {lead !== undefined && <span className={classes.lead}>{lead}</span>}
    <div className={classes.main}>
      <div className={classes.title}>{title}</div>
      {detail !== undefined && <div className={classes.detail}>{detail}</div>}
    </div>
    {trail !== undefined && <div className={classes.trail}>{trail}</div>}
  </li>
)
