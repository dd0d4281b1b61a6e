import { UnstyledButton, type UnstyledButtonProps } from '@mantine/core'
import type { ComponentPropsWithRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../lib/me.ts'
import { PersonAvatar } from '../../ui/person-avatar.tsx'
import classes from './me-button.module.css'

type MeButtonProps = UnstyledButtonProps & Omit<ComponentPropsWithRef<'button'>, keyof UnstyledButtonProps>

/** One's own initials, at the right of the top bar. */
export const MeButton = (props: MeButtonProps) => {
  const { t } = useTranslation()
  const { person } = useMe()
  return (
    <UnstyledButton
      aria-haspopup="menu"
      {...props}
      className={classes.me ?? ''}
      aria-label={t('shell.me', { name: person.name })}
    >
      <PersonAvatar name={person.name} />
    </UnstyledButton>
  )
}
