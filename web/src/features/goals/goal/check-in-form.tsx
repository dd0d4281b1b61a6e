import { Button, Checkbox, Chip } from '@mantine/core'
import type { Goal } from '@tweespraak/contract/goal'
import {
  goalConfidences,
  type GoalCheckIn,
  type GoalConfidence,
  type NewGoalCheckIn,
} from '@tweespraak/contract/goal-check-ins'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { Form } from '../../../ui/form.tsx'
import { PersonText } from '../../../ui/person-text.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { AmountField } from '../plan/amount-field.tsx'
import { amountOf, typedAmount } from '../plan/plan-draft.ts'
import classes from './goal.module.css'
import { ReadersSee } from './readers-see.tsx'

interface CheckInFormProps {
  readonly goal: Goal
  /** The newest, to begin with its value. */
  readonly last: GoalCheckIn | undefined
  readonly busy: boolean
  readonly error: unknown
  readonly onCheckIn: (checkIn: NewGoalCheckIn) => void
}

/** How it goes now: where a number stands, how sure one is, and a line for who wants to say more. Two taps where nothing changed. */
export const CheckInForm = ({ goal, last, busy, error, onCheckIn }: CheckInFormProps) => {
  const { t } = useTranslation('goals')
  const { now, timeZone } = useSpeaking()
  const legend = useId()
  const { measure } = goal
  const [value, setValue] = useState(() => {
    if (measure?.as !== 'number') return ''
    return typedAmount(last?.value ?? goal.progress.value ?? measure.from)
  })
  const [confidence, setConfidence] = useState<GoalConfidence | null>(null)
  const [reached, setReached] = useState<readonly string[]>([])
  const [words, setWords] = useState('')
  const [asked, setAsked] = useState<object | null>(null)
  const byNumber = measure?.as === 'number'
  const amount = amountOf(value)
  const submit = () => {
    if (confidence === null || (byNumber && amount === null)) return setAsked({})
    onCheckIn({
      on: dayOf(now, timeZone),
      value: byNumber ? amount : null,
      milestonesReached: [...reached],
      stepsDone: [],
      confidence,
      words: words.trim() === '' ? null : words.trim(),
    })
  }
  return (
    <Form className={classes.panel} onSubmit={submit} error={asked}>
      {byNumber && (
        <AmountField
          label={t('checkIn.value')}
          description={t('checkIn.valueHelp')}
          error={asked !== null && amount === null ? t('gap.number') : undefined}
          unit={measure.unit}
          value={value}
          onChange={setValue}
        />
      )}
      {measure?.as === 'milestones' && (
        <Checkbox.Group
          label={t('checkIn.milestones')}
          value={[...reached]}
          onChange={(chosen) => setReached(chosen)}
        >
          <div className={classes.panel}>
            {measure.milestones
              .filter(({ reachedOn }) => reachedOn === null)
              .map(({ milestoneId, what }) => (
                <Checkbox key={milestoneId} value={milestoneId} label={what} />
              ))}
          </div>
        </Checkbox.Group>
      )}
      <div role="group" aria-labelledby={legend}>
        <p className={classes.legend} id={legend}>
          {t('checkIn.confidence')}
        </p>
        <Chip.Group value={confidence} onChange={(chosen) => setConfidence(chosen)}>
          <div className={classes.choices}>
            {goalConfidences.map((each) => (
              <Chip
                key={each}
                value={each}
                variant="outline"
                {...(asked !== null && confidence === null ? { 'aria-invalid': true } : {})}
              >
                {t(`confidence.${each}`)}
              </Chip>
            ))}
          </div>
        </Chip.Group>
        {asked !== null && confidence === null && (
          <p className={classes.small} role="alert">
            {t('gap.confidence')}
          </p>
        )}
      </div>
      <PersonText
        label={t('checkIn.words')}
        autosize
        minRows={1}
        maxLength={1000}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <ReadersSee goal={goal} />
      <RefusalNotice error={error} />
      <div className={classes.buttons}>
        <Button type="submit" loading={busy}>
          {t('checkIn.button')}
        </Button>
      </div>
    </Form>
  )
}
