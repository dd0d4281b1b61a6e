import type { GoalLineProblem } from '@tweespraak/contract/goal-import'
import { useTranslation } from 'react-i18next'
import { ShowMore } from '../../../ui/show-more.tsx'
import { StatusWord } from '../../../ui/status-word.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { Unbroken } from '../../../ui/unbroken.tsx'
import classes from './import.module.css'
import { useFirst } from './use-first.ts'

/** What is wrong, by line of the file: the value, why, and what to do. */
export const LineProblems = ({ problems }: { problems: readonly GoalLineProblem[] }) => {
  const { t } = useTranslation('goal-import')
  const { first, more } = useFirst(problems)
  const columns: readonly Column<GoalLineProblem>[] = [
    {
      key: 'line',
      header: t('table.line'),
      rowHeader: true,
      cell: ({ line }) => (
        <span className={classes.line} data-label={t('table.line')}>
          {line}
        </span>
      ),
    },
    { key: 'column', header: t('table.column'), cell: ({ column }) => column ?? '' },
    {
      key: 'value',
      header: t('table.value'),
      cell: ({ value }) => (
        <span className={classes.value}>
          <Unbroken text={value === '' ? t('table.blank') : (value ?? '')} />
        </span>
      ),
    },
    {
      key: 'problem',
      header: t('table.problem'),
      cell: ({ reason, most, severity }) => (
        <div className={classes.reason}>
          {t(`problem.${reason}`, { most: most ?? 0 })}{' '}
          <StatusWord tone={severity === 'row' ? 'danger' : 'attention'}>
            {t(`severity.${severity}`)}
          </StatusWord>
        </div>
      ),
    },
  ]
  return (
    <>
      <Table
        caption={t('tabs.problems')}
        columns={columns}
        items={first}
        keyOf={({ line, column, reason }) => `${line} ${column} ${reason}`}
      />
      <ShowMore query={more} />
    </>
  )
}
