import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './note.module.css'

interface NoteProps {
  readonly children: ReactNode
  /** A verb that puts the note away for good. */
  readonly done?: { readonly words: string; readonly onDone: () => void } | undefined
}

/** Something good to know, said calmly by the system. Not for what went wrong: see RefusalNotice. */
export const Note = ({ children, done }: NoteProps) => (
  <div className={classes.note} data-note>
    <div className={classes.text}>{children}</div>
    {done !== undefined && (
      <Button variant="default" size="xs" onClick={done.onDone}>
        {done.words}
      </Button>
    )}
  </div>
)
