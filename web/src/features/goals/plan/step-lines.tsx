import { NativeSelect } from '@mantine/core'
import { stepWeights } from '@tweespraak/contract/goal'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { QuietButton } from '../../../ui/quiet-button.tsx'
import { PartLines } from './part-lines.tsx'
import type { PlanDraft, StepDraft } from './plan-draft.ts'
import classes from './plan-form.module.css'
import { isWeighed } from './weights.ts'

export const freshStep = (dueOn: string | null = null): StepDraft => ({
  key: crypto.randomUUID(),
  id: null,
  what: '',
  dueOn,
  weight: 1,
})

interface StepLinesProps {
  readonly label: string
  readonly help?: string
  readonly steps: readonly StepDraft[]
  /** As they stand on the server. */
  readonly stood: readonly StepDraft[]
  /** Without days. */
  readonly undated?: boolean
  /** How far it is, is told by the steps: one may count for more than another. */
  readonly weighable?: boolean
  readonly onChange: (part: Pick<PlanDraft, 'steps'>) => void
}

/** The small steps of a goal, each with a day where one is known. */
export const StepLines = (props: StepLinesProps) => {
  const { label, help, steps, stood, undated = false, weighable = false, onChange } = props
  const { t } = useTranslation('goals')
  const { now, timeZone } = useSpeaking()
  const today = dayOf(now, timeZone)
  const [asked, setAsked] = useState(false)
  const weighs = weighable && steps.length > 1 && (asked || isWeighed(steps))
  const even = () => {
    setAsked(false)
    onChange({ steps: steps.map((step) => ({ ...step, weight: 1 })) })
  }
  const beside = (step: StepDraft, number: number, change: (step: StepDraft) => void) => (
    <>
      {!undated && (
        <div className={classes.day}>
          <DateField
            label={t('plan.stepDay', { number })}
            hidesLabel
            value={step.dueOn}
            // A day that has passed already stays what it is.
            from={step.dueOn !== null && step.dueOn < today ? step.dueOn : today}
            clearable
            onChange={(dueOn) => change({ ...step, dueOn })}
          />
        </div>
      )}
      {weighs && (
        <div className={classes.weight}>
          <NativeSelect
            aria-label={t('plan.stepWeight', { number })}
            data={stepWeights.map((each) => ({ value: String(each), label: t(`weight.${each}`) }))}
            value={String(step.weight)}
            onChange={(event) => change({ ...step, weight: Number(event.currentTarget.value) })}
          />
        </div>
      )}
    </>
  )
  return (
    <div>
      <PartLines
        label={label}
        {...(help === undefined ? {} : { help })}
        lineLabel={(number) => t('plan.step', { number })}
        add={t('plan.addStep')}
        parts={steps}
        stood={stood}
        fresh={freshStep}
        onChange={(changed) => onChange({ steps: changed })}
        dated={!undated}
        {...(undated && !weighs ? {} : { beside })}
      />
      {weighs && <p className={classes.help}>{t('plan.weighHelp')}</p>}
      {weighable && steps.length > 1 && (
        <QuietButton onClick={weighs ? even : () => setAsked(true)}>
          {t(weighs ? 'plan.weighOff' : 'plan.weigh')}
        </QuietButton>
      )}
    </div>
  )
}
