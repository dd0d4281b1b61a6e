import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { PasswordField } from '../../ui/password-field.tsx'
import classes from './new-password-field.module.css'

/** The contract refuses shorter ones; the server also refuses the ones that everybody uses. */
const shortestPassword = 12

interface NewPasswordFieldProps {
  /** Takes the place of one that was there. */
  readonly instead?: boolean
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error: ReactNode
}

/**
 * A new password, typed once: it can be shown, and says how much is still to come, in the
 * place where it is later said what is wrong.
 */
export const NewPasswordField = ({ instead = false, value, onChange, error }: NewPasswordFieldProps) => {
  const { t } = useTranslation('access')
  const missing = shortestPassword - value.length
  const progress = missing > 0 ? t('password.short', { count: missing }) : t('password.enough')
  return (
    <div>
      <PasswordField
        label={t(instead ? 'password.instead' : 'password.new')}
        description={t('password.rule')}
        error={error}
        autoComplete="new-password"
        required
        maxLength={128}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {error === undefined && <p className={classes.progress}>{value !== '' && progress}</p>}
    </div>
  )
}
