import { Button } from '@mantine/core'
import { type GoalFilePreview, goalFieldsOfSeveral } from '@tweespraak/contract/goal-import'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useColumnChoice } from '../../../lib/column-choice.ts'
import { Empty } from '../../../ui/empty.tsx'
import { GoalColumns } from './goal-columns.tsx'
import classes from './import.module.css'
import { meaningsOf } from './meanings.ts'

interface PointOutProps {
  readonly preview: GoalFilePreview
  readonly missing: 'person' | 'what' | 'both'
  readonly busy: boolean
  readonly onRead: (meanings: string) => void
  readonly onOther: () => void
}

/** Headings that do not say enough: which column means what is pointed out by hand. */
export const PointOut = ({ preview, missing, busy, onRead, onOther }: PointOutProps) => {
  const { t } = useTranslation('goal-import')
  const choice = useColumnChoice(preview.columns, goalFieldsOfSeveral)
  const asked = useRef<HTMLDivElement>(null)
  // It takes the place of the file: whoever hears the page is told.
  useEffect(() => asked.current?.focus(), [])
  return (
    <div className={classes.preview}>
      <div className={classes.summary} ref={asked} tabIndex={-1}>
        <p className={classes.file}>{preview.fileName}</p>
        <Empty
          title={t('missing.title')}
          action={
            <Button variant="default" onClick={onOther}>
              {t('other')}
            </Button>
          }
        >
          {t(`missing.${missing}`)}
        </Empty>
      </div>
      <GoalColumns
        choice={choice}
        busy={busy}
        onRead={() => onRead(meaningsOf(preview.columns, choice.mapping()))}
        begin="open"
      />
    </div>
  )
}
