import type { ReactNode } from 'react'
import classes from './phase-line.module.css'

export interface Phase {
  readonly key: string
  readonly label: string
  readonly state: 'past' | 'here' | 'ahead'
  /** What the page shows: where the conversation is, or what one looks back at. */
  readonly shown: boolean
  /** For what was: a link in place of the bare word. */
  readonly link?: ReactNode
}

interface PhaseLineProps {
  readonly label: string
  /** "stap 3 van 6": on a narrow screen, where what is ahead is not named. */
  readonly step: string
  readonly phases: readonly Phase[]
}

/** The quiet line of words that says how far a conversation is. */
export const PhaseLine = ({ label, step, phases }: PhaseLineProps) => (
  <nav className={classes.around} aria-label={label}>
    <p className={classes.step}>{step}</p>
    <ol className={classes.line}>
      {phases.map((phase) => (
        <li
          key={phase.key}
          data-state={phase.state}
          data-shown={phase.shown || undefined}
          aria-current={phase.shown ? 'step' : undefined}
        >
          {phase.link ?? phase.label}
        </li>
      ))}
    </ol>
  </nav>
)
