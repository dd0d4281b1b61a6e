import { Button } from '@mantine/core'
import type { Goal } from '@tweespraak/contract/goal'
import type { GoalCheckIn } from '@tweespraak/contract/goal-check-ins'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Day } from '../../../ui/when.tsx'
import { checkInOf, draftOfCheckIn } from './check-in-draft.ts'
import { CheckInForm } from './check-in-form.tsx'
import classes from './goal.module.css'
import type { GoalDeeds } from './use-goal-deeds.ts'

interface CorrectCheckInProps {
  readonly goal: Goal
  readonly checkIn: GoalCheckIn
  readonly deeds: GoalDeeds
  readonly onDone: () => void
}

/** What was said, put right or taken back; says beforehand what stays readable. */
export const CorrectCheckIn = ({ goal, checkIn, deeds, onDone }: CorrectCheckInProps) => {
  const { t } = useTranslation('goals')
  const [stood] = useState(() => draftOfCheckIn(checkIn))
  const [draft, setDraft] = useState(stood)
  const { correct, takeBack } = deeds
  const submit = () => {
    const said = checkInOf(draft, goal, checkIn)
    if (said !== null) correct.mutate({ checkIn, said }, { onSuccess: onDone })
  }
  return (
    <div className={classes.correcting}>
      <p className={classes.soft}>
        {t('checkIn.of')} <Day date={checkIn.on} />
        {t('checkIn.staysReadable')}
      </p>
      <CheckInForm
        goal={goal}
        draft={draft}
        stood={stood}
        onChange={setDraft}
        submit={t('do.save')}
        onSubmit={submit}
        onCancel={onDone}
        asked
        busy={correct.isPending}
        error={correct.error ?? takeBack.error}
      >
        {checkIn.can.takeBack && (
          <Button variant="subtle" loading={takeBack.isPending} onClick={() => takeBack.mutate(checkIn)}>
            {t('checkIn.takeBack')}
          </Button>
        )}
      </CheckInForm>
    </div>
  )
}
