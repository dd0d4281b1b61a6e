import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { accessRoutes } from '@tweespraak/contract/access'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call, isRefusal } from '../../lib/api.ts'
import { fieldError } from '../../lib/field-errors.ts'
import { Form } from '../../ui/form.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import classes from './form.module.css'
import { NewPasswordField } from './new-password-field.tsx'
import { useComeIn } from './use-come-in.ts'

interface AcceptInvitationFormProps {
  readonly token: string
  /** Kept in a hidden field, so that a password manager stores name and password together. */
  readonly email: string
  readonly onIn: () => void
  /** Leads to signing in, for who came in by this invitation before. */
  readonly signIn: ReactNode
}

export const AcceptInvitationForm = ({ token, email, onIn, signIn }: AcceptInvitationFormProps) => {
  const { t } = useTranslation('access')
  const comeIn = useComeIn()
  const [password, setPassword] = useState('')
  const accept = useMutation({
    mutationFn: () => call(accessRoutes.acceptInvitation, { body: { token, password } }),
    onSuccess: async (me) => {
      await comeIn(me)
      onIn()
    },
  })
  const wrong = fieldError(accept.error, 'password')
  return (
    <Form className={classes.form} onSubmit={() => accept.mutate()} error={accept.error}>
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <NewPasswordField
        value={password}
        onChange={(typed) => {
          setPassword(typed)
          // What was wrong with the one before says nothing of this one.
          if (wrong !== undefined) accept.reset()
        }}
        error={wrong}
      />
      <RefusalNotice error={accept.error} fields={['password']} />
      {isRefusal(accept.error, 'link-used') && signIn}
      <Button type="submit" loading={accept.isPending} fullWidth>
        {t('invitation.submit')}
      </Button>
    </Form>
  )
}
