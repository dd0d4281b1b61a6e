import { Button } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { type Assessment, assessmentRoutes, longestReason } from '@tweespraak/contract/assessment'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { useBilingual } from '../../../lib/bilingual.ts'
import { afterGuarding, useGuarding } from '../../../lib/use-guarding.ts'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { WritingField } from '../../../ui/writing-field.tsx'
import { ChoiceField } from '../prepare/choice-field.tsx'
import classes from './assess.module.css'
import { useAssessmentDeed } from './queries.ts'

interface SettleFieldProps {
  readonly conversationId: string
  readonly assessment: Assessment
  readonly criterion: Assessment['set']['criteria'][number]
  /** What all who gave theirs agree on, to begin with. */
  readonly agreed: number | null
  /** The heading above it, with which its fields are named. */
  readonly titleId: string
}

/** The one score and the one reason that the report will say. */
export const SettleField = ({ conversationId, assessment, criterion, agreed, titleId }: SettleFieldProps) => {
  const { t } = useTranslation('assessment')
  const say = useBilingual()
  const { criterionId } = criterion
  const known = assessment.outcomes.find((outcome) => outcome.criterionId === criterionId)
  const [step, setStep] = useState(known?.step ?? agreed)
  const [reason, setReason] = useState(known?.reason ?? '')
  const guarding = useGuarding()
  const settle = useAssessmentDeed(conversationId, (chosen: number) =>
    call(assessmentRoutes.settle, {
      params: { conversationId, criterionId },
      body: { step: chosen, reason, baseRevision: known?.revision ?? 0 },
    }),
  )
  // Settled here or by the other: what stands now is what one goes on from.
  const [seen, setSeen] = useState(known?.revision)
  if (known !== undefined && known.revision !== seen) {
    setSeen(known.revision)
    setStep(known.step)
    setReason(known.reason)
  }
  const stands = known !== undefined && known.step === step && known.reason === reason.trim()
  const done = useRef<HTMLSpanElement>(null)
  const stood = useRef(stands)
  useEffect(() => {
    // The button that was pressed is gone: one goes on from where it said so.
    if (stands && !stood.current && document.activeElement === document.body) done.current?.focus()
    stood.current = stands
  }, [stands])
  return (
    <div className={classes.settle}>
      <ChoiceField
        label={t('settledScore', { criterion: say(criterion.name) })}
        help={undefined}
        row
        side={undefined}
        choices={assessment.set.steps.map((label, at) => ({ value: String(at + 1), label: say(label) }))}
        value={step === null ? null : String(step)}
        onChange={(chosen) => setStep(chosen === null ? null : Number(chosen))}
        sees={null}
        saved={null}
        error={undefined}
      />
      <WritingField
        label={t('reason')}
        titleId={titleId}
        rows={2}
        guarding={guarding}
        stood={known?.reason ?? ''}
        value={reason}
        onChange={setReason}
        maxLength={longestReason}
      />
      <RefusalNotice error={settle.error} />
      <div className={classes.buttons}>
        {stands ? (
          <span className={classes.settled} ref={done} tabIndex={-1}>
            <IconCheck size={16} aria-hidden />
            {t('settled')}
          </span>
        ) : (
          <Button
            variant="default"
            aria-describedby={titleId}
            loading={settle.isPending}
            disabled={step === null}
            onClick={() => step !== null && afterGuarding(guarding, () => settle.mutate(step))}
          >
            {t('settle')}
          </Button>
        )}
        {!stands && known === undefined && <span className={classes.who}>{t('missing')}</span>}
      </div>
    </div>
  )
}
