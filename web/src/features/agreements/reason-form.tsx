import { Button, Textarea } from '@mantine/core'
import { useState, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { WhoSees } from '../../ui/who-sees.tsx'
import classes from './form.module.css'

interface ReasonFormProps {
  readonly about: 'break' | 'missed'
  readonly busy: boolean
  readonly onSay: (reason: string) => void
  readonly onCancel: () => void
}

/** Why an agreement or a promise was not kept: asked without blame, read back by both. */
export const ReasonForm = ({ about, busy, onSay, onCancel }: ReasonFormProps) => {
  const { t } = useTranslation('agreements')
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (reason.trim() === '') setAsked(true)
    else onSay(reason.trim())
  }
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <Textarea
        label={t(`reason.${about}`)}
        description={t(`reason.${about}Help`)}
        error={asked && reason.trim() === '' ? t('form.reason-missing') : undefined}
        autosize
        minRows={2}
        maxLength={1000}
        required
        withAsterisk={false}
        data-autofocus
        autoFocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <WhoSees who="both-and-hr" />
      <div className={classes.buttons}>
        <Button type="submit" loading={busy}>
          {t('do.tell')}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {t('do.cancel')}
        </Button>
      </div>
    </form>
  )
}
