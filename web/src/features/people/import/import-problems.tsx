import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { ImportProblem } from '@tweespraak/contract/people-import'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../../ui/error-state.tsx'
import { Skeletons } from '../../../ui/skeletons.tsx'
import { StatusWord } from '../../../ui/status-word.tsx'
import { Table, type Column } from '../../../ui/table.tsx'
import { Unbroken } from '../../../ui/unbroken.tsx'
import { importProblemsQuery } from '../queries.ts'
import classes from './import-effects.module.css'

const reasons = [
  'name-missing',
  'no-key',
  'ends-before-start',
  'number-twice',
  'email-twice',
  'same-person-twice',
  'email-of-other',
  'person-outside',
  'unit-outside',
  'unit-ambiguous',
  'too-long',
  'email-unreadable',
  'date-unreadable',
  'hours-unreadable',
  'language-unknown',
  'manager-unknown',
  'manager-ambiguous',
  'manager-self',
  'manager-left',
  'manager-loop',
  'start-after-history',
  'end-before-history',
] as const

const useColumns = (): Column<ImportProblem>[] => {
  const { t } = useTranslation('people')
  const sentence = ({ reason, details }: ImportProblem) => {
    const known = reasons.find((name) => name === reason) ?? 'other'
    return t(`problem.${known}`, { first: details['first'] ?? '' })
  }
  return [
    {
      key: 'line',
      header: t('import.line'),
      rowHeader: true,
      cell: ({ line }) => (
        <span className={classes.line} data-label={t('import.line')}>
          {line}
        </span>
      ),
    },
    { key: 'column', header: t('import.column'), cell: ({ column }) => column ?? '' },
    {
      key: 'value',
      header: t('import.value'),
      cell: ({ value }) => (
        <span className={classes.value}>
          <Unbroken text={value === '' || value === null ? t('import.blank') : value} />
        </span>
      ),
    },
    {
      key: 'problem',
      header: t('import.problem'),
      cell: (problem) => (
        <div className={classes.reason}>
          <Unbroken text={sentence(problem)} />{' '}
          <StatusWord tone={problem.severity === 'row' ? 'danger' : 'attention'}>
            {t(problem.severity === 'row' ? 'import.rowOut' : 'import.valueOut')}
          </StatusWord>
        </div>
      ),
    },
  ]
}

/** What is wrong, by line of the file: the value, why, and what to do. */
export const ImportProblems = ({ importId, reading }: { importId: string; reading: number }) => {
  const { t } = useTranslation(['people', 'app'])
  const query = useInfiniteQuery(importProblemsQuery(importId, reading))
  const columns = useColumns()
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />
  if (query.data === undefined) return <Skeletons />
  const items = query.data.pages.flatMap((page) => page.items)
  if (items.length === 0) return <p className={classes.quiet}>{t('import.none.problems')}</p>
  return (
    <>
      <Table
        caption={t('import.effects.problems')}
        columns={columns}
        items={items}
        keyOf={(problem) => `${problem.line} ${problem.column} ${problem.reason}`}
      />
      {query.hasNextPage && (
        <Button
          className={classes.more ?? ''}
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('app:action.more')}
        </Button>
      )}
    </>
  )
}
