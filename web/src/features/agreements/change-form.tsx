import { Button } from '@mantine/core'
import { PersonText } from '../../ui/person-text.tsx'
import type { Agreement } from '@tweespraak/contract/agreements'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../lib/dates.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Form } from '../../ui/form.tsx'
import { WhoSees } from '../../ui/who-sees.tsx'
import { gapsIn, termsOf } from './draft.ts'
import classes from './form.module.css'
import type { Deeds } from './use-deeds.ts'

interface ChangeFormProps {
  readonly agreement: Agreement
  readonly deeds: Deeds
  readonly onDone: () => void
}

/** Proposes other words or another date to the other side. */
export const ChangeForm = ({ agreement, deeds, onDone }: ChangeFormProps) => {
  const { t } = useTranslation('agreements')
  const speaking = useSpeaking()
  const [what, setWhat] = useState(agreement.what)
  const [measure, setMeasure] = useState(agreement.measure ?? '')
  const [dueOn, setDueOn] = useState<string | null>(agreement.overdue ? null : agreement.dueOn)
  const [why, setWhy] = useState('')
  const [missing, setMissing] = useState<object | null>(null)
  const gaps = missing === null ? {} : gapsIn({ what, dueOn })
  const submit = () => {
    const found = gapsIn({ what, dueOn })
    if (Object.keys(found).length > 0) return setMissing(found)
    const reason = why.trim() === '' ? null : why.trim()
    // A refusal is shown by the agreement itself; what was typed stays.
    void deeds.propose(termsOf({ what, measure, dueOn }), reason).then(onDone, () => undefined)
  }
  return (
    <Form className={classes.form} onSubmit={submit} error={missing}>
      <p className={classes.help}>{t('change.help')}</p>
      <div className={classes.date}>
        <DateField
          label={t('change.newDate')}
          value={dueOn}
          onChange={setDueOn}
          from={dayOf(speaking.now, speaking.timeZone)}
          error={gaps.dueOn && t(gaps.dueOn)}
        />
      </div>
      <PersonText
        label={t('change.newWhat')}
        error={gaps.what && t(gaps.what)}
        autosize
        minRows={2}
        maxLength={500}
        stood={agreement.what}
        value={what}
        onChange={(event) => setWhat(event.currentTarget.value)}
      />
      <PersonText
        label={t('change.newMeasure')}
        autosize
        minRows={2}
        maxLength={500}
        stood={agreement.measure ?? ''}
        value={measure}
        onChange={(event) => setMeasure(event.currentTarget.value)}
      />
      <PersonText
        label={t('change.why')}
        autosize
        minRows={2}
        maxLength={1000}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <WhoSees who="both-and-hr" />
      <div className={classes.buttons}>
        <Button type="submit" loading={deeds.busy}>
          {t('do.send')}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t('do.cancel')}
        </Button>
      </div>
    </Form>
  )
}
