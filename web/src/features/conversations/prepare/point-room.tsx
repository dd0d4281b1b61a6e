import { longestPoint } from '@tweespraak/contract/conversations'
import { useTranslation } from 'react-i18next'
import classes from './talking-points.module.css'

/** From so many characters before the end on, it is said how many are left. */
const near = 100

/** Whether a talking point is longer than it may be. Nothing is cut off: its writer says it shorter. */
export const isTooLong = (text: string): boolean => text.trim().length > longestPoint

/** How much room a talking point has left, as soon as that matters; read aloud near the end and beyond it. */
export const PointRoom = ({ text }: { readonly text: string }) => {
  const { t } = useTranslation('conversations')
  const left = longestPoint - text.trim().length
  return (
    <p className={classes.room} role="status" data-over={left < 0}>
      {left < 0
        ? t('points.over', { count: -left, most: longestPoint })
        : left <= near && t('points.left', { count: left })}
    </p>
  )
}
