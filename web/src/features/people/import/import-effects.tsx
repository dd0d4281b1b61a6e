import { Checkbox, Tabs } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { ImportColumn, ImportCounts, ImportEffect, ImportRow } from '@tweespraak/contract/people-import'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../../ui/error-state.tsx'
import { Skeletons } from '../../../ui/skeletons.tsx'
import { Table, type Column } from '../../../ui/table.tsx'
import { importRowsQuery } from '../queries.ts'
import classes from './import-effects.module.css'
import { Change } from './change.tsx'
import { countNotes, ImportNotes } from './import-notes.tsx'
import type { Leaving } from './leaving.ts'
import { ImportProblems, type ToPerson } from './import-problems.tsx'
import type { UnitFields } from './import-unit-texts.tsx'
import { MissingPeople } from './missing-people.tsx'
import { ShowMore } from '../../../ui/show-more.tsx'

interface ImportEffectsProps {
  readonly importId: string
  readonly counts: ImportCounts
  /** What there is to say about them stands among what asks for attention. */
  readonly columns?: readonly ImportColumn[]
  readonly reading: number
  /** Of those who are not in the file: who leaves is chosen here. */
  readonly leaving?: Leaving | null
  /** Which is open; null for the first with something in it. */
  readonly tab: EffectTab | null
  readonly onTab: (tab: EffectTab) => void
  /** It has happened, and is said so; who it was about is led to. */
  readonly toPerson?: ToPerson
  /** Who is not in the file leaves, or has left: then it is told whom they leave behind. */
  readonly leave: boolean
  /** Where a unit can be chosen for what the file says. */
  readonly fields?: UnitFields
}

/** First what asks for attention. */
const tabs = ['problems', 'new', 'changed', 'missing', 'unchanged'] as const
export type EffectTab = (typeof tabs)[number]

/** Five questions about a file, each with its number and its rows. */
export const ImportEffects = ({
  importId,
  counts,
  columns = [],
  reading,
  leaving = null,
  tab,
  onTab,
  toPerson,
  leave,
  fields,
}: ImportEffectsProps) => {
  const { t, i18n } = useTranslation('people')
  const number = new Intl.NumberFormat(i18n.language)
  const countOf = {
    ...counts,
    problems: counts.badRows + counts.badValues + counts.notices + countNotes(columns),
  }
  const first = tabs.find((name) => countOf[name] > 0) ?? 'new'
  return (
    <>
      <Tabs
        value={tab ?? first}
        onChange={(value) => onTab(tabs.find((known) => known === value) ?? first)}
        keepMounted={false}
      >
        <Tabs.List aria-label={t('import.tabs')}>
          {tabs.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t(`import.effects.${name}`)} {number.format(countOf[name])}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map((name) => (
          <Tabs.Panel key={name} value={name} pt="sm">
            {name === 'problems' ? (
              <>
                <ImportNotes columns={columns} />
                <ImportProblems importId={importId} reading={reading} fields={fields} toPerson={toPerson} />
              </>
            ) : (
              <EffectRows
                importId={importId}
                effect={name}
                reading={reading}
                leaving={leaving}
                leave={leave}
                toPerson={toPerson}
              />
            )}
          </Tabs.Panel>
        ))}
      </Tabs>
      {counts.newUnits > 0 && (
        <p className={classes.quiet}>
          {t(toPerson !== undefined ? 'import.newUnitsDone' : 'import.newUnits', { count: counts.newUnits })}{' '}
          {counts.newUnitNames.length > 0 &&
            t('import.newUnitsNamed', { names: counts.newUnitNames.join(', ') })}
        </p>
      )}
      {counts.withoutAddress > 0 && (
        <p className={classes.quiet}>{t('import.withoutAddress', { count: counts.withoutAddress })}</p>
      )}
    </>
  )
}

interface EffectRowsProps {
  readonly importId: string
  readonly effect: ImportEffect
  readonly reading: number
  readonly leaving: Leaving | null
  readonly leave: boolean
  readonly toPerson: ToPerson | undefined
}

const useColumns = ({
  effect,
  leaving,
  leave,
  toPerson,
}: Omit<EffectRowsProps, 'importId' | 'reading'>): Column<ImportRow>[] => {
  const { t } = useTranslation('people')
  const line: Column<ImportRow> = {
    key: 'line',
    header: t('import.line'),
    numeric: true,
    cell: (row) => row.line,
  }
  return [
    {
      key: 'name',
      header: t('import.name'),
      rowHeader: true,
      cell: ({ personId, name }) => toPerson?.(personId, name) ?? name,
    },
    ...(effect === 'unchanged'
      ? []
      : [
          {
            key: 'change',
            header: t(effect === 'changed' ? 'import.change' : 'import.data'),
            cell: (row: ImportRow) => (
              <ul className={classes.changes} data-flowing={effect !== 'changed'}>
                {row.changes
                  .filter(({ field }) => effect !== 'new' || field !== 'name')
                  .filter(({ field }) => leave || field !== 'leads')
                  .map((change) => (
                    <Change
                      key={change.field}
                      change={effect === 'missing' ? { ...change, new: change.old, old: null } : change}
                    />
                  ))}
              </ul>
            ),
          },
        ]),
    ...(effect !== 'missing' || leaving === null
      ? []
      : [
          {
            key: 'leaves',
            header: t('import.leaves'),
            cell: ({ personId, name }: ImportRow) =>
              leaving.isLastHr(personId) ? (
                t('import.staysLastHr')
              ) : (
                <Checkbox
                  aria-label={t('import.leavesLabel', { name })}
                  checked={!leaving.keeps(personId)}
                  onChange={() => leaving.toggle(personId)}
                />
              ),
          },
        ]),
    ...(effect === 'missing' ? [] : [line]),
  ]
}

const EffectRows = ({ importId, effect, reading, leaving, leave, toPerson }: EffectRowsProps) => {
  const { t } = useTranslation(['people', 'app'])
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed.trim(), 150)
  const query = useInfiniteQuery(importRowsQuery(importId, { effect, search }, reading))
  const columns = useColumns({ effect, leaving, leave, toPerson })
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />
  if (query.data === undefined) return <Skeletons />
  const items = query.data.pages.flatMap((page) => page.items)
  if (items.length === 0 && search === '')
    return <p className={classes.quiet}>{t(`import.none.${effect}`)}</p>
  return (
    <>
      {effect === 'missing' && <MissingPeople leaving={leaving} typed={typed} onType={setTyped} />}
      {items.length === 0 && (
        <p className={classes.quiet} role="status">
          {t('list.none')}
        </p>
      )}
      {items.length > 0 && (
        <Table
          caption={t(`import.effects.${effect}`)}
          columns={columns}
          items={items}
          keyOf={(row) => `${row.line} ${row.personId}`}
        />
      )}
      <ShowMore query={query} />
    </>
  )
}
