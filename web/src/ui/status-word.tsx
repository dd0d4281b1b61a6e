import type { ReactNode } from 'react'
import classes from './status-word.module.css'

interface StatusWordProps {
  /** `attention` asks something of the reader, `danger` is too late, `good` is done. */
  readonly tone?: 'quiet' | 'attention' | 'danger' | 'good'
  readonly children: ReactNode
}

/** A state, said in a word: no coloured pill. */
export const StatusWord = ({ tone = 'quiet', children }: StatusWordProps) => (
  <span className={classes.word} data-tone={tone}>
    {children}
  </span>
)
