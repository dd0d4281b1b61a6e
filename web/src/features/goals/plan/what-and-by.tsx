import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { PersonText } from '../../../ui/person-text.tsx'
import { type gapsIn, longestWhat, type PlanDraft } from './plan-draft.ts'
import classes from './plan-form.module.css'

interface PartProps {
  readonly draft: PlanDraft
  readonly gaps: ReturnType<typeof gapsIn>
  readonly onChange: (part: Partial<PlanDraft>) => void
}

interface WhatFieldProps extends PartProps {
  /** As it stands on the server. */
  readonly stood: PlanDraft
  /** Whose words ask: one's own goal, or one that is proposed to somebody. */
  readonly asks: 'mine' | 'other'
  /** Opened by whoever wants to write in it now. */
  readonly focus?: boolean
}

/** What is to be reached. */
export const WhatField = ({ draft, stood, gaps, asks, focus = false, onChange }: WhatFieldProps) => {
  const { t } = useTranslation('goals')
  return (
    <PersonText
      label={t(`plan.what.${asks}`)}
      description={t('plan.what.help')}
      error={gaps.what && t(asks === 'mine' ? gaps.what : 'gap.proposed')}
      autosize
      minRows={2}
      maxLength={longestWhat}
      autoFocus={focus}
      required
      value={draft.what}
      stood={stood.what}
      onChange={(event) => onChange({ what: event.currentTarget.value })}
    />
  )
}

/** By when; from today on. */
export const ByField = ({ draft, gaps, onChange }: PartProps) => {
  const { t } = useTranslation('goals')
  const { now, timeZone } = useSpeaking()
  return (
    <div className={classes.date}>
      <DateField
        label={t('plan.by')}
        value={draft.by}
        onChange={(by) => onChange({ by })}
        from={dayOf(now, timeZone)}
        error={gaps.by && t(gaps.by)}
      />
    </div>
  )
}
