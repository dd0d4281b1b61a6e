import type { ReactNode } from 'react'
import classes from './phase-line.module.css'

export interface Phase {
  readonly key: string
  readonly label: string
  readonly state: 'past' | 'here' | 'ahead'
  /** For what was: a link in place of the bare word. */
  readonly link?: ReactNode
}

/** The quiet line of words that says how far a conversation is. */
export const PhaseLine = ({ label, phases }: { label: string; phases: readonly Phase[] }) => (
  <nav aria-label={label}>
    <ol className={classes.line}>
      {phases.map((phase) => (
        <li
          key={phase.key}
          data-state={phase.state}
          aria-current={phase.state === 'here' ? 'step' : undefined}
        >
          {phase.link ?? phase.label}
        </li>
      ))}
    </ol>
  </nav>
)
