import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import classes from './conflict-notice.module.css'

interface Choice {
  readonly label: string
  readonly onChoose: () => void
}

interface ConflictNoticeProps {
  readonly title: string
  readonly text: string
  /** What is different, where that is known. */
  readonly children?: ReactNode
  readonly theirs: Choice
  readonly mine: Choice
}

/** Somebody else, or another tab, was first: a choice, before which nothing is lost. */
export const ConflictNotice = ({ title, text, children, theirs, mine }: ConflictNoticeProps) => {
  // One may be writing far below it, and nothing is kept until one has chosen.
  const notice = useRef<HTMLDivElement>(null)
  useEffect(() => {
    notice.current?.scrollIntoView({ block: 'center' })
  }, [])
  return (
    <div className={classes.conflict} role="alert" ref={notice}>
      <p className={classes.title}>{title}</p>
      <p className={classes.text}>{text}</p>
      {children}
      <div className={classes.buttons}>
        {[theirs, mine].map(({ label, onChoose }) => (
          <Button key={label} size="xs" variant="default" onClick={onChoose}>
            {label}
          </Button>
        ))}
      </div>
    </div>
  )
}
