import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { dueStates, rhythmRoutes, type DueState, type WrittenRule } from '@tweespraak/contract/rhythm'
import { addressOf, call } from '../../lib/api.ts'

export const rhythmKey = ['cycles'] as const

export const rhythmQuery = queryOptions({
  queryKey: [...rhythmKey, 'rules'],
  queryFn: ({ signal }) => call(rhythmRoutes.show, { signal }),
})

export const agreementsQuery = queryOptions({
  queryKey: [...rhythmKey, 'agreements'],
  queryFn: ({ signal }) => call(rhythmRoutes.agreements, { signal }),
})

/** What HR looks at. It stands in the address. */
export interface DueSelection {
  readonly unit?: string
  readonly kind?: string
  readonly state?: DueState
}

/** Reads an address; what is no choice of ours is left out. */
export const selectionOf = (search: Readonly<Record<string, unknown>>): DueSelection => {
  const state = dueStates.find((known) => known === search.state)
  return {
    ...(typeof search.unit === 'string' ? { unit: search.unit } : {}),
    ...(typeof search.kind === 'string' ? { kind: search.kind } : {}),
    ...(state === undefined ? {} : { state }),
  }
}

/** What is being worked out is looked at again until it is done. */
const millisecondsBetweenLooks = 2000

export const dueQuery = (selection: DueSelection) =>
  infiniteQueryOptions({
    queryKey: [...rhythmKey, 'due', selection],
    queryFn: ({ pageParam, signal }) =>
      call(rhythmRoutes.due, {
        query: { ...selection, ...(pageParam === null ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      (state.data?.pages.at(0)?.counting ?? 0) > 0 ? millisecondsBetweenLooks : false,
  })

export const exportAddress = (selection: DueSelection): string =>
  addressOf(rhythmRoutes.exportDue, { query: selection })

/** For how many a rule would hold, in the place of the one that it changes. */
export const previewQuery = (rule: WrittenRule, ruleId: string | null) =>
  queryOptions({
    queryKey: [...rhythmKey, 'preview', ruleId, rule],
    queryFn: ({ signal }) => call(rhythmRoutes.preview, { body: { ...rule, ruleId }, signal }),
    placeholderData: keepPreviousData,
  })

export const dueOfPersonQuery = (personId: string) =>
  queryOptions({
    queryKey: [...rhythmKey, 'person', personId],
    queryFn: ({ signal }) => call(rhythmRoutes.ofPerson, { params: { personId }, signal }),
  })

/** What one asked for, and what one may ask for. */
export const requestsQuery = queryOptions({
  queryKey: [...rhythmKey, 'requests'],
  queryFn: ({ signal }) => call(rhythmRoutes.requests, { signal }),
})

/** On which day what is due for oneself and for whom one leads. */
export const nearQuery = queryOptions({
  queryKey: [...rhythmKey, 'near'],
  queryFn: ({ signal }) => call(rhythmRoutes.near, { signal }),
})
