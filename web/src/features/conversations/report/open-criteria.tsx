import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../../lib/bilingual.ts'
import { assessmentDeedsPlace, criterionPlace } from '../assess/places.ts'
import type { OpenForReport } from '../assess/still-open.ts'
import { goToPlace } from '../prepare/question-place.ts'
import { StepsFirst } from '../steps-first.tsx'
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
  const steps =
    'criteria' in open
      ? open.criteria.map(({ criterionId, name }) => ({
          place: criterionPlace(criterionId),
          words: say(name),
          about: t(`open.${open.what}`),
        }))
      : [{ place: assessmentDeedsPlace, words: t(`open.${open.what}`), about: null }]
  return (
    <div className={classes.open}>
      <StepsFirst
        why={t(stands ? 'open.first' : 'open.title')}
        stands={stands}
        tried={tried}
        steps={steps.map(({ place, ...step }) => ({ ...step, key: place, go: () => goToPlace(place) }))}
      />
    </div>
  )
}
