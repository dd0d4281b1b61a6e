import type { Field } from '@tweespraak/contract/form'
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../../lib/bilingual.ts'
import classes from './paper.module.css'

/** Ruled lines to write on. */
const Lines = ({ count }: { count: number }) => (
  <div className={classes.lines} aria-hidden>
    {Array.from({ length: count }, (_, nth) => (
      <span key={nth} />
    ))}
  </div>
)

const linesOf = { text: 6, competencies: 3, goals: 3, number: 1, date: 1 } as const

/** Where an answer is written by hand: lines, or boxes to tick. */
export const Room = ({ field }: { field: Field }) => {
  const { t } = useTranslation('conversations')
  const say = useBilingual()
  const boxes = (labels: readonly string[]) => (
    <ul className={classes.boxes}>
      {labels.map((label) => (
        <li key={label}>{label}</li>
      ))}
    </ul>
  )
  switch (field.type) {
    case 'scale':
      return boxes(field.steps.map(say))
    case 'choice':
    case 'choices':
      return boxes(field.options.map(({ label }) => say(label)))
    case 'yes-no':
      return boxes([t('answer.yes'), t('answer.no')])
    default:
      return <Lines count={linesOf[field.type]} />
  }
}

/** Room for what one wants to talk about. */
export const RoomForPoints = () => <Lines count={5} />
