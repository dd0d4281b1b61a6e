import { IconEye, IconLock } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './who-sees.module.css'

interface WhoSeesProps {
  readonly who: 'only-you-until-shared' | 'only-you' | 'both' | 'both-and-hr' | 'hr'
  /** Says it more exactly than the standard words, with names. */
  readonly children?: ReactNode
}

/** Who can read this. Stands next to every field that somebody else might read. */
export const WhoSees = ({ who, children }: WhoSeesProps) => {
  const { t } = useTranslation()
  const Icon = who === 'only-you' || who === 'only-you-until-shared' ? IconLock : IconEye
  return (
    <span className={classes.sees}>
      <Icon size={16} stroke={1.75} role="img" aria-label={t('sees.label')} />
      {children ?? t(`sees.${who}`)}
    </span>
  )
}
