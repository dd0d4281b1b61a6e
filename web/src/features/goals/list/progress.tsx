import type { Goal } from '@tweespraak/contract/goal'
import { ProgressLine } from './progress-line.tsx'
import { useProgressWords } from './use-progress-words.ts'

/** How far a goal is: a thin line, and the words that say it. */
export const Progress = ({ goal, wide = false }: { goal: Goal; wide?: boolean }) => {
  const said = useProgressWords()(goal)
  if (said === null) return null
  return (
    <ProgressLine percent={goal.progress.percent} wide={wide}>
      {said}
    </ProgressLine>
  )
}
