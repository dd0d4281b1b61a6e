import { Button } from '@mantine/core'
import type { Goal } from '@tweespraak/contract/goal'
import { goalsRoutes } from '@tweespraak/contract/goals'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { dayOf } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Form } from '../../../ui/form.tsx'
import { PersonText } from '../../../ui/person-text.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { useGoalDeed } from '../deeds.ts'
import classes from './goal.module.css'
import { ReadersSee } from './readers-see.tsx'

interface CarryOverFormProps {
  readonly goal: Goal
  readonly onCarried: (followerId: string) => void
  readonly onCancel: () => void
}

/** Takes a goal along to a next period: a new one with a later day follows it. */
export const CarryOverForm = ({ goal, onCarried, onCancel }: CarryOverFormProps) => {
  const { t } = useTranslation('goals')
  const { now, timeZone } = useSpeaking()
  const [by, setBy] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState<object | null>(null)
  const carry = useGoalDeed(async (day: string) => {
    const { follower } = await call(goalsRoutes.carryOver, {
      params: { goalId: goal.goalId },
      body: { revision: goal.revision, by: day, reason: reason.trim() === '' ? null : reason.trim() },
    })
    onCarried(follower.goalId)
    return { said: t('done.carriedOver') }
  })
  const submit = () => {
    if (by === null) setAsked({})
    else carry.mutate(by)
  }
  return (
    <Form className={classes.panel} onSubmit={submit} error={asked}>
      <p className={classes.soft}>{t('carryOver.help')}</p>
      <div className={classes.value}>
        <DateField
          label={t('carryOver.by')}
          value={by}
          onChange={setBy}
          from={dayOf(now, timeZone)}
          error={asked !== null && by === null ? t('gap.by') : undefined}
        />
      </div>
      <PersonText
        label={t('carryOver.reason')}
        autosize
        minRows={2}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <ReadersSee goal={goal} />
      <RefusalNotice error={carry.error} />
      <div className={classes.buttons}>
        <Button type="submit" loading={carry.isPending}>
          {t('do.carryOver')}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {t('do.cancel')}
        </Button>
      </div>
    </Form>
  )
}
