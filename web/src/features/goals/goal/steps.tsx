import { Checkbox } from '@mantine/core'
import type { Goal } from '@tweespraak/contract/goal'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { Section } from '../../../ui/section.tsx'
import { StatusWord } from '../../../ui/status-word.tsx'
import { Day } from '../../../ui/when.tsx'
import { isWeighed, knownWeight } from '../plan/weights.ts'
import classes from './goal.module.css'
import type { GoalDeeds } from './use-goal-deeds.ts'

/** The small steps of a goal, to tick off; who only reads it sees what is done. */
export const Steps = ({ goal, deeds }: { goal: Goal; deeds: GoalDeeds }) => {
  const { t } = useTranslation('goals')
  const { now, timeZone } = useSpeaking()
  const today = dayOf(now, timeZone)
  if (goal.steps.length === 0) return null
  const weighed = goal.measure?.as === 'yes-no' && isWeighed(goal.steps)
  return (
    <Section title={t('steps.title')}>
      <RefusalNotice error={deeds.tick.error} />
      <ul className={classes.steps}>
        {goal.steps.map(({ stepId, what, dueOn, weight, doneOn }) => (
          <li key={stepId} className={classes.step} data-done={doneOn !== null}>
            <Checkbox
              label={what}
              description={weighed && weight > 1 && t(`weight.${knownWeight(weight)}`)}
              checked={doneOn !== null}
              disabled={!goal.can.checkIn}
              onChange={(event) => deeds.tick.mutate({ stepId, done: event.currentTarget.checked })}
            />
            <span className={classes.when}>
              {doneOn !== null ? (
                <>
                  {t('steps.done')} <Day date={doneOn} />
                </>
              ) : (
                dueOn !== null && (
                  <StatusWord tone={dueOn < today && goal.state === 'active' ? 'attention' : 'quiet'}>
                    <Day date={dueOn} />
                  </StatusWord>
                )
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
