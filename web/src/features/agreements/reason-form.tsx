import { Button } from '@mantine/core'
import { PersonText } from '../../ui/person-text.tsx'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Form } from '../../ui/form.tsx'
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
  const [asked, setAsked] = useState<object | null>(null)
  const submit = () => {
    if (reason.trim() === '') setAsked({})
    else onSay(reason.trim())
  }
  return (
    <Form className={classes.form} onSubmit={submit} error={asked}>
      <PersonText
        label={t(`reason.${about}`)}
        description={t(`reason.${about}Help`)}
        error={asked !== null && reason.trim() === '' ? t('form.reason-missing') : undefined}
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
    </Form>
  )
}
