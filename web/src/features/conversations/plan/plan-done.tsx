import { Button } from '@mantine/core'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import classes from './plan-form.module.css'

interface PlanDoneProps {
  readonly planning: { readonly error: Error | null; readonly isPending: boolean }
  /** Who hears of it, and how. */
  readonly told: string
  /** The deed. */
  readonly words: string
}

/** The end of planning: what came in its way, who hears of it, and the deed. */
export const PlanDone = ({ planning, told, words }: PlanDoneProps) => (
  <>
    <RefusalNotice error={planning.error} />
    <div className={classes.done}>
      <p className={classes.told} data-told>
        {told}
      </p>
      <Button type="submit" loading={planning.isPending}>
        {words}
      </Button>
    </div>
  </>
)
