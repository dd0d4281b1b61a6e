import { Button } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './conflict.module.css'

interface ConflictProps {
  readonly mine: ReactNode
  readonly theirs: ReactNode
  readonly onKeepMine: () => void
  readonly onTakeTheirs: () => void
}

/** Two tabs wrote in one place: both versions beside each other, and a choice. Nothing is lost before it is made. */
export const Conflict = ({ mine, theirs, onKeepMine, onTakeTheirs }: ConflictProps) => {
  const { t } = useTranslation('conversations')
  const id = useId()
  return (
    <div className={classes.conflict} role="group" aria-labelledby={id}>
      <p className={classes.title} id={id} role="alert">
        {t('conflict.title')}
      </p>
      <p className={classes.text}>{t('conflict.text')}</p>
      <div className={classes.versions}>
        <div>
          <p className={classes.label}>{t('conflict.mine')}</p>
          <div className={classes.words}>{mine}</div>
          <Button size="xs" variant="default" onClick={onKeepMine}>
            {t('conflict.keepMine')}
          </Button>
        </div>
        <div>
          <p className={classes.label}>{t('conflict.theirs')}</p>
          <div className={classes.words}>{theirs}</div>
          <Button size="xs" variant="default" onClick={onTakeTheirs}>
            {t('conflict.takeTheirs')}
          </Button>
        </div>
      </div>
    </div>
  )
}
