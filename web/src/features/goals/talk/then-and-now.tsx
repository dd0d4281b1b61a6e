import { useQuery } from '@tanstack/react-query'
import type { Goal } from '@tweespraak/contract/goal'
import { locales } from '@tweespraak/contract/locales'
import { useTranslation } from 'react-i18next'
import { sayDay } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { Table } from '../../../ui/table.tsx'
import { thenAndNowQuery } from '../queries.ts'
import classes from './look-back.module.css'

interface ThenAndNowProps {
  readonly employeeId: string
  /** The day of the time before, such as `2026-11-24`. */
  readonly since: string
  /** Those that stand above it: of nothing else it tells. */
  readonly goals: readonly Goal[]
}

type Stood = { readonly percent: number; readonly value: number | null } | null

/** Where it stood on a day, in words: a number as it is measured, anything else as a part of the whole. */
const useStoodWords = (): ((stood: Stood, goal: Goal | undefined) => string) => {
  const { t } = useTranslation('goals')
  const { language } = useSpeaking()
  const number = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 })
  const part = new Intl.NumberFormat(locales[language], { style: 'percent' })
  return (stood, goal) => {
    if (stood === null) return t('back.notThere')
    const measure = goal?.measure
    if (measure?.as === 'number') return number.format(stood.value ?? measure.from)
    if (measure?.as === 'yes-no' && goal?.steps.length === 0)
      return t(stood.percent === 100 ? 'back.yes' : 'back.no')
    return part.format(stood.percent / 100)
  }
}

/** How it was then, how it is now: two days side by side. Nothing while nothing stood there then. */
export const ThenAndNow = ({ employeeId, since, goals }: ThenAndNowProps) => {
  const { t } = useTranslation('goals')
  const speaking = useSpeaking()
  const words = useStoodWords()
  const goalOf = ({ goalId }: { readonly goalId: string }) => goals.find((goal) => goal.goalId === goalId)
  const { data } = useQuery(thenAndNowQuery({ employeeId, since }))
  const compared = data?.items.filter((item) => goalOf(item) !== undefined) ?? []
  if (compared.every(({ before }) => before === null)) return null
  const unitOf = (goal: Goal | undefined) => (goal?.measure?.as === 'number' ? goal.measure.unit : null)
  return (
    <div className={classes.table}>
      <p>{t('back.table')}</p>
      <Table
        caption={t('back.table')}
        items={compared}
        keyOf={({ goalId }) => goalId}
        columns={[
          {
            key: 'what',
            header: t('back.goal'),
            rowHeader: true,
            cell: (item) => {
              const unit = unitOf(goalOf(item))
              return (
                <>
                  {item.what} {unit !== null && <span className={classes.unit}>({unit})</span>}
                </>
              )
            },
          },
          {
            key: 'before',
            header: sayDay(since, speaking),
            numeric: true,
            cell: (item) => words(item.before, goalOf(item)),
          },
          {
            key: 'now',
            header: t('back.today'),
            numeric: true,
            cell: (item) => words(item.now, goalOf(item)),
          },
        ]}
      />
    </div>
  )
}
