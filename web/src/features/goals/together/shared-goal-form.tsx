import { Button, Radio } from '@mantine/core'
import { goalHorizons } from '@tweespraak/contract/goal'
import type { NewSharedGoal } from '@tweespraak/contract/shared-goals'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Form } from '../../../ui/form.tsx'
import { PersonText } from '../../../ui/person-text.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { WhoSees } from '../../../ui/who-sees.tsx'
import classes from '../plan/plan-form.module.css'

export type SharedGoalWords = Omit<NewSharedGoal, 'unitId'>

export const emptySharedGoal: SharedGoalWords = {
  what: '',
  why: null,
  measure: null,
  horizon: 'year',
  by: null,
}

interface SharedGoalFormProps {
  readonly begin: SharedGoalWords
  /** Whose goal it becomes, where that is chosen. */
  readonly whose?: ReactNode
  readonly submit: string
  readonly onSubmit: (words: SharedGoalWords) => void
  readonly onCancel: () => void
  readonly busy: boolean
  readonly error: unknown
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** A goal of a unit or of the organisation, worded. */
export const SharedGoalForm = (props: SharedGoalFormProps) => {
  const { t } = useTranslation(['shared-goals', 'goals'])
  const { now, timeZone } = useSpeaking()
  const { begin } = props
  const [what, setWhat] = useState(begin.what)
  const [why, setWhy] = useState(begin.why ?? '')
  const [measure, setMeasure] = useState(begin.measure ?? '')
  const [by, setBy] = useState(begin.by)
  const [horizon, setHorizon] = useState(begin.horizon)
  const [asked, setAsked] = useState<object | null>(null)
  const today = dayOf(now, timeZone)
  const lacks = what.trim() === ''
  const submit = () => {
    if (lacks) setAsked({})
    else props.onSubmit({ what: what.trim(), why: orNull(why), measure: orNull(measure), by, horizon })
  }
  return (
    <Form className={classes.fields} onSubmit={submit} error={asked}>
      {props.whose}
      <PersonText
        label={t('form.what')}
        description={t('form.whatHelp')}
        error={asked !== null && lacks ? t('goals:gap.what') : undefined}
        autosize
        minRows={2}
        maxLength={500}
        required
        value={what}
        stood={begin.what}
        onChange={(event) => setWhat(event.currentTarget.value)}
      />
      <PersonText
        label={t('form.why')}
        autosize
        minRows={1}
        maxLength={1000}
        value={why}
        stood={begin.why ?? ''}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <PersonText
        label={t('form.measure')}
        autosize
        minRows={1}
        maxLength={500}
        value={measure}
        stood={begin.measure ?? ''}
        onChange={(event) => setMeasure(event.currentTarget.value)}
      />
      <div className={classes.date}>
        <DateField
          label={t('form.by')}
          value={by}
          onChange={setBy}
          // A day that has passed already stays what it is.
          from={begin.by !== null && begin.by < today ? begin.by : today}
          clearable
        />
      </div>
      <Radio.Group label={t('goals:plan.horizon')} value={horizon} onChange={setHorizon}>
        <div className={classes.choices}>
          {goalHorizons.map((each) => (
            <Radio key={each} value={each} label={t(`goals:horizon.${each}`)} />
          ))}
        </div>
      </Radio.Group>
      <WhoSees who="both">{t('form.sees')}</WhoSees>
      <RefusalNotice error={props.error} />
      <div className={classes.buttons}>
        <Button type="submit" loading={props.busy}>
          {props.submit}
        </Button>
        <Button variant="subtle" onClick={props.onCancel}>
          {t('goals:do.cancel')}
        </Button>
      </div>
    </Form>
  )
}
