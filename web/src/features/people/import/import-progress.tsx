import { Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './import-progress.module.css'

interface ImportProgressProps {
  readonly words: string
  readonly help?: string
  readonly done?: number
  /** null while it is not known how much there is. */
  readonly total?: number | null
}

/** How far it is; without a number it only says that it goes on. */
export const ImportProgress = ({ words, help, done = 0, total = null }: ImportProgressProps) => {
  const { t, i18n } = useTranslation('people')
  const known = total !== null && total > 0
  const number = new Intl.NumberFormat(i18n.language)
  return (
    <div className={classes.progress}>
      <p className={classes.words} role="status">
        {words}
      </p>
      <Progress.Root>
        <Progress.Section
          value={known ? (done / total) * 100 : 100}
          animated={!known}
          striped={!known}
          color="ink"
          aria-label={words}
        />
      </Progress.Root>
      {known && (
        <p className={classes.help}>
          {t('import.readingRows', { done: number.format(done), total: number.format(total) })}
        </p>
      )}
      {help !== undefined && <p className={classes.help}>{help}</p>}
    </div>
  )
}
