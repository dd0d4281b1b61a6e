import { locales } from '@tweespraak/contract/locales'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { sayExactly } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { inUnit } from '../in-unit.ts'
import type { Course } from './course.ts'

/** The days and values of a course as its reader says them, and what its picture shows in one sentence. */
export const useCourseWords = (course: Course, unit: string | null) => {
  const { t } = useTranslation('goals')
  const { language, timeZone } = useSpeaking()
  return useMemo(() => {
    const number = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 })
    const day = new Intl.DateTimeFormat(locales[language], {
      day: 'numeric',
      month: 'short',
      timeZone: 'UTC',
    })
    const sayValue = (value: number): string => number.format(value)
    const withUnit = (value: number): string => inUnit(sayValue(value), unit)
    const exactly = (on: string): string => sayExactly(on, { language, timeZone, now: 0 })
    const first = course.points[0]
    const last = course.points.at(-1)
    const description = t('chart.description', {
      count: course.points.length,
      from: first === undefined ? '' : withUnit(first.value),
      firstDay: first === undefined ? '' : exactly(first.on),
      to: last === undefined ? '' : withUnit(last.value),
      lastDay: last === undefined ? '' : exactly(last.on),
      target: withUnit(course.target.value),
      targetDay: exactly(course.target.on),
    })
    return {
      sayValue,
      withUnit,
      sayDay: (on: string): string => day.format(Date.parse(`${on}T00:00:00Z`)),
      description,
    }
  }, [course, unit, language, timeZone, t])
}
