import { IconCheck, IconPointFilled } from '@tabler/icons-react'
import type { Goal } from '@tweespraak/contract/goal'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/section.tsx'
import { Day } from '../../../ui/when.tsx'
import classes from './goal.module.css'

/** The milestones by which a goal is measured, and which of them are reached. */
export const Milestones = ({ goal: { measure } }: { goal: Goal }) => {
  const { t } = useTranslation('goals')
  if (measure?.as !== 'milestones') return null
  return (
    <Section title={t('plan.milestones')}>
      <ol className={classes.steps}>
        {measure.milestones.map(({ milestoneId, what, reachedOn }) => (
          <li key={milestoneId} className={classes.step}>
            <span>
              {reachedOn === null ? (
                // No ring: that would look like something to press.
                <IconPointFilled size={16} role="img" aria-label={t('milestone.open')} />
              ) : (
                <IconCheck size={16} role="img" aria-label={t('milestone.reached')} />
              )}{' '}
              {what}
            </span>
            {reachedOn !== null && (
              <span className={classes.when}>
                <Day date={reachedOn} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}
