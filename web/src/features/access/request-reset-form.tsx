import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { accessRoutes } from '@tweespraak/contract/access'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { fieldError } from '../../lib/field-errors.ts'
import { Form } from '../../ui/form.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import classes from './form.module.css'

interface RequestResetFormProps {
  /** What was typed at sign-in. */
  readonly typed: string
  /** Gets the address, known here or not: the answer is the same. */
  readonly onSent: (email: string) => void
}

/** Asks for the mail with a link. */
export const RequestResetForm = ({ typed, onSent }: RequestResetFormProps) => {
  const { t } = useTranslation('access')
  const [email, setEmail] = useState(typed)
  const ask = useMutation({
    mutationFn: () => call(accessRoutes.requestReset, { body: { email: email.trim() } }),
    onSuccess: () => onSent(email.trim()),
  })
  return (
    <Form className={classes.form} onSubmit={() => ask.mutate()} error={ask.error}>
      <TextInput
        label={t('signIn.email')}
        type="email"
        autoComplete="username"
        required
        value={email}
        error={fieldError(ask.error, 'email')}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <RefusalNotice error={ask.error} fields={['email']} />
      <Button type="submit" loading={ask.isPending} fullWidth>
        {t('forgotten.submit')}
      </Button>
    </Form>
  )
}
