import { Button } from '@mantine/core'
import type { KindDetail } from '@tweespraak/contract/kinds'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './kind-conflict.module.css'

interface KindConflictProps {
  readonly newer: KindDetail
  readonly onTake: (kind: KindDetail) => void
  readonly onKeep: (kind: KindDetail) => void
}

/** Somebody else published a version meanwhile: a choice, before which nothing is lost. What goes on says before it is published what is different. */
export const KindConflict = ({ newer, onTake, onKeep }: KindConflictProps) => {
  const { t } = useTranslation('kinds')
  // One may be choosing far below it, and nothing is published until one has chosen.
  const notice = useRef<HTMLDivElement>(null)
  useEffect(() => {
    notice.current?.scrollIntoView({ block: 'center' })
  }, [])
  return (
    <div className={classes.conflict} role="alert" ref={notice}>
      <p className={classes.title}>{t('conflict.title')}</p>
      <p>{t('conflict.text', { version: newer.version })}</p>
      <div className={classes.buttons}>
        <Button size="xs" variant="default" onClick={() => onTake(newer)}>
          {t('conflict.take', { version: newer.version })}
        </Button>
        <Button size="xs" variant="default" onClick={() => onKeep(newer)}>
          {t('conflict.keep')}
        </Button>
      </div>
    </div>
  )
}
