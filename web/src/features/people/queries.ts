import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { accessRoutes } from '@tweespraak/contract/access'
import type { ImportEffect } from '@tweespraak/contract/people-import'
import { peopleRoutes, type PersonSummary } from '@tweespraak/contract/people'
import { call } from '../../lib/api.ts'

export type PeopleState = 'present' | 'not-in' | 'unmanaged' | 'left'

/** Somebody with what tells namesakes apart. */
export type ChoosablePerson = Pick<PersonSummary, 'personId' | 'name' | 'jobTitle' | 'unit'>

export interface PeopleSearch {
  readonly search: string
  readonly unit: string | null
  readonly state: PeopleState
}

export const peopleQuery = ({ search, unit, state }: PeopleSearch) =>
  infiniteQueryOptions({
    queryKey: ['people', 'list', search, unit, state],
    queryFn: ({ pageParam, signal }) =>
      call(peopleRoutes.list, {
        query: {
          search,
          state,
          ...(unit === null ? {} : { unit }),
          ...(pageParam === null ? {} : { cursor: pageParam }),
        },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    // What was found stays while more letters are typed, so that the list does not blink.
    placeholderData: keepPreviousData,
  })

/** Who can be chosen of those found: of everybody, or of who could lead next whom somebody leads, the likeliest first. */
export const choosablePeopleQuery = ({ search, heirsOf }: { search: string; heirsOf: string | null }) =>
  queryOptions({
    queryKey: ['people', 'choosable', search, heirsOf],
    queryFn: async ({ signal }): Promise<readonly ChoosablePerson[]> =>
      heirsOf === null
        ? (await call(peopleRoutes.list, { query: { search }, signal })).items
        : (await call(peopleRoutes.heirs, { params: { personId: heirsOf }, query: { search }, signal }))
            .people,
    placeholderData: keepPreviousData,
  })

/** How many there are in all: asked only where the list does not say it by itself. */
export const peopleCountQuery = ({ search, unit, state }: PeopleSearch) =>
  queryOptions({
    queryKey: ['people', 'count', search, unit, state],
    queryFn: ({ signal }) =>
      call(peopleRoutes.count, { query: { search, state, ...(unit === null ? {} : { unit }) }, signal }),
    placeholderData: keepPreviousData,
  })

export const personQuery = (personId: string) =>
  queryOptions({
    queryKey: ['people', 'one', personId],
    queryFn: ({ signal }) => call(peopleRoutes.show, { params: { personId }, signal }),
  })

export interface WaitingSearch {
  readonly search: string
  readonly unit: string | null
}

const askedFor = ({ search, unit }: WaitingSearch) => ({ search, ...(unit === null ? {} : { unit }) })

/** Who of the people one may invite are not in yet. Asked anew each time: they come in meanwhile. */
export const waitingQuery = (found: WaitingSearch) =>
  infiniteQueryOptions({
    queryKey: ['people', 'waiting', found.search, found.unit],
    queryFn: ({ pageParam, signal }) =>
      call(accessRoutes.waiting, {
        query: { ...askedFor(found), ...(pageParam === null ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

/** How many they are. */
export const waitingCountQuery = (found: WaitingSearch) =>
  queryOptions({
    queryKey: ['people', 'waiting-count', found.search, found.unit],
    queryFn: ({ signal }) => call(accessRoutes.countWaiting, { query: askedFor(found), signal }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

/** Whether this server sends mail: else an invitation is a link to hand over. */
export const sendsMailQuery = queryOptions({
  queryKey: ['sends-mail'],
  queryFn: async ({ signal }) => (await call(accessRoutes.entry, { signal })).sendsMail,
})

/** How far somebody is on the way in, for who may invite them. */
export const standingQuery = (personId: string) =>
  queryOptions({
    queryKey: ['people', 'standing', personId],
    queryFn: ({ signal }) => call(accessRoutes.standing, { params: { personId }, signal }),
  })

export const rolesQuery = queryOptions({
  queryKey: ['people', 'roles'],
  queryFn: ({ signal }) => call(peopleRoutes.roles, { signal }),
})

/** Often enough to see it move; not at all once there is nothing more to wait for. */
const pollEvery = 700

export const importQuery = (importId: string) =>
  queryOptions({
    queryKey: ['people-import', importId],
    queryFn: ({ signal }) => call(peopleRoutes.showImport, { params: { importId }, signal }),
    refetchInterval: ({ state: { data } }) =>
      data?.state === 'reading' || data?.state === 'applying' ? pollEvery : false,
  })

/** What was read and left so; asked anew each time, since it may be carried out meanwhile. */
export const unfinishedImportQuery = queryOptions({
  queryKey: ['people-import-unfinished'],
  queryFn: async ({ signal }) => (await call(peopleRoutes.unfinishedImport, { signal })).unfinished,
  gcTime: 0,
})

/** So few that the button below them is in sight; who asks for more gets many. */
const firstRows = 10
const moreRows = 100

/** @param reading counts how often the file was read: other columns, other rows */
export const importRowsQuery = (
  importId: string,
  { effect, search }: { readonly effect: ImportEffect; readonly search: string },
  reading: number,
) =>
  infiniteQueryOptions({
    queryKey: ['people-import', importId, 'rows', effect, search, reading],
    queryFn: ({ pageParam, signal }) =>
      call(peopleRoutes.importRows, {
        params: { importId },
        query: {
          effect,
          ...(search === '' ? {} : { search }),
          ...(pageParam === null ? { limit: firstRows } : { limit: moreRows, cursor: pageParam }),
        },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  })

const mostLeavers = 200

/** Who is not in the file, to be named before they leave: enough of them. */
export const leaversQuery = (importId: string, reading: number) =>
  queryOptions({
    queryKey: ['people-import', importId, 'leavers', reading],
    queryFn: ({ signal }) =>
      call(peopleRoutes.importRows, {
        params: { importId },
        query: { effect: 'missing', limit: mostLeavers },
        signal,
      }),
  })

export const importProblemsQuery = (importId: string, reading: number) =>
  infiniteQueryOptions({
    queryKey: ['people-import', importId, 'problems', reading],
    queryFn: ({ pageParam, signal }) =>
      call(peopleRoutes.importProblems, {
        params: { importId },
        query: pageParam === null ? {} : { cursor: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  })

/** What one may do with people as a whole, before a list is there. */
export const mayQuery = queryOptions({
  queryKey: ['people', 'may'],
  queryFn: async ({ signal }) => (await call(peopleRoutes.list, { query: { limit: 1 }, signal })).can,
})
