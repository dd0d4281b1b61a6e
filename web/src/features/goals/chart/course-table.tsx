import { useTranslation } from 'react-i18next'
import { Table } from '../../../ui/table.tsx'
import { Day } from '../../../ui/when.tsx'
import { straightAt, type Course } from './course.ts'
import { useCourseWords } from './use-course-words.ts'

/** The numbers of the chart: each check-in beside where the straight line was that day. */
export const CourseTable = ({ course, unit }: { course: Course; unit: string | null }) => {
  const { t } = useTranslation('goals')
  const { withUnit } = useCourseWords(course, unit)
  const rows = course.points.map((point, index) => ({ ...point, key: String(index) }))
  return (
    <Table
      caption={t('chart.caption')}
      items={rows}
      keyOf={({ key }) => key}
      columns={[
        { key: 'on', header: t('chart.day'), rowHeader: true, cell: ({ on }) => <Day date={on} /> },
        { key: 'value', header: t('chart.value'), numeric: true, cell: ({ value }) => withUnit(value) },
        {
          key: 'straight',
          header: t('chart.onLine'),
          numeric: true,
          cell: ({ on }) => withUnit(straightAt(course, on)),
        },
      ]}
    />
  )
}
