import { Button, Checkbox, Chip } from '@mantine/core'
import type { Goal } from '@tweespraak/contract/goal'
import { goalConfidences } from '@tweespraak/contract/goal-check-ins'
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
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
  /** As it was said before, where it is said otherwise. */
  readonly stood?: CheckInDraft
  readonly onChange: (draft: CheckInDraft) => void
  readonly submit: string
  readonly onSubmit: () => void
  readonly onCancel: () => void
  /** Somebody asked for it: the focus goes in. */
  readonly asked: boolean
  readonly busy: boolean
  readonly error: unknown
  /** What else can be done, beside the buttons. */
  readonly children?: ReactNode
}

/** How it goes: where a number stands, how sure one is, and a line for who wants to say more. Escape closes it. */
export const CheckInForm = (props: CheckInFormProps) => {
  const { goal, draft, stood, onChange } = props
  const { t } = useTranslation('goals')
  const legend = useId()
  const place = useRef<HTMLDivElement>(null)
  const { measure } = goal
  const [handedIn, setHandedIn] = useState<object | null>(null)
  const { asked } = props
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
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return
    event.preventDefault()
    props.onCancel()
  }
  return (
    <div ref={place} role="group" aria-label={t('checkIn.title')} onKeyDown={onKeyDown}>
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
                .filter(
                  ({ milestoneId, reachedOn }) =>
                    reachedOn === null || stood?.reached.includes(milestoneId) === true,
                )
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
            <p className={classes.lacks} role="alert">
              {t('gap.confidence')}
            </p>
          )}
        </div>
        <PersonText
          label={t('checkIn.words')}
          autosize
          minRows={1}
          maxLength={1000}
          {...(stood === undefined ? {} : { stood: stood.words })}
          value={draft.words}
          onChange={(event) => put({ words: event.currentTarget.value })}
        />
        <ReadersSee goal={goal} />
        <RefusalNotice error={props.error} />
        <div className={classes.buttons}>
          <Button type="submit" loading={props.busy}>
            {props.submit}
          </Button>
          <Button variant="subtle" onClick={props.onCancel}>
            {t('do.cancel')}
          </Button>
          {props.children}
        </div>
      </Form>
    </div>
  )
}
