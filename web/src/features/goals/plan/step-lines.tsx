import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { PartLines } from './part-lines.tsx'
import type { PlanDraft, StepDraft } from './plan-draft.ts'

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
  readonly onChange: (part: Pick<PlanDraft, 'steps'>) => void
}

/** The small steps of a goal, each with a day where one is known. */
export const StepLines = ({ label, help, steps, stood, undated = false, onChange }: StepLinesProps) => {
  const { t } = useTranslation('goals')
  const { now, timeZone } = useSpeaking()
  const today = dayOf(now, timeZone)
  const day = (step: StepDraft, number: number, change: (step: StepDraft) => void) => (
    <DateField
      label={t('plan.stepDay', { number })}
      hidesLabel
      value={step.dueOn}
      // A day that has passed already stays what it is.
      from={step.dueOn !== null && step.dueOn < today ? step.dueOn : today}
      clearable
      onChange={(dueOn) => change({ ...step, dueOn })}
    />
  )
  return (
    <PartLines
      label={label}
      {...(help === undefined ? {} : { help })}
      lineLabel={(number) => t('plan.step', { number })}
      add={t('plan.addStep')}
      parts={steps}
      stood={stood}
      fresh={freshStep}
      onChange={(changed) => onChange({ steps: changed })}
      {...(undated ? {} : { beside: day })}
    />
  )
}
