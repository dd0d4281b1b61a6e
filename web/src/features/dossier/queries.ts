import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { dossierRoutes } from '@tweespraak/contract/dossier'
import { responseRoutes } from '@tweespraak/contract/response'
import { addressOf, call } from '../../lib/api.ts'

const dossierKey = ['dossier'] as const

export const myFileQuery = queryOptions({
  queryKey: [...dossierKey, 'mine'],
  queryFn: ({ signal }) => call(dossierRoutes.mine, { signal }),
})

/**
 * Somebody else's file. Asking for it is written down for that person to read, so it is asked once for a
 * visit and never behind the reader's back.
 */
export const fileOfPersonQuery = (personId: string) =>
  queryOptions({
    queryKey: [...dossierKey, 'person', personId],
    queryFn: () => call(dossierRoutes.ofPerson, { params: { personId } }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    retry: false,
  })

export const openingsQuery = infiniteQueryOptions({
  queryKey: [...dossierKey, 'openings'],
  queryFn: ({ pageParam, signal }) => call(dossierRoutes.openings, { query: { after: pageParam }, signal }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (last) => last.next ?? undefined,
})

export const reportAddress = (conversationId: string): string =>
  addressOf(dossierRoutes.reportPdf, { params: { conversationId } })

export const addendaQuery = (conversationId: string) =>
  queryOptions({
    queryKey: [...dossierKey, 'addenda', conversationId],
    queryFn: ({ signal }) => call(dossierRoutes.addenda, { params: { conversationId }, signal }),
  })

export const addendumAddress = (conversationId: string, addendumId: string): string =>
  addressOf(dossierRoutes.addendumPdf, { params: { conversationId, addendumId } })

export const responsesQuery = (conversationId: string) =>
  queryOptions({
    queryKey: [...dossierKey, 'responses', conversationId],
    queryFn: ({ signal }) => call(responseRoutes.list, { params: { conversationId }, signal }),
  })

export const responseAddress = (conversationId: string, responseId: string): string =>
  addressOf(responseRoutes.pdf, { params: { conversationId, responseId } })
