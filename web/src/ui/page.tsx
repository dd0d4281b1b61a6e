import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef, type ReactNode } from 'react'
import classes from './page.module.css'

interface PageProps {
  readonly title: string
  /** `reading` is at most 1040 wide; `full` gives a conversation the whole width; `narrow` is for one form. */
  readonly width?: 'reading' | 'full' | 'narrow'
  /** Where this page belongs: a link back up, above the title. */
  readonly above?: ReactNode
  /** One or two sentences under the title. */
  readonly lead?: ReactNode
  /** What can be done on this page as a whole. One of them at most is filled. */
  readonly actions?: ReactNode
  readonly children?: ReactNode
}

/** Whether a page was shown before this one: the first page of a visit leaves the focus where the browser put it. */
let visited = false

/** One page: names the browser's tab, and receives the focus when one arrives, so that a screen reader begins at its title. */
export const Page = ({ title, width = 'reading', above, lead, actions, children }: PageProps) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Tweespraak`
  }, [title])
  const shown = useRef<string>(undefined)
  const path = useLocation({ select: (location) => location.pathname })
  useEffect(() => {
    if (visited && shown.current !== path) heading.current?.focus({ preventScroll: true })
    visited = true
    shown.current = path
  }, [path])
  return (
    <div className={classes.page} data-width={width}>
      <header className={classes.header}>
        <div className={classes.titles}>
          {above !== undefined && (
            <div className={classes.above} data-screen>
              {above}
            </div>
          )}
          <h1 className={classes.title} ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead !== undefined && <div className={classes.lead}>{lead}</div>}
        </div>
        {actions !== undefined && (
          <div className={classes.actions} data-screen>
            {actions}
          </div>
        )}
      </header>
      {children}
    </div>
  )
}
