import { useTranslation } from 'react-i18next'
import classes from './skeletons.module.css'

interface SkeletonsProps {
  /** The shape of what comes: rows of a list, lines of a text, or a title with a text. */
  readonly shape?: 'rows' | 'text' | 'page'
  readonly count?: number
}

/** Holds the place of what is on its way. Invisible for the first 150 milliseconds. */
export const Skeletons = ({ shape = 'rows', count = 4 }: SkeletonsProps) => {
  const { t } = useTranslation()
  return (
    <div className={classes.skeletons} data-shape={shape} role="status" aria-label={t('loading')}>
      {Array.from({ length: count }, (_, index) => (
        <div className={classes.piece} key={index} aria-hidden />
      ))}
    </div>
  )
}
