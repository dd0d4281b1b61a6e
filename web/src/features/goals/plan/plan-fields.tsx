import { Radio } from '@mantine/core'
import type { Whose } from '@tweespraak/coach/goal'
import { goalHorizons, goalKinds } from '@tweespraak/contract/goal'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PersonText } from '../../../ui/person-text.tsx'
import { MeasureFields } from './measure-fields.tsx'
import type { gapsIn, PlanDraft } from './plan-draft.ts'
import classes from './plan-form.module.css'
import { StepLines } from './step-lines.tsx'
import { ByField, WhatField } from './what-and-by.tsx'

/** The longest that each may be, in characters. */
const longest = { why: 1000, who: 500, where: 300, how: 1000 } as const

interface PlanFieldsProps {
  readonly draft: PlanDraft
  /** As it stands on the server. */
  readonly stood: PlanDraft
  readonly gaps: ReturnType<typeof gapsIn>
  readonly onChange: (part: Partial<PlanDraft>) => void
  /** Whose words ask: of one's own goal, or of one that is proposed to somebody. */
  readonly whose: Whose
  /** Without the day by which it is done, and those of its steps. */
  readonly undated: boolean
  /** Opened by whoever wants to write in it now. */
  readonly focus: boolean
}

/** All fields of a goal: what matters first, what may stay empty folded away until it is asked for. */
export const PlanFields = ({ draft, stood, gaps, onChange, whose, undated, focus }: PlanFieldsProps) => {
  const { t } = useTranslation('goals')
  const [open] = useState(() => [draft.who, draft.where, draft.how].some((words) => words !== ''))
  const asks = whose.as === 'own' ? 'mine' : 'other'
  const helpOf = (name: keyof typeof longest): string => {
    if (name !== 'why' || whose.as === 'own') return t(`plan.${name}.help.${asks}`)
    return whose.to === null ? t('plan.why.help.others') : t('plan.why.help.other', { name: whose.to })
  }
  const words = (name: keyof typeof longest) => (
    <PersonText
      label={t(`plan.${name}.${asks}`)}
      description={helpOf(name)}
      autosize
      minRows={1}
      maxLength={longest[name]}
      value={draft[name]}
      stood={stood[name]}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
    />
  )
  return (
    <>
      <WhatField draft={draft} stood={stood} gaps={gaps} asks={asks} focus={focus} onChange={onChange} />
      {words('why')}
      {!undated && <ByField draft={draft} gaps={gaps} onChange={onChange} />}
      <MeasureFields draft={draft} stood={stood} gaps={gaps} onChange={onChange} />
      <StepLines
        label={t('plan.steps')}
        help={t(undated ? 'plan.stepsHelpUndated' : 'plan.stepsHelp')}
        undated={undated}
        weighable={draft.measure === 'yes-no'}
        steps={draft.steps}
        stood={stood.steps}
        onChange={onChange}
      />
      <details className={classes.more} open={open}>
        <summary>{t('plan.more')}</summary>
        <div>
          {words('who')}
          {words('where')}
          {words('how')}
          <Radio.Group label={t('plan.kind')} value={draft.kind} onChange={(kind) => onChange({ kind })}>
            <div className={classes.choices}>
              {goalKinds.map((kind) => (
                <Radio key={kind} value={kind} label={t(`kind.${kind}`)} />
              ))}
            </div>
          </Radio.Group>
          <Radio.Group
            label={t('plan.horizon')}
            value={draft.horizon}
            onChange={(horizon) => onChange({ horizon })}
          >
            <div className={classes.choices}>
              {goalHorizons.map((horizon) => (
                <Radio key={horizon} value={horizon} label={t(`horizon.${horizon}`)} />
              ))}
            </div>
          </Radio.Group>
        </div>
      </details>
    </>
  )
}
