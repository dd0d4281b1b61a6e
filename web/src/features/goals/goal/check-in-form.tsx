import { Button, Checkbox, Chip } from '@mantine/core'
import type { Goal } from '@tweespraak/contract/goal'
import { goalConfidences } from '@tweespraak/contract/goal-check-ins'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Form } from '../../../ui/form.tsx'
import { PersonText } from '../../../ui/person-text.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { AmountField } from '../plan/amount-field.tsx'
import { gapsInCheckIn, type CheckInDraft } from './check-in-draft.ts'
import classes from './goal.module.css'
import { ReadersSee } from './readers-see.tsx'

interface CheckInFormProps {
  readonly goal: Goal
  readonly draft: CheckInDraft
  readonly onChange: (draft: CheckInDraft) => void
  readonly submit: string
  readonly onSubmit: () => void
  /** Closes it; where it always stands open, nothing does. */
  readonly onCancel?: () => void
  /** Somebody asked for it: the focus goes in. */
  readonly asked?: boolean
  readonly busy: boolean
  readonly error: unknown
}

/** How it goes: where a number stands, how sure one is, and a line for who wants to say more. */
export const CheckInForm = (props: CheckInFormProps) => {
  const { goal, draft, onChange, onCancel, asked = false } = props
  const { t } = useTranslation('goals')
  const legend = useId()
  const place = useRef<HTMLDivElement>(null)
  const { measure } = goal
  const [handedIn, setHandedIn] = useState<object | null>(null)
  useEffect(() => {
    if (asked) place.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  }, [asked])
  const gaps = gapsInCheckIn(draft, goal)
  const lacks = { value: handedIn !== null && gaps.value, confidence: handedIn !== null && gaps.confidence }
  const put = (part: Partial<CheckInDraft>) => onChange({ ...draft, ...part })
  const submit = () => {
    if (gaps.value || gaps.confidence) setHandedIn({})
    else props.onSubmit()
  }
  return (
    <div ref={place}>
      <Form className={classes.panel} onSubmit={submit} error={handedIn}>
        {measure?.as === 'number' && (
          <AmountField
            label={t('checkIn.value')}
            description={t('checkIn.valueHelp')}
            error={lacks.value ? t('gap.number') : undefined}
            unit={measure.unit}
            value={draft.value}
            onChange={(value) => put({ value })}
          />
        )}
        {measure?.as === 'milestones' && (
          <Checkbox.Group
            label={t('checkIn.milestones')}
            value={[...draft.reached]}
            onChange={(reached) => put({ reached })}
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
          <Chip.Group value={draft.confidence} onChange={(confidence) => put({ confidence })}>
            <div className={classes.choices}>
              {goalConfidences.map((each) => (
                <Chip
                  key={each}
                  value={each}
                  variant="outline"
                  {...(lacks.confidence ? { 'aria-invalid': true } : {})}
                >
                  {t(`confidence.${each}`)}
                </Chip>
              ))}
            </div>
          </Chip.Group>
          {lacks.confidence && (
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
          value={draft.words}
          onChange={(event) => put({ words: event.currentTarget.value })}
        />
        <ReadersSee goal={goal} />
        <RefusalNotice error={props.error} />
        <div className={classes.buttons}>
          <Button type="submit" loading={props.busy}>
            {props.submit}
          </Button>
          {onCancel !== undefined && (
            <Button variant="subtle" onClick={onCancel}>
              {t('do.cancel')}
            </Button>
          )}
        </div>
      </Form>
    </div>
  )
}
