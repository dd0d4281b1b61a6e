import { Button, Radio } from '@mantine/core'
import type { Rest } from '@tweespraak/contract/rest'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../lib/dates.ts'
import { useMe } from '../../../lib/me.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { DialogButtons, DialogText } from '../../../ui/dialog-parts.tsx'
import { Form } from '../../../ui/form.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { useRestDeeds } from './rest-query.ts'
import classes from './rest.module.css'

interface RestFormProps {
  readonly personId: string
  /** The first name of who it is, or null for oneself. */
  readonly name: string | null
  readonly known: (Rest & { readonly begun: boolean }) | null
  readonly onDone: () => void
}

/** From when until when; and no room for why. */
export const RestForm = ({ personId, name, known, onDone }: RestFormProps) => {
  const { t } = useTranslation(['conversations', 'app'])
  const { now, timeZone } = useSpeaking()
  const { roles } = useMe()
  const today = dayOf(now, timeZone)
  const [from, setFrom] = useState<string | null>(known?.from ?? today)
  const [ends, setEnds] = useState(known !== null && known.until !== null ? 'on' : 'open')
  const [until, setUntil] = useState<string | null>(known?.until ?? null)
  const [asked, setAsked] = useState(0)
  const deeds = useRestDeeds(personId)
  const missing = from === null || (ends === 'on' && until === null)
  const whoKnows =
    name === null ? 'rest.noReasonMine' : roles.hr === 'none' ? 'rest.noReasonLeads' : 'rest.noReason'
  const submit = () => {
    setAsked(asked + 1)
    if (from !== null && !missing) deeds.set({ from, until: ends === 'on' ? until : null }, onDone)
  }
  return (
    <Form className={classes.form} onSubmit={submit} error={missing && asked > 0 ? asked : deeds.error}>
      <DialogText>
        <p>{t(name === null ? 'rest.whatMine' : 'rest.what', { name })}</p>
        <p>{t(whoKnows, { name })}</p>
      </DialogText>
      {known?.begun !== true && (
        <DateField
          label={t('rest.firstDay')}
          value={from}
          onChange={setFrom}
          from={today}
          required
          error={asked > 0 && from === null ? t('rest.dayMissing') : undefined}
        />
      )}
      <Radio.Group label={t('rest.ends')} value={ends} onChange={setEnds}>
        <div className={classes.choices}>
          <Radio value="open" label={t('rest.endsOpen')} />
          <Radio value="on" label={t('rest.endsOn')} />
        </div>
      </Radio.Group>
      {ends === 'on' && (
        <DateField
          label={t('rest.lastDay')}
          value={until}
          onChange={setUntil}
          from={from !== null && from > today ? from : today}
          required
          error={asked > 0 && until === null ? t('rest.dayMissing') : undefined}
        />
      )}
      <RefusalNotice error={deeds.error} />
      <DialogButtons>
        <Button variant="default" onClick={onDone}>
          {t('app:action.cancel')}
        </Button>
        <Button type="submit" loading={deeds.busy}>
          {t('rest.button')}
        </Button>
      </DialogButtons>
    </Form>
  )
}
