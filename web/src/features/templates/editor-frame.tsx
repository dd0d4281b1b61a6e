import type { ReactNode } from 'react'
import classes from './editor-frame.module.css'

/** Stays at hand while one edits: how far it is kept, and what can be done with it. */
export const EditorBar = ({ children }: { children: ReactNode }) => (
  <div className={classes.bar}>{children}</div>
)

interface EditorPanesProps {
  /** What one edits. */
  readonly children: ReactNode
  /** What comes of it, named for who does not see it; beneath it where there is no room. */
  readonly beside: { readonly label: string; readonly content: ReactNode } | null
}

/** What one edits, and beside it what comes of it. */
export const EditorPanes = ({ children, beside }: EditorPanesProps) => (
  <div className={classes.panes}>
    <div className={classes.edited}>{children}</div>
    {beside !== null && (
      <aside className={classes.beside} aria-label={beside.label}>
        {beside.content}
      </aside>
    )}
  </div>
)
