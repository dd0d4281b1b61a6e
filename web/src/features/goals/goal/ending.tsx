import { Button } from '@mantine/core'
import { IconHeart } from '@tabler/icons-react'
import type { Goal } from '@tweespraak/contract/goal'
import { useTranslation } from 'react-i18next'
import { useListed } from '../../../lib/listed.ts'
import { QuietButton } from '../../../ui/quiet-button.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { Voice } from '../../../ui/voice.tsx'
import { Moment } from '../../../ui/when.tsx'
import classes from './goal.module.css'
import type { GoalDeeds } from './use-goal-deeds.ts'

const over = ['reached', 'dropped', 'carried-over', 'declined'] as const
type Over = (typeof over)[number]
const isOver = (state: Goal['state']): state is Over => over.some((each) => each === state)

/** What became of a goal: in its employee's words, with the compliments of who saw it. */
export const Ending = ({ goal, deeds }: { goal: Goal; deeds: GoalDeeds }) => {
  const { t } = useTranslation('goals')
  const listed = useListed()
  const { state, closed, compliments, can } = goal
  if (closed === null || !isOver(state)) return null
  return (
    <div className={classes.panel}>
      <Voice side="employee" name={goal.employee.name} aside={<Moment at={closed.at} />}>
        <p>
          <strong>{t(`state.${state}`)}</strong>
        </p>
        {closed.words !== null && (
          <>
            <p className={classes.small}>{t(state === 'reached' ? 'ending.helped' : 'ending.why')}</p>
            <p className={classes.words}>{closed.words}</p>
          </>
        )}
      </Voice>
      {compliments.length > 0 && (
        <p className={classes.lead}>
          <IconHeart size={20} stroke={1.75} aria-hidden />
          {t('ending.compliments', { names: listed(compliments.map(({ from }) => from.name)) })}
        </p>
      )}
      <RefusalNotice error={deeds.compliment.error ?? deeds.reopen.error} />
      <div className={classes.buttons}>
        {can.compliment && (
          <Button
            leftSection={<IconHeart size={18} stroke={1.75} aria-hidden />}
            loading={deeds.compliment.isPending}
            onClick={() => deeds.compliment.mutate()}
          >
            {t('do.compliment')}
          </Button>
        )}
        {can.reopen && (
          <QuietButton loading={deeds.reopen.isPending} onClick={() => deeds.reopen.mutate()}>
            {t('do.reopen')}
          </QuietButton>
        )}
      </div>
    </div>
  )
}
