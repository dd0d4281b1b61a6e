import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import classes from './plan-form.module.css'
import type { Planning } from './use-planning.ts'

interface PlanDoneProps {
  readonly planning: Planning
  /** Who hears of it, and how. */
  readonly told: string
  /** How many talks a series would have; null for one conversation. */
  readonly talks: number | null
}

/** The end of planning: what came in its way, who hears of it, and the deed. */
export const PlanDone = ({ planning, told, talks }: PlanDoneProps) => {
  const { t } = useTranslation(['conversations', 'conclusion'])
  return (
    <>
      <RefusalNotice error={planning.error} />
      <div className={classes.done}>
        <p className={classes.told}>{told}</p>
        <Button type="submit" loading={planning.isPending}>
          {talks === null ? t('plan.button') : t('conclusion:series.plan', { count: talks })}
        </Button>
      </div>
    </>
  )
}
