import { Button, Select } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { dueStates, type DuePerson, type rhythmRoutes } from '@tweespraak/contract/rhythm'
import type { Answer } from '@tweespraak/contract/route'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSpeaking } from '../../lib/speaking.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { LatestDay } from '../../ui/latest-day.tsx'
import { Section } from '../../ui/section.tsx'
import { ShowMore } from '../../ui/show-more.tsx'
import { Skeletons } from '../../ui/skeletons.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { Day, Moment } from '../../ui/when.tsx'
import { DueStateWord } from './due-words.tsx'
import { type DueSelection, dueQuery, exportAddress } from './queries.ts'
import classes from './rhythm.module.css'

interface DuePeopleProps {
  readonly rhythm: Pick<Answer<typeof rhythmRoutes.show>, 'kinds' | 'units'>
  readonly selection: DueSelection
  readonly onChange: (selection: DueSelection) => void
  readonly person: (personId: string, name: string) => ReactNode
}

const Since = ({ day }: { day: string }) => {
  const { t } = useTranslation('cycles')
  return (
    <>
      {t('since')} <Day date={day} />
    </>
  )
}

const Stands = ({ due }: Pick<DuePerson, 'due'>) => (
  <span className={classes.lines}>
    <DueStateWord due={due} />
    {due.state === 'late' && (
      <span className={classes.line}>
        <Since day={due.dueOn} />
      </span>
    )}
    {due.plannedAt !== null && (
      <span className={classes.line}>
        <Moment at={due.plannedAt} />
      </span>
    )}
    {due.latest !== null && (
      <span className={classes.line}>
        <LatestDay latest={due.latest} />
      </span>
    )}
  </span>
)

/** For HR: for whom which talk is due, chosen by unit, kind and how it stands. */
export const DuePeople = ({ rhythm, selection, onChange, person }: DuePeopleProps) => {
  const { t } = useTranslation('cycles')
  const { language } = useSpeaking()
  const query = useInfiniteQuery(dueQuery(selection))
  const first = query.data?.pages[0]
  const items = query.data?.pages.flatMap((page) => page.items) ?? []
  const choose = (part: 'unit' | 'kind' | 'state', value: string | null) => {
    const { [part]: _, ...rest } = selection
    const state = dueStates.find((known) => known === value)
    if (part === 'state') onChange(state === undefined ? rest : { ...rest, state })
    else onChange(value === null ? rest : { ...rest, [part]: value })
  }
  const columns: Column<DuePerson>[] = [
    {
      key: 'person',
      header: t('due.person'),
      rowHeader: true,
      cell: ({ personId, name, jobTitle, unit }) => (
        <span className={classes.lines}>
          {person(personId, name)}
          <span className={classes.line}>
            {[jobTitle, unit?.name].filter((part) => part !== null && part !== undefined).join(' · ')}
          </span>
        </span>
      ),
    },
    { key: 'kind', header: t('due.conversation'), cell: ({ due }) => due.kind.name[language] },
    {
      key: 'on',
      header: t('due.on'),
      cell: ({ due }) => (
        <span className={classes.lines}>
          <Day date={due.dueOn} />
          {due.because === 'asked' && <span className={classes.line}>{t('because.asked')}</span>}
        </span>
      ),
    },
    { key: 'stands', header: t('due.stands'), cell: ({ due }) => <Stands due={due} /> },
    {
      key: 'manager',
      header: t('due.manager'),
      cell: ({ manager }) => manager?.name ?? t('due.noManager'),
    },
  ]
  return (
    <Section
      title={t('due.title')}
      actions={
        items.length > 0 && (
          <Button component="a" variant="default" href={exportAddress(selection)} download>
            {t('due.export')}
          </Button>
        )
      }
    >
      <div className={classes.filters}>
        <Select
          label={t('due.unit')}
          placeholder={t('due.all')}
          data={rhythm.units.map(({ unitId, name }) => ({ value: unitId, label: name }))}
          value={selection.unit ?? null}
          onChange={(value) => choose('unit', value)}
          clearable
          searchable
        />
        <Select
          label={t('due.kind')}
          placeholder={t('due.all')}
          data={rhythm.kinds.map(({ kindId, name }) => ({ value: kindId, label: name[language] }))}
          value={selection.kind ?? null}
          onChange={(value) => choose('kind', value)}
          clearable
        />
        <Select
          label={t('due.state')}
          placeholder={t('due.all')}
          data={dueStates.map((value) => ({
            value,
            label: `${t(`state.${value}`)} (${String(first?.states[value] ?? 0)})`,
          }))}
          value={selection.state ?? null}
          onChange={(value) => choose('state', value)}
          clearable
        />
      </div>
      {query.isError && <ErrorState error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <Skeletons count={8} />}
      {items.length > 0 && <p className={classes.lead}>{t('due.explained')}</p>}
      <div role="status" className={classes.lead}>
        {first !== undefined && first.counting > 0 && t('due.counting', { count: first.counting })}
      </div>
      {first !== undefined && items.length === 0 && <Empty title={t('due.none')}>{t('due.noneText')}</Empty>}
      {items.length > 0 && (
        <Table
          caption={t('due.caption')}
          columns={columns}
          items={items}
          keyOf={({ personId, due }) => `${personId} ${due.kind.kindId}`}
        />
      )}
      <ShowMore query={query} />
    </Section>
  )
}
