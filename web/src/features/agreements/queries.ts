import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { agreementsRoutes, type AgreementPart, type AgreementShow } from '@tweespraak/contract/agreements'
import { call } from '../../lib/api.ts'

/** Everything below this key changes when an agreement does. */
export const agreementsKey = ['agreements'] as const

interface Which {
  readonly show: AgreementShow
  readonly part: AgreementPart
  /** The agreements of this employee instead of one's own. */
  readonly employeeId?: string | undefined
}

export const agreementListQuery = (which: Which) =>
  infiniteQueryOptions({
    queryKey: [...agreementsKey, 'list', which],
    queryFn: ({ pageParam, signal }) =>
      call(agreementsRoutes.list, { query: { ...which, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  })

export const agreementsBetweenQuery = (two: {
  employeeId: string
  leaderId: string
  except?: string | undefined
}) =>
  queryOptions({
    queryKey: [...agreementsKey, 'between', two],
    queryFn: ({ signal }) => call(agreementsRoutes.between, { query: two, signal }),
  })

export const agreementsOfConversationQuery = (conversationId: string) =>
  queryOptions({
    queryKey: [...agreementsKey, 'conversation', conversationId],
    queryFn: ({ signal }) => call(agreementsRoutes.ofConversation, { params: { conversationId }, signal }),
  })

export const agreementQuery = (agreementId: string) =>
  queryOptions({
    queryKey: [...agreementsKey, 'one', agreementId],
    queryFn: ({ signal }) => call(agreementsRoutes.read, { params: { agreementId }, signal }),
  })
