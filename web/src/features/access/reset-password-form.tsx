import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { accessRoutes } from '@tweespraak/contract/access'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { fieldError } from '../../lib/field-errors.ts'
import { Form } from '../../ui/form.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import classes from './form.module.css'
import { NewPasswordField } from './new-password-field.tsx'

export const ResetPasswordForm = ({ token, onDone }: { token: string; onDone: () => void }) => {
  const { t } = useTranslation('access')
  const [password, setPassword] = useState('')
  const reset = useMutation({
    mutationFn: () => call(accessRoutes.resetPassword, { body: { token, password } }),
    onSuccess: onDone,
  })
  return (
    <Form className={classes.form} onSubmit={() => reset.mutate()} error={reset.error}>
      <NewPasswordField value={password} onChange={setPassword} error={fieldError(reset.error, 'password')} />
      <RefusalNotice error={reset.error} fields={['password']} />
      <Button type="submit" loading={reset.isPending} fullWidth>
        {t('reset.submit')}
      </Button>
    </Form>
  )
}
