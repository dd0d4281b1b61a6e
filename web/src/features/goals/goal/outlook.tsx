import type { Goal } from '@tweespraak/contract/goal'
import type { GoalCheckIn } from '@tweespraak/contract/goal-check-ins'
import { forecast, type Forecast } from '@tweespraak/contract/goal-forecast'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { Section } from '../../../ui/section.tsx'
import type { Course } from '../chart/course.ts'
import { CourseChart } from '../chart/course-chart.tsx'
import { Progress } from '../list/progress.tsx'
import { ForecastSentence } from './forecast-sentence.tsx'
import classes from './goal.module.css'

/** How far it is and where it leads: the words, and of a number the picture with what is expected. */
export const Outlook = ({ goal, checkIns }: { goal: Goal; checkIns: readonly GoalCheckIn[] }) => {
  const { t } = useTranslation('goals')
  const { now, timeZone } = useSpeaking()
  const today = dayOf(now, timeZone)
  const { measure, startsOn, by, state } = goal
  const expected = useMemo((): Forecast | null => {
    if (measure?.as !== 'number') return null
    const measured = checkIns.flatMap(({ on, value }) => (value === null ? [] : [{ on, value }]))
    return forecast(measured, measure)
  }, [measure, checkIns])
  const course = useMemo((): Course | null => {
    if (measure?.as !== 'number' || startsOn === null || by === null) return null
    const points = checkIns.flatMap(({ on, value }) => (value === null ? [] : [{ on, value }]))
    const ahead = state === 'active' && by > today && expected?.as === 'forecast' ? expected.on(by) : null
    return {
      points,
      start: { on: startsOn, value: measure.from },
      target: { on: by, value: measure.to },
      forecast: ahead === null ? null : { on: by, value: ahead.likely, low: ahead.low, high: ahead.high },
    }
  }, [measure, startsOn, by, state, checkIns, expected, today])
  // Between no and yes, without steps, nothing stands.
  if (measure?.as === 'yes-no' && goal.steps.length === 0) return null
  return (
    <Section title={t('outlook.title')}>
      <Progress goal={goal} wide />
      {goal.progress.behind && state === 'active' && <p className={classes.small}>{t('outlook.behind')}</p>}
      {course !== null && measure?.as === 'number' && <CourseChart course={course} unit={measure.unit} />}
      {course !== null && measure?.as === 'number' && state === 'active' && expected !== null && (
        <ForecastSentence measure={measure} course={course} expected={expected} />
      )}
    </Section>
  )
}
