import { Anchor } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../../lib/bilingual.ts'
import { assessmentDeedsPlace, criterionPlace } from '../assess/places.ts'
import type { OpenForReport } from '../assess/still-open.ts'
import { goToPlace } from '../prepare/question-place.ts'
import classes from './open-questions.module.css'

interface OpenCriteriaProps {
  readonly open: OpenForReport
  /** One tried to offer the report while it stood in its way. */
  readonly stands: boolean
  /** How often one tried while this alone stood in its way: then the focus comes here. */
  readonly tried: number
}

/** What of the scores keeps the report from being offered, each a step away. */
export const OpenCriteria = ({ open, stands, tried }: OpenCriteriaProps) => {
  const { t } = useTranslation('assessment')
  const say = useBilingual()
  const id = useId()
  const here = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (tried > 0) here.current?.focus()
  }, [tried])
  const steps =
    'criteria' in open
      ? open.criteria.map(({ criterionId, name }) => ({
          place: criterionPlace(criterionId),
          words: say(name),
          why: t(`open.${open.what}`),
        }))
      : [{ place: assessmentDeedsPlace, words: t(`open.${open.what}`), why: null }]
  return (
    <div className={classes.open} ref={here} role="group" aria-labelledby={id} tabIndex={-1}>
      <p className={classes.title} id={id} data-stands={stands}>
        {stands && <IconAlertCircle className={classes.icon} size={20} stroke={1.75} aria-hidden />}
        {t(stands ? 'open.first' : 'open.title')}
      </p>
      <ul className={classes.questions}>
        {steps.map(({ place, words, why }) => (
          <li key={place}>
            <Anchor
              component="button"
              type="button"
              inherit
              ta="start"
              underline="always"
              onClick={() => goToPlace(place)}
            >
              {words}
            </Anchor>{' '}
            {why !== null && <span className={classes.who}>{why}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
