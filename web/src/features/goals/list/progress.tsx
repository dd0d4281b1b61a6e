import type { Goal } from '@tweespraak/contract/goal'
import classes from './progress.module.css'
import { useProgressWords } from './use-progress-words.ts'

/** How far a goal is: a thin line, and the words that say it. */
export const Progress = ({ goal, wide = false }: { goal: Goal; wide?: boolean }) => {
  const said = useProgressWords()(goal)
  if (said === null) return null
  return (
    <span className={classes.progress} data-wide={wide}>
      <span className={classes.line} aria-hidden>
        <span style={{ width: `${goal.progress.percent}%` }} />
      </span>
      <span>{said}</span>
    </span>
  )
}
