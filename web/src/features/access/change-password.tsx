import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { accessRoutes } from '@tweespraak/contract/access'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { fieldError } from '../../lib/field-errors.ts'
import { Form } from '../../ui/form.tsx'
import { PasswordField } from '../../ui/password-field.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { Section } from '../../ui/section.tsx'
import { say } from '../../ui/toast.tsx'
import classes from './form.module.css'
import { NewPasswordField } from './new-password-field.tsx'
import { sessionsQuery } from './queries.ts'

/** Where it stands on its page, for links to it. */
export const newPasswordId = 'new-password'

/** A new password for somebody who is signed in and knows the current one. */
export const ChangePassword = ({ email }: { email: string | null }) => {
  const { t } = useTranslation('access')
  const queries = useQueryClient()
  const [current, setCurrent] = useState('')
  const [password, setPassword] = useState('')
  const change = useMutation({
    mutationFn: () => call(accessRoutes.changePassword, { body: { current, password } }),
    onSuccess: async () => {
      say(t('changePassword.done'))
      setCurrent('')
      setPassword('')
      await queries.invalidateQueries({ queryKey: sessionsQuery.queryKey })
    },
  })
  return (
    <Section title={t('changePassword.title')} titleId={newPasswordId} aside={t('changePassword.lead')}>
      <Form
        className={`${classes.form ?? ''} ${classes.narrow ?? ''}`}
        onSubmit={() => change.mutate()}
        error={change.error}
      >
        <input type="email" autoComplete="username" value={email ?? ''} readOnly hidden />
        <PasswordField
          label={t('changePassword.current')}
          autoComplete="current-password"
          required
          maxLength={128}
          value={current}
          error={fieldError(change.error, 'current')}
          onChange={(event) => setCurrent(event.currentTarget.value)}
        />
        <NewPasswordField
          instead
          value={password}
          onChange={setPassword}
          error={fieldError(change.error, 'password')}
        />
        <RefusalNotice error={change.error} fields={['current', 'password']} />
        <Button type="submit" loading={change.isPending}>
          {t('changePassword.submit')}
        </Button>
      </Form>
    </Section>
  )
}
