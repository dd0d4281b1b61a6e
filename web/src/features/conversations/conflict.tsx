import { Button } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './conflict.module.css'

interface ConflictProps {
  readonly mine: ReactNode
  readonly theirs: ReactNode
  /** Who wrote the other version; left out where it was oneself, in another place. */
  readonly other?: string | undefined
  readonly onKeepMine: () => void
  readonly onTakeTheirs: () => void
  /** Where both can stand below each other. */
  readonly onKeepBoth?: (() => void) | undefined
}

/** Two wrote in one place, or one did in two tabs: both versions beside each other, and a choice. Nothing is lost before it is made. */
export const Conflict = ({ mine, theirs, other, ...props }: ConflictProps) => {
  const { t } = useTranslation('conversations')
  const id = useId()
  const of = other === undefined ? 'conflict' : 'conflict.other'
  const name = { name: other }
  return (
    <div className={classes.conflict} role="group" aria-labelledby={id}>
      <p className={classes.title} id={id} role="alert">
        {t(`${of}.title`, name)}
      </p>
      <p className={classes.text}>{t(`${of}.text`, name)}</p>
      <div className={classes.versions}>
        <div>
          <p className={classes.label}>{t(`${of}.mine`, name)}</p>
          <div className={classes.words}>{mine}</div>
          <Button size="xs" variant="default" onClick={props.onKeepMine}>
            {t(`${of}.keepMine`, name)}
          </Button>
        </div>
        <div>
          <p className={classes.label}>{t(`${of}.theirs`, name)}</p>
          <div className={classes.words}>{theirs}</div>
          <Button size="xs" variant="default" onClick={props.onTakeTheirs}>
            {t(`${of}.takeTheirs`, name)}
          </Button>
        </div>
      </div>
      {props.onKeepBoth !== undefined && (
        <Button className={classes.both ?? ''} size="xs" variant="default" onClick={props.onKeepBoth}>
          {t('conflict.keepBoth')}
        </Button>
      )}
    </div>
  )
}
