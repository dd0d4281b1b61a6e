import { Button } from '@mantine/core'
import type { FormDraft } from '@tweespraak/contract/forms'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { DifferenceList } from './difference-list.tsx'
import classes from './form-conflict.module.css'

interface FormConflictProps {
  readonly mine: FormDraft
  readonly theirs: FormDraft
  readonly onKeepMine: () => void
  readonly onTakeTheirs: () => void
}

/** Somebody else, or another tab, saved this form meanwhile: what is different here, and a choice. Nothing is lost before it is made. */
export const FormConflict = ({ mine, theirs, onKeepMine, onTakeTheirs }: FormConflictProps) => {
  const { t } = useTranslation('templates')
  // One may be writing far below it, and nothing is saved until one has chosen.
  const notice = useRef<HTMLDivElement>(null)
  useEffect(() => {
    notice.current?.scrollIntoView({ block: 'center' })
  }, [])
  return (
    <div className={classes.conflict} role="alert" ref={notice}>
      <p className={classes.title}>{t('conflict.title')}</p>
      <p className={classes.text}>{t('conflict.text')}</p>
      <DifferenceList was={theirs.content} is={mine.content} />
      <div className={classes.buttons}>
        <Button size="xs" variant="default" onClick={onTakeTheirs}>
          {t('conflict.takeTheirs')}
        </Button>
        <Button size="xs" variant="default" onClick={onKeepMine}>
          {t('conflict.keepMine')}
        </Button>
      </div>
    </div>
  )
}
