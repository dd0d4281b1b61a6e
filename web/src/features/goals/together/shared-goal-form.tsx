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

/** The longest that each may be, in characters. */
const longest = { why: 1000, measure: 500 } as const

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** A goal of a unit or of the organisation, worded. */
export const SharedGoalForm = (props: SharedGoalFormProps) => {
  const { t } = useTranslation(['shared-goals', 'goals'])
  const { now, timeZone } = useSpeaking()
  const { begin } = props
  const [draft, setDraft] = useState({
    what: begin.what,
    why: begin.why ?? '',
    measure: begin.measure ?? '',
    by: begin.by,
    horizon: begin.horizon,
  })
  const put = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const [asked, setAsked] = useState<object | null>(null)
  const today = dayOf(now, timeZone)
  const lacks = draft.what.trim() === ''
  const submit = () => {
    if (lacks) setAsked({})
    else
      props.onSubmit({
        ...draft,
        what: draft.what.trim(),
        why: orNull(draft.why),
        measure: orNull(draft.measure),
      })
  }
  const words = (name: keyof typeof longest) => (
    <PersonText
      label={t(`form.${name}`)}
      autosize
      minRows={1}
      maxLength={longest[name]}
      value={draft[name]}
      stood={begin[name] ?? ''}
      onChange={(event) => put({ [name]: event.currentTarget.value })}
    />
  )
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
        value={draft.what}
        stood={begin.what}
        onChange={(event) => put({ what: event.currentTarget.value })}
      />
      {words('why')}
      {words('measure')}
      <div className={classes.date}>
        <DateField
          label={t('form.by')}
          value={draft.by}
          onChange={(by) => put({ by })}
          // A day that has passed already stays what it is.
          from={begin.by !== null && begin.by < today ? begin.by : today}
          clearable
        />
      </div>
      <Radio.Group
        label={t('goals:plan.horizon')}
        value={draft.horizon}
        onChange={(horizon) => put({ horizon })}
      >
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
