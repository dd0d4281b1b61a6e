import { useComputedColorScheme } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isLine, type Course } from './course.ts'
import classes from './course-chart.module.css'
import { CourseTable } from './course-table.tsx'
import { useCourseWords } from './use-course-words.ts'

interface CourseChartProps {
  readonly course: Course
  /** What is counted, such as `keer per week`; null where a bare number says it. */
  readonly unit: string | null
}

const colourOf = (style: CSSStyleDeclaration, name: string): string => style.getPropertyValue(name).trim()

interface PictureProps {
  readonly course: Course
  readonly words: ReturnType<typeof useCourseWords>
}

/** The picture itself, drawn once its part is fetched; without it the numbers still stand in the table. */
const Picture = ({ course, words: { description, sayDay, sayValue } }: PictureProps) => {
  const place = useRef<HTMLDivElement>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const element = place.current
    if (element === null) return undefined
    let gone = false
    let clear = (): void => undefined
    const draw = async () => {
      const { drawCourse } = await import('./draw-course.ts')
      if (gone) return
      const style = getComputedStyle(element)
      clear = drawCourse(element, course, {
        ink: colourOf(style, '--ink'),
        soft: colourOf(style, '--ink-soft'),
        hairline: colourOf(style, '--hairline'),
        paper: colourOf(style, '--paper'),
        side: colourOf(style, '--voice-employee'),
        description,
        sayDay,
        sayValue,
      })
    }
    draw().catch(() => setFailed(true))
    return () => {
      gone = true
      clear()
    }
  }, [course, description, sayDay, sayValue])
  if (failed) return null
  return <div className={classes.place} ref={place} role="img" aria-label={description} />
}

/**
 * How a goal goes: the check-ins as a line, the straight line from start to target, and what is expected with its
 * spread. The numbers stand in a table below it, for who does not see the picture and for who wants to know them.
 */
export const CourseChart = ({ course, unit }: CourseChartProps) => {
  const { t } = useTranslation('goals')
  const scheme = useComputedColorScheme('light')
  const words = useCourseWords(course, unit)
  if (!isLine(course)) return null
  return (
    <figure className={classes.figure}>
      {/* Its colours are those of the page: in the other scheme it is another picture. */}
      <Picture key={scheme} course={course} words={words} />
      <ul className={classes.key}>
        <li data-line="made">{t('chart.made')}</li>
        <li data-line="straight">{t('chart.straight')}</li>
        {course.forecast !== null && <li data-line="forecast">{t('chart.forecast')}</li>}
      </ul>
      <details className={classes.numbers}>
        <summary>{t('chart.numbers')}</summary>
        <CourseTable course={course} unit={unit} />
      </details>
    </figure>
  )
}
