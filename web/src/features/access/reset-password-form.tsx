import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { accessRoutes } from '@tweespraak/contract/access'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { fieldError } from '../../lib/field-errors.ts'
import { Form } from '../../ui/form.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { say } from '../../ui/toast.tsx'
import classes from './form.module.css'
import { NewPasswordField } from './new-password-field.tsx'
import { useComeIn } from './use-come-in.ts'

interface ResetPasswordFormProps {
  readonly token: string
  /** Kept in a hidden field, so that a password manager stores name and password together. */
  readonly email: string
  readonly onIn: () => void
}

export const ResetPasswordForm = ({ token, email, onIn }: ResetPasswordFormProps) => {
  const { t } = useTranslation('access')
  const comeIn = useComeIn()
  const [password, setPassword] = useState('')
  const reset = useMutation({
    mutationFn: () => call(accessRoutes.resetPassword, { body: { token, password } }),
    onSuccess: async (me) => {
      await comeIn(me)
      say(t('reset.done'))
      onIn()
    },
  })
  const wrong = fieldError(reset.error, 'password')
  return (
    <Form className={classes.form} onSubmit={() => reset.mutate()} error={reset.error}>
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <NewPasswordField
        instead
        value={password}
        onChange={(typed) => {
          setPassword(typed)
          // What was wrong with the one before says nothing of this one.
          if (wrong !== undefined) reset.reset()
        }}
        error={wrong}
      />
      <RefusalNotice error={reset.error} fields={['password']} />
      <Button type="submit" loading={reset.isPending} fullWidth>
        {t('reset.submit')}
      </Button>
    </Form>
  )
}
