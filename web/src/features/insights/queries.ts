import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { guardRoutes } from '@tweespraak/contract/guard-counts'
import { insightsRoutes } from '@tweespraak/contract/insights'
import { probationRoutes } from '@tweespraak/contract/probation'
import { addressOf, call } from '../../lib/api.ts'
import { measureOf, type Selection } from './selection.ts'

const unitsOf = ({ unit, kind, period }: Selection) => ({
  ...(unit === undefined ? {} : { unit }),
  ...(kind === undefined ? {} : { kind }),
  period: period ?? ('year' as const),
})

const choiceOf = (selection: Selection) => {
  const show = measureOf(selection)
  return {
    ...unitsOf(selection),
    ...(show === undefined ? {} : { show }),
    ...(selection.within === undefined ? {} : { within: selection.within }),
  }
}

export const overviewQuery = (selection: Selection) => {
  const query = unitsOf(selection)
  return queryOptions({
    queryKey: ['insights', 'overview', query],
    queryFn: ({ signal }) => call(insightsRoutes.overview, { query, signal }),
  })
}

export const peopleQuery = (selection: Selection) => {
  const query = { ...choiceOf(selection), sort: selection.sort ?? ('name' as const) }
  return infiniteQueryOptions({
    queryKey: ['insights', 'people', query],
    queryFn: ({ pageParam, signal }) =>
      call(insightsRoutes.people, {
        query: { ...query, ...(pageParam === null ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  })
}

/** How talks were; it changes four times a year. */
export const talksQuery = (unit: string | undefined) =>
  queryOptions({
    queryKey: ['insights', 'talks', unit ?? null],
    queryFn: ({ signal }) =>
      call(insightsRoutes.talks, { query: unit === undefined ? {} : { unit }, signal }),
  })

export const ledTalksQuery = queryOptions({
  queryKey: ['insights', 'led-talks'],
  queryFn: ({ signal }) => call(insightsRoutes.ledTalks, { signal }),
})

/** Whose probation goes on with no talk about it. */
export const untalkedQuery = queryOptions({
  queryKey: ['insights', 'probations'],
  queryFn: ({ signal }) => call(probationRoutes.untalked, { signal }),
})

/** What is on the screen as a file: the units, or the people behind a number. */
export const exportAddress = (selection: Selection): string =>
  selection.show === undefined
    ? addressOf(insightsRoutes.exportUnits, { query: unitsOf(selection) })
    : addressOf(insightsRoutes.exportPeople, { query: choiceOf(selection) })

/** How often words were kept that the guard pointed out. */
export const keptWordsQuery = queryOptions({
  queryKey: ['insights', 'kept-words'],
  queryFn: ({ signal }) => call(guardRoutes.showKept, { signal }),
})
