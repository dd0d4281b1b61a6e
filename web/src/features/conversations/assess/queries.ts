import { queryOptions, useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query'
import { assessmentRoutes } from '@tweespraak/contract/assessment'
import { criteriaRoutes } from '@tweespraak/contract/criteria'
import { call } from '../../../lib/api.ts'
import { saveOpenFields } from '../../../lib/open-fields.ts'

/** The scores of a conversation; looked at again now and then, since the other assessor may have given theirs. */
export const assessmentQuery = (conversationId: string) =>
  queryOptions({
    queryKey: ['assessments', conversationId],
    queryFn: ({ signal }) => call(assessmentRoutes.show, { params: { conversationId }, signal }),
    staleTime: 0,
    refetchInterval: 10_000,
  })

export const offeredEvidenceQuery = (conversationId: string) =>
  queryOptions({
    queryKey: ['assessments', conversationId, 'offered'],
    queryFn: ({ signal }) => call(assessmentRoutes.offeredEvidence, { params: { conversationId }, signal }),
  })

/** Whether a kind scores, and over which periods it can score somebody. */
export const periodsQuery = (personId: string, kindId: string) =>
  queryOptions({
    queryKey: ['criteria', 'of', personId, kindId],
    queryFn: ({ signal }) =>
      call(criteriaRoutes.ofPerson, { params: { personId }, query: { kindId }, signal }),
  })

/** Does something with the scores, after all that is typed was saved, and looks at them again. */
export const useAssessmentDeed = <Given>(
  conversationId: string,
  deed: (given: Given) => Promise<unknown>,
): UseMutationResult<unknown, Error, Given> => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (given: Given) => {
      await saveOpenFields()
      return deed(given)
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['assessments', conversationId] }),
  })
}
