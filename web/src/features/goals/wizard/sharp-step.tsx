import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { PersonText } from '../../../ui/person-text.tsx'
import { MeasureFields } from '../plan/measure-fields.tsx'
import { emptyPlan } from '../plan/plan-draft.ts'
import type { StepFields } from './step-fields.ts'
import classes from './wizard.module.css'

/** Make it sharp: what exactly, by when, and how one sees that it worked. */
export const SharpStep = ({ draft, gaps, onChange }: StepFields) => {
  const { t } = useTranslation('goals')
  const { now, timeZone } = useSpeaking()
  return (
    <>
      <PersonText
        label={t('plan.what.mine')}
        description={t('plan.what.help')}
        error={gaps.what && t(gaps.what)}
        autosize
        minRows={2}
        maxLength={500}
        value={draft.what}
        onChange={(event) => onChange({ what: event.currentTarget.value })}
      />
      <div className={classes.date}>
        <DateField
          label={t('plan.by')}
          value={draft.by}
          onChange={(by) => onChange({ by })}
          from={dayOf(now, timeZone)}
          error={gaps.by && t(gaps.by)}
        />
      </div>
      <MeasureFields draft={draft} stood={emptyPlan} gaps={gaps} onChange={onChange} />
    </>
  )
}
