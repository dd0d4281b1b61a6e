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
  /** "Stap 3 van 6: Gesprek": on a narrow screen, where the one step one is at stands by itself. */
  readonly step: string
  /** "Bekijk ook:": before the links to the other steps, on a narrow screen. */
  readonly others: string
  readonly phases: readonly Phase[]
}

/** The quiet line of words that says how far a conversation is. */
export const PhaseLine = ({ label, step, others, phases }: PhaseLineProps) => (
  <nav className={classes.around} aria-label={label}>
    <p className={classes.step}>{step}</p>
    {phases.some(({ link }) => link !== undefined) && (
      // The links say by themselves that they lead elsewhere.
      <span className={classes.others} aria-hidden>
        {others}
      </span>
    )}
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
