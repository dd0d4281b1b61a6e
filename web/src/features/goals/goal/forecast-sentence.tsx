import type { Forecast } from '@tweespraak/contract/goal-forecast'
import { useTranslation } from 'react-i18next'
import { Day } from '../../../ui/when.tsx'
import type { Course } from '../chart/course.ts'
import { useCourseWords } from '../chart/use-course-words.ts'
import classes from './goal.module.css'
import { verdictOf } from './verdict.ts'

interface ForecastSentenceProps {
  readonly measure: { readonly from: number; readonly to: number; readonly unit: string | null }
  readonly course: Course
  readonly expected: Forecast
}

/** What is expected when it goes on like this, with its spread; or why nothing can be said yet. */
export const ForecastSentence = ({ measure, course, expected }: ForecastSentenceProps) => {
  const { t } = useTranslation('goals')
  const { sayValue, withUnit } = useCourseWords(course, measure.unit)
  if (expected.as === 'none') {
    const { because, have, need } = expected
    return <p className={classes.small}>{t(`forecast.${because}`, { have, count: need })}</p>
  }
  if (course.forecast === null) return null
  const { low, high, on } = course.forecast
  const said =
    sayValue(low) === sayValue(high)
      ? t('forecast.about', { value: withUnit(low) })
      : t('forecast.between', { low: sayValue(low), high: withUnit(high) })
  return (
    <>
      <p className={classes.sentence}>
        {t('forecast.on')} <Day date={on} /> {said} {t(`forecast.${verdictOf(course.forecast, measure)}`)}
      </p>
      <p className={classes.small}>{t('forecast.how')}</p>
    </>
  )
}
