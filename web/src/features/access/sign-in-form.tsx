import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { accessRoutes } from '@tweespraak/contract/access'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { fieldError } from '../../lib/field-errors.ts'
import { Form } from '../../ui/form.tsx'
import { PasswordField } from '../../ui/password-field.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import classes from './form.module.css'
import { useComeIn } from './use-come-in.ts'

interface SignInFormProps {
  /** What is typed, kept by the page: whoever forgot the password need not type it again. */
  readonly email: string
  readonly onEmail: (email: string) => void
  readonly onIn: () => void
}

export const SignInForm = ({ email, onEmail, onIn }: SignInFormProps) => {
  const { t } = useTranslation('access')
  const comeIn = useComeIn()
  const [password, setPassword] = useState('')
  const signIn = useMutation({
    mutationFn: () => call(accessRoutes.signIn, { body: { email: email.trim(), password } }),
    onSuccess: async (me) => {
      await comeIn(me)
      onIn()
    },
  })
  return (
    <Form className={classes.form} onSubmit={() => signIn.mutate()} error={signIn.error}>
      <TextInput
        label={t('signIn.email')}
        type="email"
        autoComplete="username"
        required
        value={email}
        error={fieldError(signIn.error, 'email')}
        onChange={(event) => onEmail(event.currentTarget.value)}
      />
      <PasswordField
        label={t('signIn.password')}
        autoComplete="current-password"
        required
        value={password}
        error={fieldError(signIn.error, 'password')}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <RefusalNotice error={signIn.error} fields={['email', 'password']} />
      <Button type="submit" loading={signIn.isPending} fullWidth>
        {t('signIn.submit')}
      </Button>
    </Form>
  )
}
