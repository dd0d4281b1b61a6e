import { Progress } from '@mantine/core'
import classes from './work-progress.module.css'

interface WorkProgressProps {
  readonly words: string
  readonly help?: string | undefined
  /** How much of it is done, 0 to 1; null while that is not known. */
  readonly share?: number | null
}

/** How far something is that takes a while; without a share it only says that it goes on. */
export const WorkProgress = ({ words, help, share = null }: WorkProgressProps) => (
  <div className={classes.progress}>
    <p className={classes.words} role="status">
      {words}
    </p>
    <Progress.Root>
      <Progress.Section
        value={share === null ? 100 : share * 100}
        animated={share === null}
        striped={share === null}
        color="ink"
        aria-label={words}
      />
    </Progress.Root>
    {help !== undefined && <p className={classes.help}>{help}</p>}
  </div>
)
