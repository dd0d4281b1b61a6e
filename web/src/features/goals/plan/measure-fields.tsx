import { Radio } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { PersonText } from '../../../ui/person-text.tsx'
import { AmountField } from './amount-field.tsx'
import { PartLines } from './part-lines.tsx'
import type { gapsIn, PartDraft, PlanDraft } from './plan-draft.ts'
import classes from './plan-form.module.css'

const ways = ['yes-no', 'number', 'milestones'] as const

const freshMilestone = (): PartDraft => ({ key: crypto.randomUUID(), id: null, what: '' })

interface MeasureFieldsProps {
  readonly draft: PlanDraft
  /** As it stands on the server. */
  readonly stood: PlanDraft
  readonly gaps: ReturnType<typeof gapsIn>
  readonly onChange: (part: Partial<PlanDraft>) => void
}

/** How one sees that it is reached: a number, milestones, or that it is there. */
export const MeasureFields = ({ draft, stood, gaps, onChange }: MeasureFieldsProps) => {
  const { t } = useTranslation('goals')
  const choose = (measure: PlanDraft['measure']) =>
    onChange({
      measure,
      ...(measure === 'milestones' && draft.milestones.length === 0
        ? { milestones: [freshMilestone(), freshMilestone()] }
        : {}),
    })
  return (
    <div>
      <Radio.Group
        label={t('plan.measure')}
        description={t('plan.measureHelp')}
        value={draft.measure}
        onChange={(value) => choose(value)}
      >
        <div className={classes.choices}>
          {ways.map((way) => (
            <Radio key={way} value={way} label={t(`plan.as.${way}`)} />
          ))}
        </div>
      </Radio.Group>
      {draft.measure === 'number' && (
        <div className={classes.within}>
          <div className={classes.numbers}>
            <AmountField
              label={t('plan.from')}
              error={gaps.from && t(gaps.from)}
              value={draft.from}
              onChange={(from) => onChange({ from })}
            />
            <AmountField
              label={t('plan.to')}
              error={gaps.to && t(gaps.to)}
              value={draft.to}
              onChange={(to) => onChange({ to })}
            />
            <div>
              <PersonText
                line
                label={t('plan.unit')}
                placeholder={t('plan.unitExample')}
                maxLength={40}
                stood={stood.unit}
                value={draft.unit}
                onChange={(event) => onChange({ unit: event.currentTarget.value })}
              />
            </div>
          </div>
        </div>
      )}
      {draft.measure === 'milestones' && (
        <div className={classes.within}>
          <PartLines
            label={t('plan.milestones')}
            help={t('plan.milestonesHelp')}
            error={gaps.milestones && t(gaps.milestones)}
            lineLabel={(number) => t('plan.milestone', { number })}
            add={t('plan.addMilestone')}
            parts={draft.milestones}
            stood={stood.milestones}
            fresh={freshMilestone}
            onChange={(milestones) => onChange({ milestones })}
          />
        </div>
      )}
    </div>
  )
}
