import { Select } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { progressMeasures, type ProgressCounts, type ProgressOverview } from '@tweespraak/contract/insights'
import { useTranslation } from 'react-i18next'
import { Empty } from '../../ui/empty.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Skeletons } from '../../ui/skeletons.tsx'
import { PeopleTable } from './people-table.tsx'
import classes from './progress-people.module.css'
import type { ProgressLinks } from './progress-links.ts'
import { peopleQuery } from './queries.ts'
import { isCounted, measureOf, type Selection } from './selection.ts'
import { ShowMore } from '../../ui/show-more.tsx'

interface ProgressPeopleProps {
  readonly counts: ProgressCounts
  readonly overview: ProgressOverview
  readonly selection: Selection
  readonly links: ProgressLinks
  readonly onChange: (selection: Selection) => void
}

/** Who a number is: chosen, ordered, a page at a time. */
export const ProgressPeople = ({ counts, overview, selection, links, onChange }: ProgressPeopleProps) => {
  const { t } = useTranslation(['insights', 'app'])
  const query = useInfiniteQuery(peopleQuery(selection))
  const measure = measureOf(selection)
  const people = query.data?.pages.flatMap((page) => page.items) ?? []
  const offered = progressMeasures.filter((each) => each === measure || isCounted(each, selection, overview))
  const inUnit = selection.unit === undefined ? {} : { unit: selection.unit }
  const choose = (value: string | null) =>
    onChange({ ...selection, show: offered.find((known) => known === value) ?? 'everyone' })
  const order = (value: string | null) => {
    const { sort: _, ...rest } = selection
    onChange(value === 'longest-ago' ? { ...rest, sort: value } : rest)
  }
  return (
    <>
      <div className={classes.choices}>
        <Select
          label={t('list.show')}
          data={(['everyone', ...offered] as const).map((value) => ({ value, label: t(`show.${value}`) }))}
          value={selection.show ?? 'everyone'}
          onChange={choose}
          allowDeselect={false}
        />
        <Select
          label={t('list.sort')}
          data={(['name', 'longest-ago'] as const).map((value) => ({ value, label: t(`list.${value}`) }))}
          value={selection.sort ?? 'name'}
          onChange={order}
          allowDeselect={false}
        />
      </div>
      {query.isError && <ErrorState error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <Skeletons count={8} />}
      {query.data !== undefined && (
        <>
          <div className={classes.found} role="status">
            {people.length === 0 ? (
              <Empty title={t('list.none')}>{t('list.noneText')}</Empty>
            ) : (
              t('list.found', { count: measure === undefined ? counts.people : counts.of[measure] })
            )}
          </div>
          {people.length > 0 && measure === 'behind' && (
            <p className={classes.rhythm}>{links.rhythm({ ...inUnit, state: 'late' }, t('list.behind'))}</p>
          )}
          {people.length > 0 && measure === 'due' && (
            <p className={classes.rhythm}>{links.rhythm({ ...inUnit, state: 'due' }, t('list.due'))}</p>
          )}
          {people.length > 0 && (
            <PeopleTable people={people} expected={overview.holdsFor === 'everybody'} links={links} />
          )}
        </>
      )}
      <ShowMore query={query} />
    </>
  )
}
