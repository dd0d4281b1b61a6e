import { Anchor } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { ImportProblem, ImportProblemOf } from '@tweespraak/contract/people-import'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useListed } from '../../../lib/listed.ts'
import { sayDay } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { Skeletons } from '../../../ui/skeletons.tsx'
import { StatusWord } from '../../../ui/status-word.tsx'
import { Table, type Column } from '../../../ui/table.tsx'
import { Unbroken } from '../../../ui/unbroken.tsx'
import { importProblemsQuery } from '../queries.ts'
import classes from './import-effects.module.css'
import { sentenceOf, textsOf } from './problem-sentence.ts'
import type { UnitFields } from './import-unit-texts.tsx'
import { ShowMore } from '../../../ui/show-more.tsx'

const severityWords = {
  row: 'import.rowOut',
  value: 'import.valueOut',
  notice: 'import.noticed',
} as const satisfies Record<ImportProblem['severity'], string>

/** The name of somebody, leading to their page. */
export type ToPerson = (personId: string, name: string) => ReactNode

/** Who a name may mean: `Piet Jansen (regel 3), Jan Jansen (nummer 88) en nog 2 anderen`. */
const useNamesakes = () => {
  const { t } = useTranslation('people')
  const listed = useListed()
  return ({ people, more }: ImportProblem['details']): string => {
    if (!Array.isArray(people)) return ''
    const named = people.map(({ name, line, number }) => {
      if (line !== null) return t('import.namesake.line', { name, line })
      return number === null ? name : t('import.namesake.number', { name, number })
    })
    const others = typeof more === 'number' && more > 0 ? [t('import.namesake.more', { count: more })] : []
    return listed([...named, ...others])
  }
}

const useColumns = (
  fields: UnitFields | undefined,
  toPerson: ToPerson | undefined,
): Column<ImportProblemOf>[] => {
  const { t } = useTranslation('people')
  const namesakes = useNamesakes()
  const speaking = useSpeaking()
  const done = toPerson !== undefined
  const sentence = ({ reason, details }: ImportProblem) => {
    const known = sentenceOf(reason, done)
    const first = typeof details['first'] === 'number' ? details['first'] : ''
    const day = typeof details['day'] === 'string' ? sayDay(details['day'], speaking) : ''
    return t(`problem.${known}`, { first, day, ...textsOf(details), people: namesakes(details) })
  }
  return [
    {
      key: 'line',
      header: t('import.line'),
      rowHeader: true,
      cell: ({ line }) => (
        <span className={classes.line} data-label={t('import.line')}>
          {line === 0 ? '–' : line}
        </span>
      ),
    },
    {
      key: 'name',
      header: t('import.name'),
      cell: ({ name, personId }) =>
        toPerson === undefined || personId === null || name === null
          ? (name ?? '')
          : toPerson(personId, name),
    },
    { key: 'column', header: t('import.column'), cell: ({ column }) => column ?? '' },
    {
      key: 'value',
      header: t('import.value'),
      cell: ({ value }) => (
        <span className={classes.value}>
          <Unbroken text={value === '' ? t('import.blank') : (value ?? '')} />
        </span>
      ),
    },
    {
      key: 'problem',
      header: t('import.problem'),
      cell: (problem) => (
        <div className={classes.reason}>
          <Unbroken text={sentence(problem)} />{' '}
          {problem.reason.startsWith('unit-') &&
            problem.value !== null &&
            fields?.has(problem.value) === true && (
              <Anchor component="button" type="button" onClick={() => fields.goTo(problem.value ?? '')}>
                {t('import.units.goTo')}
              </Anchor>
            )}{' '}
          <StatusWord tone={problem.severity === 'row' ? 'danger' : 'attention'}>
            {t(
              done && problem.severity === 'notice' ? 'import.noticedDone' : severityWords[problem.severity],
            )}
          </StatusWord>
        </div>
      ),
    },
  ]
}

interface ImportProblemsProps {
  readonly importId: string
  readonly reading: number
  readonly fields: UnitFields | undefined
  /** To who is here now, once it is done. */
  readonly toPerson: ToPerson | undefined
}

/** What is wrong, by line of the file: the value, why, and what to do. */
export const ImportProblems = ({ importId, reading, fields, toPerson }: ImportProblemsProps) => {
  const { t } = useTranslation(['people', 'app'])
  const query = useInfiniteQuery(importProblemsQuery(importId, reading))
  const columns = useColumns(fields, toPerson)
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
        keyOf={(problem) => `${problem.line} ${problem.name} ${problem.column} ${problem.reason}`}
      />
      <ShowMore query={query} />
    </>
  )
}
