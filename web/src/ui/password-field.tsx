import { PasswordInput, type PasswordInputProps } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** A password, with a button that shows it; the button's name says what it will do. */
export const PasswordField = (props: PasswordInputProps) => {
  const { t } = useTranslation()
  return (
    <PasswordInput
      {...props}
      // Mantine says this of every other field by itself.
      aria-invalid={props.error !== undefined && props.error !== null && props.error !== false}
      visibilityToggleButtonProps={{ 'aria-label': t('password.show'), tabIndex: 0, 'aria-hidden': false }}
    />
  )
}
